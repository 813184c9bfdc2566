import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  day,
  firstOfMonth,
  isoDay,
  lastOfMonth,
  parseDay,
  partsOf,
  plusDays,
  weekday,
} from '../../shared/calendar/day.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const firstDay = Temporal.PlainDate.from('1900-01-01').since(epoch).days;
const lastDay = Temporal.PlainDate.from('2199-12-31').since(epoch).days;
/** Any date of the years 1900 to 2199, as Temporal has it. */
const dates = fc.integer({ min: firstDay, max: lastDay }).map((days) => epoch.add({ days }));
const agree = (check: (date: Temporal.PlainDate) => void): void =>
  fc.assert(
    fc.property(dates, (date) => {
      check(date);
    }),
  );

describe('a day', () => {
  it('counts the days since 1 January 1970 as Temporal does', () => {
    agree((date) => expect(day(date.toString())).toBe(date.since(epoch).days));
  });

  it('is written as the text it was read from', () => {
    agree((date) => expect(isoDay(day(date.toString()))).toBe(date.toString()));
  });

  it('knows its year, month, day of the month and weekday as Temporal does', () => {
    agree((date) => {
      const found = day(date.toString());
      expect(partsOf(found)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(weekday(found)).toBe(date.dayOfWeek);
    });
  });

  it('adds and takes away days as Temporal does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, days) => {
        expect(isoDay(plusDays(day(date.toString()), days))).toBe(date.add({ days }).toString());
      }),
    );
  });

  it('finds the ends of months near and far as Temporal does', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -30, max: 30 }), (date, months) => {
        const first = date.with({ day: 1 }).add({ months });
        expect(isoDay(firstOfMonth(day(date.toString()), months))).toBe(first.toString());
        expect(isoDay(lastOfMonth(day(date.toString())))).toBe(date.with({ day: date.daysInMonth }).toString());
      }),
    );
  });

  it('is no day when the text is no date of 1900 to 2199', () => {
    for (const text of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-11-31', '2200-01-01', '1899-12-31', '2026-1-1'])
      expect(parseDay(text)).toBeUndefined();
    expect(() => day('31-12-2026')).toThrow('31-12-2026 is not a date of the form yyyy-mm-dd.');
  });

  it('exists on 29 February of leap years, 2000 among them', () => {
    expect(parseDay('2000-02-29')).toBe(11_016);
    expect(parseDay('2028-02-29')).toBe(21_243);
  });
});
