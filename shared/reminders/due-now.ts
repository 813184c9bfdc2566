import type { Day } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { afterPause, pauseOf } from '../rules/holding-back.ts';
import { type Action, openingKey, type PlannedDuty } from '../rules/plan-types.ts';
import { type Policy, stages } from '../rules/policy.ts';
import { earlySeconds, nextOpening, type Sending } from '../rules/send-windows.ts';
import { type Correction, correctionsFor } from './corrections.ts';
import { knowOfTalk } from './know-of-talk.ts';
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
  /** When the welcome can go out that should have gone before: the member hears of nothing else until then. */
  readonly welcomeAt?: Moment | undefined;
};

/** When the member's welcome, which has come due and could not go out yet, will: undefined when none waits. Pure. */
export function waitingWelcome(input: DutyNowInput): Moment | undefined {
  const { reached } = dutyNow(input);
  const opens = openingFor(input)({ channel: 'sms', toMember: true });
  return reached.some((action) => isWelcome(input.duty, action)) && opens !== 'never' ? opens : undefined;
}

/** Pure: sorts a duty's reminders into past and passed over, due now, and to come. Source: design.md "Reminders and deliveries". */
export function dutyNow(input: DutyNowInput): DutyNow {
  const { duty, now } = input;
  const horizon = now + earlySeconds;
  const alive = duty.actions.filter((action) => mayStillGo(action, input));
  const reached = lastOfEach(alive.filter(({ at }) => at <= horizon)).filter(
    (action) => !isTold(action, input) && !isOvertaken(action, input),
  );
  const opens = openingFor(input);
  const goesAt = (action: Action): Moment | 'never' => opens(sendingOf(action));
  // A correction is no agreed time.
  const correctedAt = ({ role, channel }: Correction): Moment | 'never' =>
    opens({ channel, toMember: role === 'member' });
  const corrections = correctionsFor(input);
  const openings = [...reached.map(goesAt), ...corrections.map(correctedAt)].filter((at) => at !== 'never');
  const waiting = openings.filter((at) => at > horizon);
  const coming = alive.filter(({ at }) => at > horizon);
  const isOpen = (at: Moment | 'never'): boolean => at !== 'never' && at <= horizon;
  return {
    duty,
    reached,
    coming,
    due: reached.filter((action) => isOpen(goesAt(action))),
    corrections: corrections.filter((correction) => isOpen(correctedAt(correction))),
    nextAt: earliest([...waiting, ...coming.map(({ at }) => at)]),
    waits: waiting.length > 0,
  };
}

/** When a message may go out: in its window, and the member's neither in a pause that she asked for nor before her welcome. */
function openingFor({ sickLeave, policy, now, welcomeAt }: DutyNowInput): (sending: Sending) => Moment | 'never' {
  const resumesAt = afterPause(pauseOf(sickLeave), now, policy);
  return (sending) => {
    if (!sending.toMember) return nextOpening(policy, sending, now);
    if (resumesAt === 'never') return 'never';
    const opens = nextOpening(policy, sending, resumesAt);
    return welcomeAt === undefined || welcomeAt < opens ? opens : welcomeAt;
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
  if (action.notice === 'talk-cancelled') return knowOfTalk(told, { before: action, as: action.to[0] }).length > 0;
  if (action.notice === 'talk-called' || action.notice === 'talk-moved' || action.notice === 'talk-tomorrow')
    return sickLeave.talk !== undefined && today(now, policy) <= sickLeave.talk.on;
  // What the leader should have heard long ago is no news to the member.
  const saysWhatIsToCome = action.stage === 'heads-up' || action.mirror === true;
  return !saysWhatIsToCome || today(now, policy) <= duty.due;
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

/**
 * A later stage of the same date has been told already: another policy may have moved that one into the future again. The word at the
 * opening has a key of its own and opens every date.
 */
const isOvertaken = ({ key, stage, channel, to }: Action, { duty, told }: DutyNowInput): boolean =>
  stage !== 'notice' &&
  told.some(
    (owed) =>
      owed.complete &&
      owed.dutyId === duty.id &&
      (owed.key === key || key === openingKey) &&
      owed.channel === channel &&
      owed.role === to[0] &&
      stages.indexOf(owed.stage) > stages.indexOf(stage) &&
      owed.stage !== 'correction',
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
