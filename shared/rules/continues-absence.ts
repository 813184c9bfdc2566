import type { Day } from '../calendar/day.ts';
import { plusWorkingDays } from '../calendar/work-calendar.ts';
import type { Policy } from './policy.ts';
import { calendarsOf } from './send-windows.ts';

/**
 * Whether somebody ill again from a day goes on with the absence that ended on another: no working day lies between, or no more than the
 * policy allows. Source: domain.md "What employers' systems give".
 */
export const continuesAbsence = (policy: Policy, lastDay: Day, firstDay: Day): boolean =>
  plusWorkingDays(calendarsOf(policy).staff, lastDay, policy.relapseWorkingDays + 1) >= firstDay;
