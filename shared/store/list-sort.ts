import { type Day, isoDay } from '../calendar/day.ts';
import { isLookedAfter } from '../case/looked-after.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';

/** Cases that have ended and are still looked after are listed beside the closed ones, and found by themselves. */
export const listStates = ['open', 'closed', 'closed-going-on'] as const;
export type ListState = (typeof listStates)[number];

/** Where a case stands in a list: by its state, then by the employer's duty that is due next. What is the member's own does not decide that. */
export const listSort = (sickLeave: SickLeave): string =>
  `${stateOf(sickLeave)}#${nextDue(sickLeave)}#${sickLeave.caseId}`;

const stateOf = (sickLeave: SickLeave): ListState => {
  if (sickLeave.status === 'open') return 'open';
  return isLookedAfter(sickLeave) ? 'closed-going-on' : 'closed';
};

function nextDue(sickLeave: SickLeave): string {
  let next: Day | undefined;
  for (const { due, done, rule } of planOf(sickLeave).duties)
    if (done === undefined && (next === undefined || due < next) && rule.visibleTo.startsWith('employer')) next = due;
  return next === undefined ? '9999-12-31' : isoDay(next);
}
