import { type Day, earlierDay, firstOfMonth, lastOfMonth, partsOf, plusDays } from './day.ts';

/** The same day of the month so many months later, or the month's last day where it has no such day; earlier when negative. */
export function plusMonths(day: Day, months: number): Day {
  const first = firstOfMonth(day, months);
  return earlierDay(plusDays(first, partsOf(day).day - 1), lastOfMonth(first));
}
