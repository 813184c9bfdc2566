import * as z from 'zod';
import { type Day, earlierDay, isoDay, laterDay } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import { DayText } from '../case/day-text.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { absenceLookBackMonths } from '../retention/kept-days.ts';
import { policyOf } from '../rules/policies.ts';

/*
 * What is left of a case that is gone: days that may still count for another absence, or of which a file may still tell, and nothing that
 * leads to a person or a case.
 */

export const PastAbsence = z.object({
  firstDay: DayText,
  lastDay: DayText,
  noEmployerPeriod: z.boolean().optional(),
  /**
   * Absent for an absence that counts. Rows that begin on the days of one that was none open nothing; after one that was closed without a word
   * no row does, whatever its days: whoever died is not ill again.
   */
  was: z.enum(['silent', 'no-absence']).optional(),
});
export type PastAbsence = z.output<typeof PastAbsence>;

/** From this day on no rule looks back on it any more, and a row that tells of it is too old to open anything. */
export const neededUntil = ({ lastDay }: PastAbsence, retentionMonths: number): Day =>
  plusMonths(lastDay, Math.max(absenceLookBackMonths, retentionMonths));

type Reserved = { readonly caseId: string; readonly firstDay: Day };

/** What a case leaves that is over. Its row may have told another first day than the case has now: it must not come back by that one either. */
export function pastOf(sickLeave: SickLeave, reservations: readonly Reserved[]): readonly PastAbsence[] {
  const { caseId, status, firstDay, lastDay, noEmployerPeriod, closedAt, openedAt } = sickLeave;
  const reserved = reservations.find((one) => one.caseId === caseId);
  const told = earlierDay(reserved?.firstDay ?? firstDay, firstDay);
  if (status === 'open') return [];
  if (status === 'closed') {
    if (lastDay === undefined) return [];
    const counted = { firstDay, lastDay, ...(noEmployerPeriod ? { noEmployerPeriod } : {}) };
    return told < firstDay ? [counted, { firstDay: told, lastDay, was: 'no-absence' }] : [counted];
  }
  const closedOn = localDay(closedAt ?? openedAt, policyOf(sickLeave).zone);
  const was = status === 'silent' ? 'silent' : 'no-absence';
  return [{ firstDay: told, lastDay: laterDay(told, closedOn), was }];
}

/** Each once: a case that is being deleted is found among the past ones already. */
export const alsoPast = (past: readonly PastAbsence[], more: readonly PastAbsence[]): readonly PastAbsence[] => [
  ...past,
  ...more.filter((one) => !past.some((known) => isSame(known, one))),
];

const isSame = (a: PastAbsence, b: PastAbsence): boolean =>
  a.firstDay === b.firstDay && a.lastDay === b.lastDay && a.was === b.was;

/** Whether it counts for other absences. */
export const isCounted = ({ was }: PastAbsence): boolean => was === undefined;

export const storedPast = ({ firstDay, lastDay, ...more }: PastAbsence) => ({
  firstDay: isoDay(firstDay),
  lastDay: isoDay(lastDay),
  ...more,
});

/** By when the first of them is needed no more under the shortest period: where retention finds them. */
export const firstUnneeded = (past: readonly PastAbsence[], retentionMonths = 0): Day | undefined =>
  past.map((one) => neededUntil(one, retentionMonths)).sort((a, b) => a - b)[0];

type Told = { readonly firstDay: Day; readonly lastDay?: Day | undefined };

/** Whether a row tells of an absence whose case is gone, or nobody's any more: whoever was erased does not come back with the next file. */
export const liesInPast = (past: readonly PastAbsence[], { firstDay, lastDay = firstDay }: Told): boolean =>
  past.some((one) => {
    if (one.was === 'silent') return true;
    const begins = one.firstDay <= firstDay && firstDay <= one.lastDay;
    return begins && (one.was === 'no-absence' || lastDay <= one.lastDay);
  });
