import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, day, isoDay } from '../../shared/calendar/day.ts';
import {
  isoLocal,
  isoUtc,
  localDay,
  localTime,
  type Moment,
  momentOf,
  parseMoment,
} from '../../shared/calendar/moment.ts';

const utc = (date: string, time: string): string => isoUtc(momentOf(day(date), time));

describe('a local time', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(utc('2026-11-11', '08:00')).toBe('2026-11-11T07:00:00Z');
    expect(utc('2027-07-01', '08:00')).toBe('2027-07-01T06:00:00Z');
  });

  it('moves an hour later when the clock skips it on 28 March 2027', () => {
    expect(utc('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00Z');
    expect(isoLocal(momentOf(day('2027-03-28'), '02:30'))).toBe('2027-03-28T03:30:00+02:00');
    expect(utc('2027-03-28', '08:00')).toBe('2027-03-28T06:00:00Z');
  });

  it('is the first of the two when it comes twice on 25 October 2026', () => {
    expect(isoLocal(momentOf(day('2026-10-25'), '02:30'))).toBe('2026-10-25T02:30:00+02:00');
    expect(utc('2026-10-25', '08:00')).toBe('2026-10-25T07:00:00Z');
  });

  it('follows the zone of the workplace', () => {
    expect(isoUtc(momentOf(day('2026-11-11'), '08:00', 'America/Nuuk'))).toBe('2026-11-11T10:00:00Z');
  });
});

describe('a local time of 1900 to 2199', () => {
  it('is the moment that Temporal gives', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: -25_567, max: 84_005 }),
        fc.constantFrom('00:00', '02:30', '08:00'),
        (days, time) => {
          const zoned = epoch.add({ days }).toPlainDateTime(time).toZonedDateTime('Europe/Copenhagen');
          expect(momentOf(days as Day, time)).toBe(zoned.epochMilliseconds / 1000);
        },
      ),
    );
  });
});

describe('a time or zone that does not exist', () => {
  it('is refused each time', () => {
    for (let again = 0; again < 2; again += 1) {
      expect(() => momentOf(day('2026-11-11'), '24:30')).toThrow(RangeError);
      expect(() => momentOf(day('2026-11-11'), '08:00', 'Europe/Odense')).toThrow(RangeError);
    }
  });
});

describe('a moment', () => {
  it('has the local date and time of its zone around midnight and clock changes', () => {
    const shown = (text: string): string => {
      const moment = parseMoment(text);
      return `${isoDay(localDay(moment))} ${localTime(moment)}`;
    };
    expect(shown('2026-11-10T22:59:59Z')).toBe('2026-11-10 23:59');
    expect(shown('2026-11-10T23:00:00Z')).toBe('2026-11-11 00:00');
    expect(shown('2027-03-28T00:59:59Z')).toBe('2027-03-28 01:59');
    expect(shown('2027-03-28T01:00:00Z')).toBe('2027-03-28 03:00');
    expect(shown('2026-10-25T00:59:59Z')).toBe('2026-10-25 02:59');
    expect(shown('2026-10-25T01:00:00Z')).toBe('2026-10-25 02:00');
  });

  it('has the local date and time that Temporal gives, whatever the moment', () => {
    const seconds = fc.integer({ min: -2_208_988_800, max: 7_258_118_399 });
    fc.assert(
      fc.property(seconds, (second) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO('Europe/Copenhagen');
        expect(isoDay(localDay(second as Moment))).toBe(zoned.toPlainDate().toString());
        expect(localTime(second as Moment)).toBe(zoned.toString().slice(11, 16));
      }),
    );
  });

  it('drops fractions of a second', () => {
    expect(isoUtc(parseMoment('2026-11-11T08:00:00.999+01:00'))).toBe('2026-11-11T07:00:00Z');
  });
});
