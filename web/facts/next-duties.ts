import type { Day } from '../../shared/calendar/day.ts';
import { type DutyStatus, dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';

export type NextDuty = {
  readonly dutyId: string;
  readonly due: Day;
  readonly status: DutyStatus;
  readonly isEstimate: boolean;
};

/** The employer's duties that somebody still has to see to, what is due first first. What the municipality should have done by now is out of our hands. */
export function nextDuties(sickLeave: SickLeave, today: Day): readonly NextDuty[] {
  return planOf(sickLeave)
    .duties.filter(({ rule }) => rule.visibleTo.startsWith('employer'))
    .filter(({ responsible, due }) => responsible !== 'municipality' || due >= today)
    .map((duty) => ({
      ...{ dutyId: duty.id, due: duty.due, status: dutyStatus(duty, sickLeave, today) },
      isEstimate: duty.passesOn !== undefined && !duty.fromLetter,
    }))
    .filter(({ status }) => status === 'pending' || status === 'overdue')
    .sort((a, b) => a.due - b.due);
}
