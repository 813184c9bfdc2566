import type { Day } from '../calendar/day.ts';
import type { LocalTime, Moment } from '../calendar/moment.ts';
import type { Stage } from '../rules/policy.ts';
import type { Attempt } from './attempts.ts';
import type { CaseOutcome, Fact } from './facts.ts';
import type { LegalHold } from './legal-hold.ts';
import type { ProposedTime, Side } from './proposed-times.ts';
import type { ConsentRole, ConsentSource, ContactChoiceTo, ContactRole, Role } from './roles.ts';

/** A stretch of absence; without `lastDay` it goes on. Both days count. `noEmployerPeriod`: counted from its first day. */
export type Absence = {
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  readonly noEmployerPeriod?: boolean | undefined;
};

/**
 * Consent lives with the member: one per role. `who` is the person she chose, where several could be meant. `anew` is the commit that put
 * somebody else of the role in the place of one before: they have not heard what that one has.
 */
export type Consent = {
  readonly to: ConsentRole;
  readonly who?: string | undefined;
  readonly source: ConsentSource;
  readonly anew?: number | undefined;
};

/** Who may contact her, as she said last. `letIn`: the role has consent by this answer alone, and loses it with the answer. */
export type ContactChoice = {
  readonly to: ContactChoiceTo;
  readonly letIn: boolean;
  readonly at: Moment;
  readonly in: number;
};

/** Somebody handed the contact over. Why is nobody's to know. `in` is the commit; 0 where another case had told of it. */
export type Declined = { readonly role: ContactRole; readonly who: string; readonly at: Moment; readonly in: number };

/** Somebody whom she lets in has said that they make the contact. */
export type Accepted = { readonly role: ContactRole; readonly who: string; readonly at: Moment; readonly in: number };

/** When something was done, and when that was recorded. */
export type Done = { readonly on: Day; readonly recordedAt: Moment };

/**
 * `in` is the number of the commit that called, last moved or cancelled the talk, `calledIn` of the one that called it. `with`: whom the
 * member wants there of those she lets in, where she has said so; `companion`: she brings somebody.
 */
export type Talk = {
  readonly on: Day;
  readonly time?: LocalTime | undefined;
  readonly recordedAt: Moment;
  readonly moved: boolean;
  readonly in: number;
  readonly calledIn: number;
  readonly with?: readonly ContactRole[] | undefined;
  readonly companion?: boolean | undefined;
  readonly telephone?: boolean | undefined;
};

/** Times for the talk that one side has proposed and the other has not answered, the earliest first. `in` is the commit. */
export type Proposal = {
  readonly by: Side;
  readonly times: readonly ProposedTime[];
  readonly at: Moment;
  readonly in: number;
};

export type ChosenLeader = { readonly who: string; readonly at: Moment; readonly in: number };

export type ExpectedReturn = { readonly on: Day; readonly in: number };

/** Why a duty need not be done, for good or until a date. Source: texts.md "Excuse reasons". */
export const excuseReasons = [
  'under-notice',
  'no-plan-needed',
  'cannot-take-part-now',
  'back-before-due',
  'other-leader',
  'declined-by-member',
] as const;
export type ExcuseReason = (typeof excuseReasons)[number];
export type Excuse = {
  readonly reason: ExcuseReason;
  readonly until?: Day | undefined;
  readonly recordedAt: Moment;
  /** The number of the commit. */
  readonly in: number;
};

/** What the member says of a day that others recorded: `on` is that day. */
export type Answer = {
  readonly says: 'confirmed' | 'disputed';
  readonly on: Day;
  readonly at: Moment;
  readonly in: number;
};

export const heldDecisions = ['send', 'drop'] as const;
/** What a person decided of a message from before the cut-over, and when. */
export type SettledHeld = {
  readonly duty: string;
  readonly key: string;
  readonly stage: Stage;
  /** The first of those whom it may go to. */
  readonly role: Role;
  readonly decision: (typeof heldDecisions)[number];
  readonly at: Moment;
};

/**
 * `closed`: the absence has ended. `void`: it never was (the wrong person). `merged`: another case goes on in its place. `silent`: closed
 * without a word to anybody.
 */
export const caseStatuses = ['open', 'closed', 'void', 'merged', 'silent'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/**
 * One case of sick leave, or an agreement that came out of one: the fold of its commits. Holds ids and dates only.
 * `planVersion` is the number of the commit that last changed the plan; `head` the hash of the newest commit.
 */
export type SickLeave = {
  readonly caseId: string;
  /** An agreement runs on its own: the id of its rule, and the case that it was made in. `firstDay` is when it began. */
  readonly agreement?: { readonly id: string; readonly caseId: string } | undefined;
  readonly status: CaseStatus;
  readonly employerId: string;
  readonly personId: string;
  readonly unitId: string;
  readonly area: string;
  readonly alias: string;
  readonly leaderId?: string | undefined;
  /** Who leads it by hr's choice, whatever the directory says. */
  readonly chosenLeader?: ChosenLeader | undefined;
  /** The member has asked for another leader, and hr has not answered. */
  readonly otherLeaderAsked?: { readonly at: Moment; readonly in: number } | undefined;
  readonly ruleSet: string;
  readonly policyVersion: number;
  /** The name of the policy's content; absent for the default one. */
  readonly policyId?: string | undefined;
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  readonly openedAt: Moment;
  /** The case that goes on in place of this one. */
  readonly mergedInto?: string | undefined;
  /** How it ended, where somebody said so. */
  readonly outcome?: CaseOutcome | undefined;
  /** When the end was recorded. */
  readonly closedAt?: Moment | undefined;
  /** Nothing dated before this day is sent. */
  readonly cutOver?: Day | undefined;
  /** Of what lies before it, what a person has approved or dropped. */
  readonly settled?: readonly SettledHeld[] | undefined;
  readonly partial: boolean;
  readonly injury: boolean;
  readonly noEmployerPeriod: boolean;
  readonly earlier: readonly Absence[];
  readonly consents: readonly Consent[];
  /** Roles from which the member has taken her consent back: no import gives it anew. */
  readonly withdrawn: readonly ConsentRole[];
  readonly contactChoice?: ContactChoice | undefined;
  /** Who has handed the contact over: they hear no more of the case in a role that needs her consent. */
  readonly declined: readonly Declined[];
  /** Who has said that they make the contact, and is still let in. */
  readonly accepted?: readonly Accepted[] | undefined;
  /** What has happened, in the order in which it was recorded. */
  readonly facts: readonly Fact[];
  /** What has been tried to keep the job, in the order in which it was recorded. */
  readonly attempts?: readonly Attempt[] | undefined;
  /** By duty: why it need not be done. */
  readonly excused: Readonly<Record<string, Excuse>>;
  /** By duty: what the member says last of what is recorded. */
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  /** By duty: the date in a letter from the municipality, and the commit that recorded it. */
  readonly letters: Readonly<Record<string, { readonly on: Day; readonly in: number }>>;
  readonly talk?: Talk | undefined;
  /** The talk that was called off last, until another is called. */
  readonly cancelledTalk?: Talk | undefined;
  readonly proposal?: Proposal | undefined;
  readonly expectedReturn?: ExpectedReturn | undefined;
  /** Nothing of it is deleted while this stands. */
  readonly legalHold?: LegalHold | undefined;
  /** Its period is over: nobody finds it any more, and its items are being deleted. */
  readonly retiredAt?: Moment | undefined;
  readonly version: number;
  readonly planVersion: number;
  /** When the commit of that number was made: nothing planned by it could go out before. */
  readonly plannedAt: Moment;
  readonly head: string;
  readonly commandIds: readonly string[];
};
