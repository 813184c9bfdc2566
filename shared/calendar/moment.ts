import { Temporal } from 'temporal-polyfill';
import { type Day, isoDay, parseDay } from './day.ts';
import { remembered } from './remembered.ts';
import { clockOf, secondsPerDay } from './zone-clock.ts';

/** An instant as whole seconds since 1 January 1970 UTC: all that a reminder needs, and what Step Functions keeps. */
export type Moment = number & { readonly __brand: 'Moment' };

/** A local time of day, `08:00`. */
export type LocalTime = string;

/** Public workplaces in Denmark keep this time; another zone is a setting of the workplace. */
export const copenhagen = 'Europe/Copenhagen';

/** Seconds after midnight by the text of a local time. A workplace has a handful, and reading one takes longer than all the rest. */
const timesRead = new Map<LocalTime, number>();

function secondsAfterMidnight(time: LocalTime): number {
  const known = timesRead.get(time);
  if (known !== undefined) return known;
  const { hour, minute, second } = Temporal.PlainTime.from(time);
  const seconds = hour * 3600 + minute * 60 + second;
  timesRead.set(time, seconds);
  return seconds;
}

/**
 * The moment of a local time on a day: the only place where local time becomes an instant. A time that the clock skips in spring moves an
 * hour later, one that comes twice in autumn is the first of the two (Temporal's "compatible"). @throws RangeError when it is no time.
 */
export function momentOf(day: Day, time: LocalTime, zone: string = copenhagen): Moment {
  const clock = clockOf(zone);
  const local = day * secondsPerDay + secondsAfterMidnight(time);
  const offset = clock.steadyOffset(day);
  return (offset === null ? clock.secondOf(local) : local - offset) as Moment;
}

/** The local date of a moment. */
export const localDay = (moment: Moment, zone: string = copenhagen): Day =>
  Math.floor((moment + offsetAt(moment, zone)) / secondsPerDay) as Day;

/** The local time of a moment, `08:00`: seconds are cut off. */
export function localTime(moment: Moment, zone: string = copenhagen): LocalTime {
  const local = moment + offsetAt(moment, zone);
  const minutes = Math.floor((local - Math.floor(local / secondsPerDay) * secondsPerDay) / 60);
  return `${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** `2026-11-11T08:00:00+01:00`. */
export function isoLocal(moment: Moment, zone: string = copenhagen): string {
  const local = Temporal.Instant.fromEpochMilliseconds(moment * 1000).toZonedDateTimeISO(zone);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** `2026-11-11T07:00:00Z`: fixed width, so that texts sort as moments do. */
export const isoUtc: (moment: Moment) => string = remembered((moment) => {
  const day = Math.floor(moment / secondsPerDay) as Day;
  const second = moment - day * secondsPerDay;
  return `${isoDay(day)}T${twoDigits(second / 3600)}:${twoDigits((second / 60) % 60)}:${twoDigits(second % 60)}Z`;
});

const upTo59 = Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));
const twoDigits = (n: number): string => upTo59[Math.floor(n)] ?? '';

/** What `isoUtc` writes. Stored items hold hardly anything else, and every read parses some. */
const utcShape = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)Z$/;

const utcLength = '2026-11-11T07:00:00Z'.length;

const utcMoment = remembered((text: string): Moment | null => {
  const [, date = '', hours, minutes, seconds] = utcShape.exec(text) ?? [];
  const day = parseDay(date);
  if (day === undefined) return null;
  return (day * secondsPerDay + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) as Moment;
});

/** The moment of an ISO 8601 instant with offset or Z, fractions cut off. @throws RangeError when the text is none. */
export const parseMoment = (text: string): Moment =>
  (text.length === utcLength ? utcMoment(text) : null) ?? momentOfInstant(Temporal.Instant.from(text));

/** The moment of an instant: fractions of a second are cut off. */
export const momentOfInstant = (instant: Temporal.Instant): Moment => momentOfMilliseconds(instant.epochMilliseconds);

/** The moment of a number of milliseconds since 1970, fractions of a second cut off. */
export const momentOfMilliseconds = (milliseconds: number): Moment => Math.floor(milliseconds / 1000) as Moment;

export const plusSeconds = (moment: Moment, seconds: number): Moment => (moment + seconds) as Moment;

/** Seconds that local time is ahead of UTC at a moment. */
function offsetAt(moment: Moment, zone: string): number {
  const clock = clockOf(zone);
  return clock.steadyOffset(Math.floor(moment / secondsPerDay) as Day) ?? clock.offsetAt(moment);
}
