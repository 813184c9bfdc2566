import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danishHolidays } from '../../shared/calendar/danish-holidays.ts';
import { type Day, day, isoDay, partsOf, plusDays, weekday } from '../../shared/calendar/day.ts';
import {
  type DayOff,
  plusWorkingDays,
  quietAtChristmas,
  workCalendar,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
  workingDayBetween,
} from '../../shared/calendar/work-calendar.ts';

const calendar = workCalendar(['12-24', '12-31']);
const atOrBefore = (text: string): string => isoDay(workingDayAtOrBefore(calendar, day(text)));
const atOrAfter = (text: string): string => isoDay(workingDayAtOrAfter(calendar, day(text)));

describe('a working day', () => {
  it('is no weekend, no public holiday and no closed day', () => {
    expect(calendar.dayOff(day('2026-11-07'))).toBe('saturday');
    expect(calendar.dayOff(day('2026-11-08'))).toBe('sunday');
    expect(calendar.dayOff(day('2027-05-06'))).toBe('ascension');
    expect(calendar.dayOff(day('2026-12-24'))).toBe('closed');
    expect(calendar.dayOff(day('2026-11-09'))).toBeUndefined();
  });

  it('can be 24 December, 1 May or 5 June, as the employer says', () => {
    const open = workCalendar(['06-05']);
    expect(open.dayOff(day('2026-12-24'))).toBeUndefined();
    expect(open.dayOff(day('2027-05-01'))).toBe('saturday');
    expect(open.dayOff(day('2026-05-01'))).toBeUndefined();
    expect(open.dayOff(day('2026-06-05'))).toBe('closed');
  });

  it('is found before and after the five days off of Easter 2027', () => {
    expect(atOrBefore('2027-03-29')).toBe('2027-03-24');
    expect(atOrAfter('2027-03-25')).toBe('2027-03-30');
  });

  it('is found before and after Christmas 2026 and New Year', () => {
    expect(atOrBefore('2026-12-27')).toBe('2026-12-23');
    expect(atOrAfter('2026-12-24')).toBe('2026-12-28');
    expect(atOrBefore('2027-01-03')).toBe('2026-12-30');
    expect(atOrAfter('2026-12-31')).toBe('2027-01-04');
  });

  it('is found on the day itself', () => {
    expect(atOrBefore('2026-11-09')).toBe('2026-11-09');
    expect(atOrAfter('2026-11-09')).toBe('2026-11-09');
  });

  it('is counted from the day after', () => {
    expect(isoDay(plusWorkingDays(calendar, day('2026-11-06'), 1))).toBe('2026-11-09');
    // 28, 29 and 30 December, then 4 and 5 January.
    expect(isoDay(plusWorkingDays(calendar, day('2026-12-27'), 5))).toBe('2027-01-05');
  });

  it('does not lie between a Friday and the Monday after, nor between neighbours', () => {
    expect(workingDayBetween(calendar, day('2026-11-06'), day('2026-11-09'))).toBe(false);
    expect(workingDayBetween(calendar, day('2026-11-05'), day('2026-11-09'))).toBe(true);
    expect(workingDayBetween(calendar, day('2026-11-04'), day('2026-11-05'))).toBe(false);
    expect(workingDayBetween(calendar, day('2026-12-23'), day('2026-12-28'))).toBe(false);
  });
});

describe('the days of a calendar', () => {
  const dates = fc.integer({ min: day('1900-01-01') - 400, max: day('2199-12-31') + 400 }).map((one) => one as Day);
  const expected = (date: Day): DayOff => {
    const weekend = ([undefined, 'saturday', 'sunday'] as const)[Math.max(0, weekday(date) - 5)];
    const closed = ['12-24', '12-31'].includes(isoDay(date).slice(5)) ? 'closed' : undefined;
    return danishHolidays(partsOf(date).year).get(date) ?? weekend ?? closed;
  };

  it('are off for the same reason whenever asked, and in years that nobody remembers', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(calendar.dayOff(date)).toBe(expected(date));
        expect(calendar.dayOff(date)).toBe(expected(date));
      }),
    );
  });

  it('are counted one by one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (date, n) => {
        const days = Array.from({ length: 90 }, (_, one) => plusDays(date, one + 1));
        expect(plusWorkingDays(calendar, date, n)).toBe(days.filter((one) => expected(one) === undefined)[n - 1]);
      }),
    );
  });

  it("are each calendar's own", () => {
    const other = workCalendar(['11-09']);
    expect([calendar, other].map((one) => one.dayOff(day('2026-11-09')))).toEqual([undefined, 'closed']);
    expect([calendar, other].map((one) => one.dayOff(day('2026-12-24')))).toEqual(['closed', undefined]);
  });
});

describe('the quiet days of members', () => {
  const quiet = quietAtChristmas(calendar);

  it('are 23 December to 1 January', () => {
    expect(quiet.dayOff(day('2026-12-22'))).toBeUndefined();
    expect(quiet.dayOff(day('2026-12-23'))).toBe('quiet');
    expect(quiet.dayOff(day('2026-12-30'))).toBe('quiet');
    expect(quiet.dayOff(day('2027-01-01'))).toBe('new-year');
    expect(quiet.dayOff(day('2027-01-04'))).toBeUndefined();
  });

  it('move a message of 28 December to 22 December', () => {
    expect(isoDay(workingDayAtOrBefore(quiet, day('2026-12-28')))).toBe('2026-12-22');
  });
});
