import type { Day } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';

/** The day by which somebody has to do something about a duty: a talk is first called, then held on the day agreed. */
export function actsOn({ rule, due, callBy }: PlannedDuty, { talk }: SickLeave, today: Day): Day {
  if (rule.id !== 'talk-4w') return due;
  if (talk !== undefined) return talk.on >= today ? talk.on : due;
  return callBy !== undefined && callBy >= today ? callBy : due;
}
