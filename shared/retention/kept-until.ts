import { type Day, laterDay, plusDays } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { agreementEnd } from '../case/agreement-end.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { policyOf } from '../rules/policies.ts';

/** Why nobody can say until when a case is kept. */
export type KeptOn = 'open' | 'legal-hold';

/**
 * The day on which a case or an agreement is deleted: the employer's period after its end was recorded, or after the day on which an agreement
 * runs out by itself, and not before what it still asks of somebody is over. A case that is open, an agreement that nobody has ended and that does
 * not run out, and what is under legal hold have none.
 */
export function keptUntil(sickLeave: SickLeave, retentionMonths: number): Day | KeptOn {
  const { status, closedAt, legalHold, openedAt } = sickLeave;
  if (legalHold !== undefined) return 'legal-hold';
  const { zone } = policyOf(sickLeave);
  const end = status === 'open' ? agreementEnd(sickLeave) : localDay(closedAt ?? openedAt, zone);
  if (end === undefined) return 'open';
  const period = plusMonths(end, retentionMonths);
  return dueAfterwards(sickLeave).reduce((later, due) => laterDay(later, plusDays(due, 1)), period);
}

/** A duty that outlives the absence, such as an appeal. Once its date has passed it keeps nothing. */
const dueAfterwards = (sickLeave: SickLeave): readonly Day[] =>
  sickLeave.status === 'closed'
    ? planOf(sickLeave)
        .duties.filter(({ live, done, byAgreement }) => live && done === undefined && !byAgreement)
        .map(({ due }) => due)
    : [];
