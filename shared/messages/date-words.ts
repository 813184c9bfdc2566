import { type Day, partsOf, weekday } from '../calendar/day.ts';
import type { LocalTime } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';

/** One date in the four forms that texts need. */
export type DateWords = {
  /** For sentences: `mandag den 16. november 2026`, `Monday 16 November 2026`. */
  readonly long: string;
  /** For subjects: `16-11-2026`, `16 Nov 2026`. */
  readonly short: string;
  /** For the 160 characters of an SMS: `mandag d. 16. november`, `Monday 16 November`. */
  readonly sms: string;
  /** For estimates, which should not look exact: `november 2026`. */
  readonly month: string;
};

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Record<Language, readonly string[]>;

/** A day in words. */
export function dateWords(day: Day, language: Language): DateWords {
  const { year, month, day: date } = partsOf(day);
  const monthName = months[language][month - 1] ?? '';
  const weekdayName = weekdays[language][weekday(day) - 1] ?? '';
  if (language === 'da')
    return {
      long: `${weekdayName} den ${date}. ${monthName} ${year}`,
      short: `${twoDigits(date)}-${twoDigits(month)}-${year}`,
      sms: `${weekdayName} d. ${date}. ${monthName}`,
      month: `${monthName} ${year}`,
    };
  return {
    long: `${weekdayName} ${date} ${monthName} ${year}`,
    short: `${date} ${monthName.slice(0, 3)} ${year}`,
    sms: `${weekdayName} ${date} ${monthName}`,
    month: `${monthName} ${year}`,
  };
}

/** A local time as it stands after a date: `kl. 10`, `kl. 10.30`, `at 10:00`. */
export function timeWords(time: LocalTime, language: Language): string {
  if (language === 'en') return `at ${time}`;
  const [hours, minutes] = time.split(':');
  return `kl. ${Number(hours)}${minutes === '00' ? '' : `.${minutes}`}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
