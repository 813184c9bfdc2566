import type { Day } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { afterPause, pauseOf } from '../rules/holding-back.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import { earlySeconds, nextOpening, type Sending } from '../rules/send-windows.ts';
import { type Correction, correctionsFor } from './corrections.ts';
import type { Owed } from './owed.ts';

/** What a duty has to say at one moment: due now and sendable, or still to come (`nextAt`, never earlier than now). */
export type DutyNow = {
  readonly duty: PlannedDuty;
  readonly due: readonly Action[];
  /** Come due and not told, whether the window is open or not; and what comes later. */
  readonly reached: readonly Action[];
  readonly coming: readonly Action[];
  readonly corrections: readonly Correction[];
  readonly nextAt?: Moment | undefined;
  /** Something is due but its window is closed. */
  readonly waits: boolean;
};

export type DutyNowInput = {
  readonly sickLeave: SickLeave;
  readonly duty: PlannedDuty;
  readonly told: readonly Owed[];
  readonly policy: Policy;
  readonly now: Moment;
};

/** Pure: sorts a duty's reminders into past and passed over, due now, and to come. Source: design.md "Reminders and deliveries". */
export function dutyNow(input: DutyNowInput): DutyNow {
  const { duty, now, policy, sickLeave } = input;
  // A correction is no agreed time: it waits while the member wants to be left alone.
  const resumesAt = afterPause(pauseOf(sickLeave), now, policy);
  const horizon = now + earlySeconds;
  const alive = duty.actions.filter((action) => mayStillGo(action, input));
  const reached = lastOfEach(alive.filter(({ at }) => at <= horizon)).filter((action) => !isTold(action, input));
  const corrections = correctionsFor(input).filter(({ role }) => role !== 'member' || resumesAt !== 'never');
  const opening = (sending: Sending): Moment => nextOpening(policy, sending, now);
  const correctedAt = ({ role, channel }: Correction): Moment =>
    role === 'member' && resumesAt !== 'never'
      ? nextOpening(policy, { channel, toMember: true }, resumesAt)
      : opening({ channel, toMember: role === 'member' });
  const openings = [...reached.map((action) => opening(sendingOf(action))), ...corrections.map(correctedAt)].filter(
    (at) => at > horizon,
  );
  const coming = alive.filter(({ at }) => at > horizon);
  return {
    duty,
    reached,
    coming,
    due: reached.filter((action) => opening(sendingOf(action)) <= horizon),
    corrections: corrections.filter((correction) => correctedAt(correction) <= horizon),
    nextAt: earliest([...openings, ...coming.map(({ at }) => at)]),
    waits: openings.length > 0,
  };
}

/** Of several stages that a role has reached it gets only the last; notices each answer an event of their own. */
const lastOfEach = (reached: readonly Action[]): readonly Action[] =>
  reached.filter(
    (action, place) =>
      action.notice !== undefined ||
      !reached.slice(place + 1).some((later) => later.notice === undefined && later.to[0] === action.to[0]),
  );

/** Whether a reminder may still go out at all. */
function mayStillGo(action: Action, { duty, sickLeave, policy, now, told }: DutyNowInput): boolean {
  if (sickLeave.cutOver !== undefined && localDay(action.at, policy.zone) < sickLeave.cutOver) return false;
  // The welcome to the member stands beside the letter and comes before anything else, so the letter does not stop it.
  if (isWelcome(duty, action)) return true;
  if (duty.done !== undefined) return false;
  // Nobody who never heard of a talk is told that it is off.
  if (action.notice === 'talk-cancelled') return told.some(({ key }) => /^talk-(called|moved)@/.test(key));
  if (action.notice === 'talk-called' || action.notice === 'talk-moved' || action.notice === 'talk-tomorrow')
    return sickLeave.talk !== undefined && today(now, policy) <= sickLeave.talk.on;
  return action.stage !== 'heads-up' || today(now, policy) <= duty.due;
}

const isWelcome = (duty: PlannedDuty, { stage, to }: Action): boolean =>
  duty.rule.id === 'welcome' && stage === 'heads-up' && to[0] === 'member';

/**
 * The decision is written under the role that was found; another first candidate since then has not been told. A notice answers one event,
 * whatever duty it was told under: once an expected return has passed, the next open duty changes with each that is done.
 */
const isTold = (
  { key, stage, channel, to, insteadOfResponsible, notice }: Action,
  { duty, told }: DutyNowInput,
): boolean =>
  told.some(
    (owed) =>
      owed.complete &&
      (notice !== undefined || owed.dutyId === duty.id) &&
      owed.key === key &&
      owed.stage === stage &&
      owed.channel === channel &&
      (owed.role === to[0] || owed.role === insteadOfResponsible),
  );

const sendingOf = ({ channel, to, notice }: Action): Sending => ({
  channel,
  toMember: to[0] === 'member',
  agreed: notice !== undefined,
});

export const earliest = (moments: readonly (Moment | undefined)[]): Moment | undefined =>
  moments.reduce(
    (first, moment) => (first === undefined || (moment !== undefined && moment < first) ? moment : first),
    undefined,
  );

const today = (now: Moment, policy: Policy): Day => localDay(now, policy.zone);
