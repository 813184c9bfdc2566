import { type Day, plusDays } from './day.ts';
import { isWorkingDay, type WorkCalendar } from './work-calendar.ts';

/** The n-th working day before a day; the day itself does not count. `n` is a whole number, 1 or more. */
export function minusWorkingDays(calendar: WorkCalendar, day: Day, n: number): Day {
  let candidate = day;
  for (let left = n; left > 0; left -= isWorkingDay(calendar, candidate) ? 1 : 0) candidate = plusDays(candidate, -1);
  return candidate;
}
