import { danishHolidays, type HolidayName } from './danish-holidays.ts';
import { type Day, partsOf, plusDays, weekday } from './day.ts';
import { rememberedByDay } from './remembered-by-day.ts';

/** Why nobody works on a day; undefined on a working day. */
export type DayOff = HolidayName | 'saturday' | 'sunday' | 'closed' | 'quiet' | undefined;

/** One workplace's working days. Build it once with `workCalendar` and keep it: it remembers what it worked out. */
export type WorkCalendar = { readonly dayOff: (day: Day) => DayOff };

/**
 * Working days are all but Saturdays, Sundays, public holidays and the employer's closed days, given as `MM-DD` (`12-24`).
 * Source: domain.md "Calendar".
 */
export function workCalendar(closedDays: readonly string[]): WorkCalendar {
  const closed = new Set(closedDays);
  const holidays = new Map<number, ReadonlyMap<Day, HolidayName>>();
  const holidaysOf = (year: number): ReadonlyMap<Day, HolidayName> => {
    const found = holidays.get(year) ?? danishHolidays(year);
    holidays.set(year, found);
    return found;
  };
  const workOut = (day: Day): DayOff => {
    const { year } = partsOf(day);
    const holiday = holidaysOf(year).get(day);
    if (holiday !== undefined) return holiday;
    if (weekday(day) >= 6) return weekday(day) === 6 ? 'saturday' : 'sunday';
    return closed.has(monthAndDay(day)) ? 'closed' : undefined;
  };
  return remembering(workOut);
}

/** The same days, and 23 December to 1 January off as well: members are left in peace then. Source: domain.md, default policy. */
export function quietAtChristmas(calendar: WorkCalendar): WorkCalendar {
  const isQuiet = (day: Day): boolean => monthAndDay(day) >= '12-23' || monthAndDay(day) === '01-01';
  return remembering((day) => calendar.dayOff(day) ?? (isQuiet(day) ? 'quiet' : undefined));
}

export const isWorkingDay = (calendar: WorkCalendar, day: Day): boolean => calendar.dayOff(day) === undefined;

/** The day itself when it is a working day, else the last working day before it. @throws RangeError when a year has none */
export const workingDayAtOrBefore = (calendar: WorkCalendar, day: Day): Day => nearest(calendar, day, -1);

/** The day itself when it is a working day, else the first working day after it. @throws RangeError when a year has none */
export const workingDayAtOrAfter = (calendar: WorkCalendar, day: Day): Day => nearest(calendar, day, 1);

function nearest(calendar: WorkCalendar, day: Day, step: -1 | 1): Day {
  let candidate = day;
  for (let days = 0; days <= 366; days += 1) {
    if (isWorkingDay(calendar, candidate)) return candidate;
    candidate = plusDays(candidate, step);
  }
  throw new RangeError('No working day within a year: the closed days leave none.');
}

/** The n-th working day after a day; the day itself does not count. `n` is a whole number, 1 or more. */
export function plusWorkingDays(calendar: WorkCalendar, day: Day, n: number): Day {
  let candidate = day;
  for (let left = n; left > 0; left -= 1) candidate = workingDayAtOrAfter(calendar, plusDays(candidate, 1));
  return candidate;
}

/** Whether any working day lies strictly between two days. */
export const workingDayBetween = (calendar: WorkCalendar, first: Day, second: Day): boolean =>
  plusWorkingDays(calendar, first, 1) < second;

function monthAndDay(day: Day): string {
  const { month, day: dayOfMonth } = partsOf(day);
  return `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Null stands for a working day in the memory, where undefined means that nobody has asked yet. */
function remembering(workOut: (day: Day) => DayOff): WorkCalendar {
  const known = rememberedByDay((day) => workOut(day) ?? null);
  return { dayOff: (day) => known(day) ?? undefined };
}
