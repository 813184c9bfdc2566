import { type Day, plusDays } from '../calendar/day.ts';
import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import { lastFact } from '../case/facts.ts';
import type { Excuse, SickLeave } from '../case/sick-leave.ts';
import { heldBack } from './cut-over.ts';
import type { Action } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

/** Those whose reminders an expected return does not hold back. Source: domain.md `record-expected-return`. */
const neverHeld = new Set(['welcome', 'notice-5w']);
/** Unanswered by this working day after the expected return, reminders resume. */
const resumeAfterWorkingDays = 3;

/*
 * What the policy dates before the cut-over is held back there, whatever else would move it: nothing here takes it past the cut-over.
 */

const waiting = (action: Action, at: Moment, waitsFor: NonNullable<Action['waitsFor']>): Action => ({
  ...action,
  at,
  waitsFor,
});

const toMember = ({ to }: Action): boolean => to[0] === 'member';

/** After an expected return staff are left alone until the third working day; then each role's last reminder goes out. */
export function holdForReturn(dutyId: string, sickLeave: SickLeave, policy: Policy): (action: Action) => Action {
  const expected = sickLeave.expectedReturn;
  if (expected === undefined || neverHeld.has(dutyId)) return (action) => action;
  const resumes = plusWorkingDays(calendarsOf(policy).staff, expected.on, resumeAfterWorkingDays);
  const resumesAt = momentOf(resumes, policy.sendAt.email, policy.zone);
  const isBeforeCutOver = heldBack(sickLeave, policy);
  return (action) => {
    if (action.stage === 'notice' || toMember(action) || isBeforeCutOver(action)) return action;
    const held = localDay(action.at, policy.zone) > expected.on && action.at < resumesAt;
    return held ? waiting(action, resumesAt, 'expected-return') : action;
  };
}

/** The welcome that Christmas moved to before the opening goes out when members may next be written to. */
export function welcomeAfterOpening(sickLeave: SickLeave, policy: Policy): (action: Action) => Action {
  const isBeforeCutOver = heldBack(sickLeave, policy);
  return (action) => {
    if (!toMember(action) || action.at >= sickLeave.openedAt || isBeforeCutOver(action)) return action;
    return waiting(action, nextOpening(policy, { channel: 'sms', toMember: true }, sickLeave.openedAt), 'opening');
  };
}

type All = (actions: readonly Action[]) => readonly Action[];
const asTheyAre: All = (action) => action;

/** The member hears nothing before the welcome: what would precede it follows it at the same instant. Source: domain.md `welcome`. */
export function afterWelcome(welcomeAt: Moment | undefined, sickLeave: SickLeave, policy: Policy): All {
  if (welcomeAt === undefined) return asTheyAre;
  const isBeforeCutOver = heldBack(sickLeave, policy);
  const isEarly = (action: Action): boolean => action.at < welcomeAt && toMember(action) && !isBeforeCutOver(action);
  return (all) =>
    all.some(isEarly) ? all.map((action) => (isEarly(action) ? waiting(action, welcomeAt, 'welcome') : action)) : all;
}

/** The pause that the member asked for: from when, and until and with which day; without one until further notice. */
type Pause = { readonly from: Moment; readonly until: Day | undefined };

/** The pause that stands in a case, if one does. Source: domain.md `contact-pause`. */
export function pauseOf({ facts }: SickLeave): Pause | undefined {
  const paused = lastFact(facts, 'contact-paused');
  const ended = lastFact(facts, 'contact-pause-ended');
  if (paused === undefined || (ended !== undefined && ended.in > paused.in)) return undefined;
  return { from: paused.at, until: paused.details.until };
}

/** When what falls in a pause may reach the member: at once outside it, `never` while it has no end. */
export function afterPause(pause: Pause | undefined, at: Moment, policy: Policy): Moment | 'never' {
  if (pause === undefined || at < pause.from) return at;
  if (pause.until === undefined) return 'never';
  if (localDay(at, policy.zone) > pause.until) return at;
  return firstAfter(pause.until, { channel: 'sms', toMember: true }, policy);
}

/**
 * The member asked for a pause: what would reach her in it waits until it is over, or does not come at all while it has no end.
 * Staff go on.
 */
export function holdForPause(sickLeave: SickLeave, policy: Policy): All {
  const pause = pauseOf(sickLeave);
  if (pause === undefined) return asTheyAre;
  const isBeforeCutOver = heldBack(sickLeave, policy);
  const held = (action: Action): readonly Action[] => {
    if (!toMember(action) || isBeforeCutOver(action)) return [action];
    const at = afterPause(pause, action.at, policy);
    if (at === 'never') return [];
    return [at === action.at ? action : waiting(action, at, 'pause')];
  };
  return (all) => all.flatMap(held);
}

/** An excuse stops the reminders of a duty: for good, or until the first day after it, when each role's last goes out. */
export function holdForExcuse(excuse: Excuse | undefined, sickLeave: SickLeave, policy: Policy): All {
  if (excuse === undefined) return asTheyAre;
  const { until, recordedAt } = excuse;
  const isBeforeCutOver = heldBack(sickLeave, policy);
  const held = (action: Action): readonly Action[] => {
    const { at, channel, notice } = action;
    // An agreed time is told all the same.
    if (at <= recordedAt || notice !== undefined || isBeforeCutOver(action)) return [action];
    if (until === undefined) return [];
    if (localDay(at, policy.zone) > until) return [action];
    const resumes = firstAfter(until, { channel, toMember: toMember(action) }, policy);
    return [waiting(action, escalates(action) ? later(resumes, policy) : resumes, 'excuse')];
  };
  return (all) => all.flatMap(held);
}

type ToWhom = { readonly channel: 'email' | 'sms'; readonly toMember: boolean };

const escalates = ({ stage }: Action): boolean => stage === 'escalation';

/** Whoever is escalated about hears of it first, and has as many working days as after an expected return. */
function later(resumes: Moment, policy: Policy): Moment {
  const day = plusWorkingDays(calendarsOf(policy).staff, localDay(resumes, policy.zone), resumeAfterWorkingDays);
  return momentOf(day, policy.sendAt.email, policy.zone);
}

/** When somebody may first be written to after a day. */
const firstAfter = (day: Day, sending: ToWhom, policy: Policy): Moment =>
  nextOpening(policy, sending, momentOf(plusDays(day, 1), policy.sendAt[sending.channel], policy.zone));
