import { type Day, laterDay } from '../calendar/day.ts';
import { type WorkCalendar, workingDayBetween } from '../calendar/work-calendar.ts';

/** A stretch of absence; without `lastDay` it goes on. Both days count. `noEmployerPeriod`: § 56 or flexjob, benefit from the first day. */
export type EarlierAbsence = {
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  readonly noEmployerPeriod?: boolean | undefined;
};

/**
 * Absences that overlap, or have no working day between them, as one each; in order of their first days. Whether one has an employer
 * period is as its first one says. Source: domain.md "What employers' systems give" (adjacent rows are one absence).
 */
export function mergedSpans(absences: readonly EarlierAbsence[], calendar: WorkCalendar): readonly EarlierAbsence[] {
  const merged: EarlierAbsence[] = [];
  for (const absence of absences.toSorted(byFirstDay)) {
    const last = merged.at(-1);
    if (last === undefined || !touches(last, absence, calendar)) merged.push(absence);
    else merged[merged.length - 1] = { ...last, lastDay: laterEnd(last, absence) };
  }
  return merged;
}

/** Of two from the same day the one without an employer period leads: the order they come in must not matter, and it gives the earlier warning. */
const byFirstDay = (a: EarlierAbsence, b: EarlierAbsence): number =>
  a.firstDay - b.firstDay || Number(b.noEmployerPeriod === true) - Number(a.noEmployerPeriod === true);

const touches = ({ lastDay }: EarlierAbsence, { firstDay }: EarlierAbsence, calendar: WorkCalendar): boolean =>
  lastDay === undefined || !workingDayBetween(calendar, lastDay, firstDay);

const laterEnd = ({ lastDay: first }: EarlierAbsence, { lastDay: second }: EarlierAbsence): Day | undefined =>
  first === undefined || second === undefined ? undefined : laterDay(first, second);
