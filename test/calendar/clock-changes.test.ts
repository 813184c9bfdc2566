import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { isoLocal, localDay, localTime, momentOf, plusSeconds } from '../../shared/calendar/moment.ts';

/** The last Sundays of March and October (directive 2000/84/EC). */
const changes = [
  ['2024-03-31', '2024-10-27'],
  ['2025-03-30', '2025-10-26'],
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
  ['2029-03-25', '2029-10-28'],
  ['2030-03-31', '2030-10-27'],
] as const;

const at = (date: Day, time: string): string => isoLocal(momentOf(date, time));
const hoursOf = (date: Day): number => (momentOf(plusDays(date, 1), '00:00') - momentOf(date, '00:00')) / 3600;
/** Local date and time of each full hour from midnight on. */
const hoursShown = (date: Day, hours: number): readonly string[] =>
  Array.from({ length: hours }, (_, hour) => plusSeconds(momentOf(date, '00:00'), hour * 3600)).map(
    (moment) => `${isoDay(localDay(moment))} ${localTime(moment)}`,
  );

describe.each(changes)('the clock changes of %s and %s', (spring, autumn) => {
  it('skip an hour in spring: what falls into it comes an hour later', () => {
    const date = day(spring);
    expect(at(date, '01:59')).toBe(`${spring}T01:59:00+01:00`);
    expect(at(date, '02:00')).toBe(`${spring}T03:00:00+02:00`);
    expect(at(date, '02:30')).toBe(`${spring}T03:30:00+02:00`);
    expect(at(date, '03:00')).toBe(`${spring}T03:00:00+02:00`);
    expect(hoursOf(date)).toBe(23);
    expect(hoursShown(date, 4).map((text) => text.slice(11))).toEqual(['00:00', '01:00', '03:00', '04:00']);
  });

  it('repeat an hour in autumn: what falls into it comes the first time', () => {
    const date = day(autumn);
    expect(at(date, '01:59')).toBe(`${autumn}T01:59:00+02:00`);
    expect(at(date, '02:30')).toBe(`${autumn}T02:30:00+02:00`);
    expect(at(date, '03:00')).toBe(`${autumn}T03:00:00+01:00`);
    expect(hoursOf(date)).toBe(25);
    expect(hoursShown(date, 5).map((text) => text.slice(11))).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00']);
  });

  it('leave 08:00 at 08:00 on the days before, of and after', () => {
    const around = (date: Day) => [-1, 0, 1].map((days) => at(plusDays(date, days), '08:00').slice(11));
    expect(around(day(spring))).toEqual(['08:00:00+01:00', '08:00:00+02:00', '08:00:00+02:00']);
    expect(around(day(autumn))).toEqual(['08:00:00+02:00', '08:00:00+01:00', '08:00:00+01:00']);
    for (const date of [day(spring), day(autumn)])
      for (const days of [-1, 1]) expect(hoursOf(plusDays(date, days))).toBe(24);
  });

  it('keep every hour of the day on its date', () => {
    for (const [date, hours] of [[day(spring), 23] as const, [day(autumn), 25] as const]) {
      const shown = hoursShown(date, hours + 1).map((text) => text.slice(0, 10));
      expect(shown).toEqual([...Array<string>(hours).fill(isoDay(date)), isoDay(plusDays(date, 1))]);
    }
  });
});

describe('clocks the world over', () => {
  /** Half hours, no summer time, the other hemisphere, half an hour of summer time, a day that never was (Apia, 30 December 2011). */
  const zones = ['Europe/Copenhagen', 'America/Nuuk', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
  const epoch = Temporal.PlainDate.from('1970-01-01');
  const dates = fc.oneof(
    fc.integer({ min: 0, max: 47_000 }),
    // Close to some zone's change: the days around New Year 2012 and the months in which clocks are changed.
    fc.integer({ min: 15_330, max: 15_345 }),
    fc
      .tuple(fc.nat(120), fc.constantFrom(59, 270, 300), fc.nat(40))
      .map(([years, ...days]) => days.reduce((sum, one) => sum + one, Math.floor(years * 365.25))),
  );
  const minutes = fc
    .integer({ min: 0, max: 1439 })
    .map((minute) => Temporal.PlainTime.from('00:00').add({ minutes: minute }));

  it.each(zones)('are as Temporal has them in %s', (zone) => {
    fc.assert(
      fc.property(dates, minutes, (days, time) => {
        const zoned = epoch.add({ days }).toPlainDateTime(time).toZonedDateTime(zone);
        const moment = momentOf(days as Day, time.toString({ smallestUnit: 'minute' }), zone);
        expect(moment).toBe(zoned.epochMilliseconds / 1000);
        expect(isoDay(localDay(moment, zone))).toBe(zoned.toPlainDate().toString());
        expect(localTime(moment, zone)).toBe(zoned.toPlainTime().toString({ smallestUnit: 'minute' }));
      }),
      { numRuns: 300 },
    );
  });
});
