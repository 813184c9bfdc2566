import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import { mergedAbsences } from '../../shared/intake/merged-absences.ts';

function merged(...spans: readonly (readonly [string, string?])[]): readonly string[] {
  const absences = spans.map(([first, last]) => ({
    firstDay: day(first),
    ...(last === undefined ? {} : { lastDay: day(last) }),
  }));
  return mergedAbsences(absences).map(
    ({ firstDay, lastDay }) => `${isoDay(firstDay)}..${lastDay === undefined ? '' : isoDay(lastDay)}`,
  );
}

describe('absences told of twice', () => {
  it('are one each, in order', () => {
    expect(merged(['2026-08-01', '2026-08-10'], ['2026-03-01', '2026-05-15'], ['2026-03-01', '2026-05-15'])).toEqual([
      '2026-03-01..2026-05-15',
      '2026-08-01..2026-08-10',
    ]);
  });

  it('are one when they overlap, however long the first is', () => {
    expect(merged(['2026-03-01', '2026-05-15'], ['2026-04-01', '2026-04-10'], ['2026-05-15', '2026-06-01'])).toEqual([
      '2026-03-01..2026-06-01',
    ]);
  });

  it('stay two when the next begins the day after', () => {
    expect(merged(['2026-03-01', '2026-03-31'], ['2026-04-01', '2026-04-10'])).toHaveLength(2);
  });

  it('have no end when one of them has none', () => {
    expect(merged(['2026-03-01'], ['2026-04-01', '2026-04-10'])).toEqual(['2026-03-01..']);
  });
});
