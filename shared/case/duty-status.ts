import { type Day, earlierDay } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import type { PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import type { SickLeave } from './sick-leave.ts';

export type DutyStatus = 'pending' | 'done' | 'overdue' | 'excused' | 'not-applicable';

/**
 * Where a duty stands on a local date. Done beats all; the municipality's duties are never overdue; once the absence is over only what was
 * overdue by then stays so.
 */
export function dutyStatus({ rule, due, responsible }: PlannedDuty, sickLeave: SickLeave, today: Day): DutyStatus {
  if (sickLeave.done[rule.id] !== undefined) return 'done';
  const overDay = lastDayOfDuties(sickLeave);
  if (responsible !== 'municipality' && due < (overDay ?? today)) return 'overdue';
  return overDay === undefined ? 'pending' : 'not-applicable';
}

/** The day up to which a closed case had duties: an end told late takes back what fell due after it, one told ahead what is still to come. */
function lastDayOfDuties({ status, lastDay, closedAt, policyVersion }: SickLeave): Day | undefined {
  if (status === 'open' || lastDay === undefined) return undefined;
  return closedAt === undefined ? lastDay : earlierDay(lastDay, localDay(closedAt, policyOf(policyVersion).zone));
}
