import { describe, expect, it } from 'vitest';
import { danishHolidays, easterSunday } from '../../shared/calendar/danish-holidays.ts';
import { day, isoDay, plusDays, weekday } from '../../shared/calendar/day.ts';

/** As printed in the Danish almanac: New Year, Maundy Thursday, Good Friday, Easter, (store bededag,) Ascension, Whitsun, Christmas. */
const almanac: Readonly<Record<number, string>> = {
  2020: '01-01 04-09 04-10 04-12 04-13 05-08 05-21 05-31 06-01 12-25 12-26',
  2021: '01-01 04-01 04-02 04-04 04-05 04-30 05-13 05-23 05-24 12-25 12-26',
  2022: '01-01 04-14 04-15 04-17 04-18 05-13 05-26 06-05 06-06 12-25 12-26',
  2023: '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 12-25 12-26',
  2024: '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 12-25 12-26',
  2025: '01-01 04-17 04-18 04-20 04-21 05-29 06-08 06-09 12-25 12-26',
  2026: '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26',
  2028: '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-25 12-26',
  2029: '01-01 03-29 03-30 04-01 04-02 05-10 05-20 05-21 12-25 12-26',
  2030: '01-01 04-18 04-19 04-21 04-22 05-30 06-09 06-10 12-25 12-26',
};

describe('the public holidays', () => {
  it.each(Object.entries(almanac))('of %s are those of the almanac', (year, days) => {
    const expected = days.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`);
    expect([...danishHolidays(Number(year)).keys()].map(isoDay)).toEqual(expected);
  });

  it('have store bededag among them for the last time in 2023', () => {
    expect(danishHolidays(2023).get(day('2023-05-05'))).toBe('prayer-day');
    expect([...danishHolidays(2024).values()]).not.toContain('prayer-day');
  });

  it('have Whit Monday on 5 June 2028', () => {
    expect(danishHolidays(2028).get(day('2028-06-05'))).toBe('whit-monday');
  });
});

/** The Paschal full moons of 1900–2199 by golden number, as the Book of Common Prayer prints them. Easter is the Sunday after. */
const fullMoons = [
  ...['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05'],
  ...['03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'],
];
const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);
const sunday = 7;

describe('the public holidays of 1990 to 2100', () => {
  it('have Easter on a Sunday from 22 March to 25 April', () => {
    for (const year of years(1990, 2100)) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(sunday);
      expect(easter).toBeGreaterThanOrEqual(day(`${year}-03-22`));
      expect(easter).toBeLessThanOrEqual(day(`${year}-04-25`));
    }
  });

  it('are ten different days, and eleven until 2023', () => {
    for (const year of years(1990, 2100)) {
      const days = [...danishHolidays(year).keys()];
      expect(days).toHaveLength(year <= 2023 ? 11 : 10);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(new Set(days.map((date) => isoDay(date).slice(0, 4)))).toEqual(new Set([String(year)]));
    }
  });

  it('fall on their days of the week, Whit Monday 50 days after Easter', () => {
    for (const year of years(1990, 2100)) {
      const named = new Map([...danishHolidays(year)].map(([date, name]) => [name, date]));
      expect(named.get('whit-monday')).toBe(plusDays(easterSunday(year), 50));
      const weekdays = ['maundy-thursday', 'good-friday', 'easter-monday', 'ascension', 'whit-sunday'] as const;
      expect(weekdays.map((name) => weekday(named.get(name) ?? day('1900-01-01')))).toEqual([4, 5, 1, 4, 7]);
      if (year <= 2023) expect(weekday(named.get('prayer-day') ?? day('1900-01-01'))).toBe(5);
    }
  });
});

describe('Easter', () => {
  it('is the Sunday after the Paschal full moon', () => {
    for (const year of years(1900, 2199)) {
      const moon = day(`${year}-${fullMoons[year % 19]}`);
      expect(isoDay(easterSunday(year))).toBe(isoDay(plusDays(moon, sunday - (weekday(moon) % 7))));
    }
  });

  it('comes at its earliest in 2008 and at its latest in 2038', () => {
    expect(isoDay(easterSunday(1943))).toBe('1943-04-25');
    expect(isoDay(easterSunday(2008))).toBe('2008-03-23');
    expect(isoDay(easterSunday(2038))).toBe('2038-04-25');
    expect(isoDay(easterSunday(2160))).toBe('2160-03-23');
  });
});
