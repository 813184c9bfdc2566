import { describe, expect, it } from 'vitest';
import { danishHolidays, easterSunday } from '../../shared/calendar/danish-holidays.ts';
import { day, isoDay } from '../../shared/calendar/day.ts';

/** Movable days as printed in the Danish almanac: Maundy Thursday, Good Friday, Easter Sunday, Monday, (store bededag,) Ascension, Whit Sunday, Monday. */
const movable: Readonly<Record<number, string>> = {
  2020: '04-09 04-10 04-12 04-13 05-08 05-21 05-31 06-01',
  2021: '04-01 04-02 04-04 04-05 04-30 05-13 05-23 05-24',
  2022: '04-14 04-15 04-17 04-18 05-13 05-26 06-05 06-06',
  2023: '04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29',
  2024: '03-28 03-29 03-31 04-01 05-09 05-19 05-20',
  2025: '04-17 04-18 04-20 04-21 05-29 06-08 06-09',
  2026: '04-02 04-03 04-05 04-06 05-14 05-24 05-25',
  2027: '03-25 03-26 03-28 03-29 05-06 05-16 05-17',
  2028: '04-13 04-14 04-16 04-17 05-25 06-04 06-05',
  2029: '03-29 03-30 04-01 04-02 05-10 05-20 05-21',
  2030: '04-18 04-19 04-21 04-22 05-30 06-09 06-10',
};

describe('the public holidays', () => {
  it.each(Object.entries(movable))('of %s are those of the almanac', (year, days) => {
    const expected = ['01-01', ...days.split(' '), '12-25', '12-26'].map((monthAndDay) => `${year}-${monthAndDay}`);
    expect([...danishHolidays(Number(year)).keys()].map(isoDay)).toEqual(expected);
  });

  it('have store bededag among them for the last time in 2023', () => {
    expect(danishHolidays(2023).get(day('2023-05-05'))).toBe('prayer-day');
    expect([...danishHolidays(2024).values()]).not.toContain('prayer-day');
  });

  it('have Whit Monday on 5 June 2028', () => {
    expect(danishHolidays(2028).get(day('2028-06-05'))).toBe('whit-monday');
  });

  it('follow Easter from its earliest to its latest day', () => {
    expect(isoDay(easterSunday(1943))).toBe('1943-04-25');
    expect(isoDay(easterSunday(2008))).toBe('2008-03-23');
    expect(isoDay(easterSunday(2038))).toBe('2038-04-25');
    expect(isoDay(easterSunday(2160))).toBe('2160-03-23');
  });
});
