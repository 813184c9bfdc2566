import { rememberedByDay } from './remembered-by-day.ts';

/** A calendar date as a whole number of days since 1 January 1970: exact, ordered, and fast enough to plan a hundred thousand cases. */
export type Day = number & { readonly __brand: 'Day' };

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** 400 Gregorian years are exactly so many days. */
const daysPerEra = 146_097;
/** From 1 March of year 0, where this arithmetic starts, to 1 January 1970. */
const daysToUnixEpoch = 719_468;

/** The day of a date that exists; what it gives for one that does not is unspecified: parse text with `parseDay`. */
export function dayOf({ year, month, day }: DateParts): Day {
  // Years start in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * daysPerEra + dayOfEra - daysToUnixEpoch) as Day;
}

/** Year, month (1–12) and day of the month of a day. */
export function partsOf(day: Day): DateParts {
  const shifted = day + daysToUnixEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The day of `yyyy-mm-dd`, or undefined when the text is not a date that exists in the years 1900–2199. */
export function parseDay(text: string): Day | undefined {
  const match = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return undefined;
  const day = dayOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return isoDay(day) === text ? day : undefined;
}

/** The day of `yyyy-mm-dd`. @throws RangeError when that is no date. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`${text} is not a date of the form yyyy-mm-dd.`);
  return parsed;
}

/** `yyyy-mm-dd`. Remembered, as every reminder's key and every stored item names days. */
export const isoDay: (day: Day) => string = rememberedByDay((day) => {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
});

/** The day so many calendar days later; earlier when negative. */
export const plusDays = (day: Day, days: number): Day => (day + days) as Day;

/** 1 for Monday to 7 for Sunday. 1 January 1970 was a Thursday. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The first day of the month that lies so many months after the day's month; before it when negative. */
export function firstOfMonth(day: Day, monthsLater = 0): Day {
  const { year, month } = partsOf(day);
  const months = year * 12 + (month - 1) + monthsLater;
  return dayOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
}

/** The last day of the day's month. */
export const lastOfMonth = (day: Day): Day => plusDays(firstOfMonth(day, 1), -1);

export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));
