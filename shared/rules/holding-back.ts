import type { Day } from '../calendar/day.ts';
import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Policy } from './duty-rule.ts';
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
