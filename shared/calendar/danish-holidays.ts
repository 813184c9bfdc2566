import { type Day, dayOf, plusDays } from './day.ts';

/** The Danish names under which texts know the holidays. */
export type HolidayName =
  | 'new-year'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'prayer-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';

/** The last year in which store bededag was a holiday (act no. 214 of 6 March 2023 ended it). */
const lastPrayerDay = 2023;

/** Easter Sunday of a Gregorian year, by the anonymous computus (Meeus). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayOf({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** The public holidays of a year: ten since 2024, eleven with store bededag before. Source: the Danish calendar, domain.md "Calendar". */
export function danishHolidays(year: number): ReadonlyMap<Day, HolidayName> {
  const easter = easterSunday(year);
  return new Map<Day, HolidayName>([
    [dayOf({ year, month: 1, day: 1 }), 'new-year'],
    [plusDays(easter, -3), 'maundy-thursday'],
    [plusDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [plusDays(easter, 1), 'easter-monday'],
    ...(year <= lastPrayerDay ? ([[plusDays(easter, 26), 'prayer-day']] as const) : []),
    [plusDays(easter, 39), 'ascension'],
    [plusDays(easter, 49), 'whit-sunday'],
    [plusDays(easter, 50), 'whit-monday'],
    [dayOf({ year, month: 12, day: 25 }), 'christmas-day'],
    [dayOf({ year, month: 12, day: 26 }), 'boxing-day'],
  ]);
}
