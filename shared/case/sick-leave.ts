import type { Day } from '../calendar/day.ts';
import type { LocalTime, Moment } from '../calendar/moment.ts';
import type { ConsentRole, ConsentSource } from './roles.ts';

/** A stretch of absence; without `lastDay` it goes on. Both days count. */
export type Absence = { readonly firstDay: Day; readonly lastDay?: Day | undefined };

/** Consent lives with the member: one per role. `who` is the person she chose, where several could be meant. */
export type Consent = { readonly to: ConsentRole; readonly who?: string | undefined; readonly source: ConsentSource };

/** What the fold knows of a duty that somebody closed. */
export type Done = { readonly on: Day; readonly recordedAt: Moment };

/** `in` is the number of the commit that called or last moved the talk. */
export type Talk = {
  readonly on: Day;
  readonly time?: LocalTime | undefined;
  readonly recordedAt: Moment;
  readonly moved: boolean;
  readonly in: number;
};

export type ExpectedReturn = { readonly on: Day; readonly in: number };

/**
 * One case of sick leave: the fold of its commits. Holds ids and dates only.
 * `planVersion` is the number of the commit that last changed the plan; `head` the hash of the newest commit.
 */
export type SickLeave = {
  readonly caseId: string;
  readonly status: 'open' | 'closed';
  readonly employerId: string;
  readonly personId: string;
  readonly unitId: string;
  readonly area: string;
  readonly alias: string;
  readonly leaderId?: string | undefined;
  readonly ruleSet: string;
  readonly policyVersion: number;
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  readonly openedAt: Moment;
  /** When the end was recorded. */
  readonly closedAt?: Moment | undefined;
  /** Nothing dated before this day is sent. */
  readonly cutOver?: Day | undefined;
  readonly partial: boolean;
  readonly injury: boolean;
  readonly noEmployerPeriod: boolean;
  readonly earlier: readonly Absence[];
  readonly consents: readonly Consent[];
  /** Roles from which the member has taken her consent back: no import gives it anew. */
  readonly withdrawn: readonly ConsentRole[];
  readonly done: Readonly<Record<string, Done>>;
  readonly talk?: Talk | undefined;
  readonly expectedReturn?: ExpectedReturn | undefined;
  readonly version: number;
  readonly planVersion: number;
  readonly head: string;
  readonly commandIds: readonly string[];
};
