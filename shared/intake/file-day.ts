import { type Day, parseDay } from '../calendar/day.ts';

const forms = [
  /^(?<day>\d{1,2})([-./])(?<month>\d{1,2})\2(?<year>\d{4})$/,
  /^(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
] as const;

/**
 * The day of `dd-mm-yyyy`, `yyyy-mm-dd` (both also with dots, slashes and single digits) or `yyyymmdd`.
 * Undefined when the text is none of these, or a date that does not exist in the years 1900–2199.
 */
export function fileDay(text: string): Day | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { year = '', month = '', day = '' } = groups;
    return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return undefined;
}
