import { describe, expect, it } from 'vitest';
import { type Day, day, plusDays } from '../../shared/calendar/day.ts';
import { rememberedByDay } from '../../shared/calendar/remembered-by-day.ts';

/** What was asked of the function behind the memory, in order. */
function memory() {
  const asked: Day[] = [];
  const remembered = rememberedByDay((one) => {
    asked.push(one);
    return one % 2 === 0 ? one : null;
  });
  return { asked, remembered };
}

describe('what is remembered by day', () => {
  it('is worked out once for each day of 1900 to 2199', () => {
    const { asked, remembered } = memory();
    const days = ['1900-01-01', '1969-12-31', '1970-01-01', '2026-11-02', '2199-12-31'].map(day);
    const first = days.map(remembered);
    expect(days.map(remembered)).toEqual(first);
    expect(first).toEqual(days.map((one) => (one % 2 === 0 ? one : null)));
    expect(asked).toEqual(days);
  });

  it('is worked out each time outside those years', () => {
    const { asked, remembered } = memory();
    const days = [plusDays(day('1900-01-01'), -1), plusDays(day('2199-12-31'), 1), Number.NaN as Day];
    for (const one of [...days, ...days]) remembered(one);
    expect(asked).toEqual([...days, ...days]);
  });

  it('keeps neighbours and pages apart', () => {
    const { remembered } = memory();
    for (let one = day('2024-01-01'); one < day('2028-01-01'); one = plusDays(one, 1))
      expect(remembered(one)).toBe(one % 2 === 0 ? one : null);
  });

  it('is not shared between two functions', () => {
    const monday = day('2026-11-02');
    expect(rememberedByDay(() => 'a')(monday)).toBe('a');
    expect(rememberedByDay(() => 'b')(monday)).toBe('b');
  });
});
