import type { Moment } from '../calendar/moment.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import { earlySeconds } from '../rules/send-windows.ts';
import { type Correction, correctionsFor } from './corrections.ts';
import { type Asked, mayStillGo, type Refused, type ReminderFacts } from './gates.ts';
import { openingOf } from './openings.ts';
import { refusalOf } from './refusal-of.ts';

/** A reminder that has come due and is not sent now, and why. */
type RefusedAction = Refused & { readonly action: Action };

/** What a duty has to say at one moment: due now and sendable, or still to come (`nextAt`, never earlier than now). */
export type DutyNow = {
  readonly duty: PlannedDuty;
  readonly due: readonly Action[];
  /** Come due and not told, whether it may go out now or has to wait; and what comes later. */
  readonly reached: readonly Action[];
  readonly coming: readonly Action[];
  readonly corrections: readonly Correction[];
  readonly nextAt?: Moment | undefined;
  /** Why what is due has to wait. */
  readonly waits?: Refused['reason'] | undefined;
  /** Not sent, as things stand. */
  readonly refused: readonly RefusedAction[];
};

/** When the member's welcome, which has come due and could not go out yet, will: undefined when none waits. Pure. */
export function waitingWelcome(facts: ReminderFacts): Moment | undefined {
  const { duty, now } = facts;
  const reached = duty.actions.filter(({ at }) => at <= now + earlySeconds);
  const hers = reached.filter(({ stage, to }) => stage === 'heads-up' && to[0] === 'member');
  // Asked at every wake, so the rest of the duty is left out.
  if (!hers.some((action) => isOpenStill(refusalOf({ ...facts, action, reached })))) return undefined;
  const opens = openingOf(facts, { channel: 'sms', toMember: true });
  return opens === 'never' ? undefined : opens;
}

/** It may go out now, or has to wait. */
const isOpenStill = (refused: Refused | undefined): boolean => refused === undefined || refused.until !== undefined;

/** Pure: sorts a duty's reminders into due now, waiting, refused, and to come. Source: design.md "Reminders and deliveries". */
export function dutyNow(facts: ReminderFacts): DutyNow {
  const { sickLeave, duty, told, policy, now, welcomeAt } = facts;
  const horizon = now + earlySeconds;
  const reached = duty.actions.filter(({ at }) => at <= horizon);
  // Each by its name: a spread of so many facts takes longer than most gates.
  const asking = (action: Action): Asked => ({ sickLeave, duty, told, policy, now, welcomeAt, action, reached });
  const coming = duty.actions.filter((action) => action.at > horizon && mayStillGo(asking(action)));
  const asked = reached.map((action) => ({ action, refused: refusalOf(asking(action)) }));
  const waiting = asked.flatMap(({ refused }) => (refused?.until === undefined ? [] : [refused]));
  const corrections = correctionsFor(facts).map((correction) => {
    // A correction is no agreed time.
    const { channel, role } = correction;
    return { correction, opens: openingOf(facts, { channel, toMember: role === 'member' }) };
  });
  const later = corrections.flatMap(({ opens }) => (opens !== 'never' && opens > horizon ? [opens] : []));
  return {
    duty,
    reached: asked.filter(({ refused }) => isOpenStill(refused)).map(({ action }) => action),
    coming,
    due: asked.filter(({ refused }) => refused === undefined).map(({ action }) => action),
    corrections: corrections
      .filter(({ opens }) => opens !== 'never' && opens <= horizon)
      .map(({ correction }) => correction),
    nextAt: earliest([...waiting.map(({ until }) => until), ...later, ...coming.map(({ at }) => at)]),
    waits: waiting[0]?.reason ?? (later.length > 0 ? 'outside-window' : undefined),
    refused: asked.flatMap(({ action, refused }) =>
      refused === undefined || refused.until !== undefined ? [] : [{ action, ...refused }],
    ),
  };
}

export const earliest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce(
    (first, moment) => (first === undefined || (moment !== undefined && moment < first) ? moment : first),
    undefined,
  );
