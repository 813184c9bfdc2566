import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';
import { rememberedByDay } from './remembered-by-day.ts';

export const secondsPerDay = 86_400;

/** Offsets have changed on whole minutes since 1972 (IANA time zone data), so one look-up answers for so many seconds. */
const offsetSlot = 60;

/**
 * How far one zone's clocks are ahead of UTC, in seconds. Temporal knows and is slow, so a zone remembers: a number for each day on which
 * no clock is changed, and what was asked about the few others.
 */
export type ZoneClock = {
  /** The offset from the day's eve until the day after, or null when clocks are changed in that time. For local days and for UTC days. */
  readonly steadyOffset: (day: Day) => number | null;
  /** The offset at a second since 1 January 1970 UTC. */
  readonly offsetAt: (second: number) => number;
  /** The second at which clocks show a local time, itself given in seconds since 1 January 1970 there ("compatible", as Temporal has it). */
  readonly secondOf: (local: number) => number;
};

const clocks = new Map<string, ZoneClock>();

/** The clock of a time zone. It throws a RangeError when first asked about a zone that does not exist. */
export function clockOf(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = zoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function zoneClock(zone: string): ZoneClock {
  const bySlot = remembered((slot) => offsetFromTemporal(slot * offsetSlot, zone));
  const offsetAt = (second: number): number => bySlot(Math.floor(second / offsetSlot));
  const secondOf = remembered((local) => secondFromTemporal(local, zone));
  // A day's eve and morrow too: no zone is a whole day from UTC, so every local time of the day falls into those three days of UTC.
  // The offsets at both ends are enough: no zone has changed its clocks and changed them back within three days (four: Freetown, 1939).
  const steadyOffset = rememberedByDay((day) => {
    const before = offsetAt((day - 1) * secondsPerDay);
    return before === offsetAt((day + 2) * secondsPerDay) ? before : null;
  });
  return { steadyOffset, offsetAt, secondOf };
}

const offsetFromTemporal = (second: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;

function secondFromTemporal(local: number, zone: string): number {
  const asUtc = Temporal.Instant.fromEpochMilliseconds(local * 1000).toZonedDateTimeISO('UTC');
  return Math.floor(asUtc.toPlainDateTime().toZonedDateTime(zone).epochMilliseconds / 1000);
}

function remembered(workOut: (asked: number) => number): (asked: number) => number {
  const answers = new Map<number, number>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const found = workOut(asked);
    answers.set(asked, found);
    return found;
  };
}
