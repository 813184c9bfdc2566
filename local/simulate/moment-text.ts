import { parseDay } from '../../shared/calendar/day.ts';
import { type LocalTime, type Moment, momentOf, parseMoment } from '../../shared/calendar/moment.ts';

/** A moment as people write one: a date (then at `time`), a local date and time, or an instant with its offset. Undefined for anything else. */
export function momentIn(text: string, time: LocalTime): Moment | undefined {
  const day = parseDay(text);
  if (day !== undefined) return momentOf(day, time);
  const local = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(text);
  const localDay = parseDay(local?.[1] ?? '');
  if (localDay !== undefined) return momentOf(localDay, `${local?.[2]}:${local?.[3]}`);
  try {
    return parseMoment(text);
  } catch {
    return undefined;
  }
}
