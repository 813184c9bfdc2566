import { type Day, plusDays } from '../calendar/day.ts';
import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import { lastFact } from '../case/facts.ts';
import type { Excuse, SickLeave } from '../case/sick-leave.ts';
import type { Policy } from './policy.ts';
import type { Reasoned } from './reminder-days.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

/** Those whose reminders an expected return does not hold back. Source: domain.md `record-expected-return`. */
const neverHeld = new Set(['welcome', 'notice-5w']);
/** Unanswered by this working day after the expected return, reminders resume. */
const resumeAfterWorkingDays = 3;

const waiting = (reasoned: Reasoned, at: Moment, waitsFor: NonNullable<Reasoned['waitsFor']>): Reasoned => ({
  ...reasoned,
  action: { ...reasoned.action, at },
  waitsFor,
});

const toMember = ({ action }: Reasoned): boolean => action.to[0] === 'member';

/** After an expected return staff are left alone until the third working day; then each role's last reminder goes out. */
export function holdForReturn(dutyId: string, sickLeave: SickLeave, policy: Policy): (reasoned: Reasoned) => Reasoned {
  const expected = sickLeave.expectedReturn;
  if (expected === undefined || neverHeld.has(dutyId)) return (reasoned) => reasoned;
  const resumes = plusWorkingDays(calendarsOf(policy).staff, expected.on, resumeAfterWorkingDays);
  const resumesAt = momentOf(resumes, policy.sendAt.email, policy.zone);
  return (reasoned) => {
    if (reasoned.action.stage === 'notice' || toMember(reasoned)) return reasoned;
    const held = localDay(reasoned.action.at, policy.zone) > expected.on && reasoned.action.at < resumesAt;
    return held ? waiting(reasoned, resumesAt, 'expected-return') : reasoned;
  };
}

/** The welcome that Christmas moved to before the opening goes out when members may next be written to. */
export function welcomeAfterOpening(sickLeave: SickLeave, policy: Policy): (reasoned: Reasoned) => Reasoned {
  return (reasoned) => {
    if (!toMember(reasoned) || reasoned.action.at >= sickLeave.openedAt) return reasoned;
    return waiting(reasoned, nextOpening(policy, { channel: 'sms', toMember: true }, sickLeave.openedAt), 'opening');
  };
}

/** The member hears nothing before the welcome: what would precede it follows it at the same instant. Source: domain.md `welcome`. */
export function afterWelcome(
  welcomeAt: Moment | undefined,
  cutOver: Day | undefined,
  zone: string,
): (reasoned: Reasoned) => Reasoned {
  return (reasoned) => {
    if (welcomeAt === undefined || !toMember(reasoned) || reasoned.action.at >= welcomeAt) return reasoned;
    // What lies before the cut-over is never sent, so it must not be moved past it either.
    if (cutOver !== undefined && localDay(reasoned.action.at, zone) < cutOver) return reasoned;
    return waiting(reasoned, welcomeAt, 'welcome');
  };
}

type Hold = (reasoned: Reasoned) => readonly Reasoned[];
const asItIs: Hold = (reasoned) => [reasoned];

/**
 * The member asked for a pause: what would reach her in it waits until it is over, or does not come at all while it has no end.
 * Staff go on. Source: domain.md `contact-pause`.
 */
export function holdForPause({ facts }: SickLeave, policy: Policy): Hold {
  const paused = lastFact(facts, 'contact-paused');
  const ended = lastFact(facts, 'contact-pause-ended');
  if (paused === undefined || (ended !== undefined && ended.in > paused.in)) return asItIs;
  const { until } = paused.details;
  return (reasoned) => {
    if (!toMember(reasoned) || reasoned.action.at < paused.at) return [reasoned];
    if (until === undefined) return [];
    if (localDay(reasoned.action.at, policy.zone) > until) return [reasoned];
    return [waiting(reasoned, firstAfter(until, { channel: 'sms', toMember: true }, policy), 'pause')];
  };
}

/** An excuse stops the reminders of a duty: for good, or until the first day after it, when each role's last goes out. */
export function holdForExcuse(excuse: Excuse | undefined, policy: Policy): Hold {
  if (excuse === undefined) return asItIs;
  const { until, recordedAt } = excuse;
  return (reasoned) => {
    const { at, channel } = reasoned.action;
    if (at <= recordedAt) return [reasoned];
    if (until === undefined) return [];
    if (localDay(at, policy.zone) > until) return [reasoned];
    return [waiting(reasoned, firstAfter(until, { channel, toMember: toMember(reasoned) }, policy), 'excuse')];
  };
}

type ToWhom = { readonly channel: 'email' | 'sms'; readonly toMember: boolean };

/** When somebody may first be written to after a day. */
const firstAfter = (day: Day, sending: ToWhom, policy: Policy): Moment =>
  nextOpening(policy, sending, momentOf(plusDays(day, 1), policy.sendAt[sending.channel], policy.zone));
