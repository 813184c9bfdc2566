import { type Day, earlierDay } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import type { PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import type { SickLeave } from './sick-leave.ts';

export type DutyStatus = 'pending' | 'done' | 'overdue' | 'excused' | 'not-applicable';

/**
 * Where a duty stands on a local date. Done beats all; the municipality's duties are never overdue; once the absence is over only what was
 * overdue by then stays so, and what outlives the absence goes on.
 */
export function dutyStatus(duty: PlannedDuty, sickLeave: SickLeave, today: Day): DutyStatus {
  const { due, responsible, done, excused, live } = duty;
  if (done !== undefined) return 'done';
  if (excused !== undefined && (excused.until === undefined || today <= excused.until)) return 'excused';
  const overDay = live ? undefined : lastDayOfDuties(sickLeave);
  if (overDay === 'none') return 'not-applicable';
  if (responsible !== 'municipality' && due < (overDay ?? today)) return 'overdue';
  return overDay === undefined ? 'pending' : 'not-applicable';
}

/**
 * The day up to which a closed case had duties: an end told late takes back what fell due after it, one told ahead what is still to come.
 * `none` where there was no absence to have duties of.
 */
function lastDayOfDuties(sickLeave: SickLeave): Day | 'none' | undefined {
  const { status, lastDay, closedAt } = sickLeave;
  if (status === 'open') return undefined;
  if (status !== 'closed') return 'none';
  if (lastDay === undefined) return undefined;
  return closedAt === undefined ? lastDay : earlierDay(lastDay, localDay(closedAt, policyOf(sickLeave).zone));
}
