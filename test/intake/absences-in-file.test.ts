import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { absencesInFile } from '../../shared/intake/absences-in-file.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';

type Dates = readonly [line: number, first: string, last?: string];
const row = ([line, first, last]: Dates, number = '1'): AbsenceRow => ({
  line,
  number,
  institution: '',
  department: '',
  area: '',
  name: `As on line ${line}`,
  language: 'da',
  kind: 'full',
  injury: false,
  noEmployerPeriod: false,
  firstDay: day(first),
  lastDay: last === undefined ? undefined : day(last),
  recordedConsent: false,
});
const absences = (...rows: readonly AbsenceRow[]) => {
  const { absences, replaced } = absencesInFile(rows, () => defaultPolicy);
  const shown = absences.map(({ firstDay, lastDay, rows }) => ({
    from: isoDay(firstDay),
    to: lastDay === undefined ? 'open' : isoDay(lastDay),
    lines: rows.map(({ line }) => line),
  }));
  return { absences: shown, replaced };
};

describe('adjacent rows', () => {
  it('are one absence over a weekend', () => {
    expect(absences(row([2, '2026-10-12', '2026-10-16']), row([3, '2026-10-19']))).toEqual({
      absences: [{ from: '2026-10-12', to: 'open', lines: [2, 3] }],
      replaced: [],
    });
  });

  it('are one absence over Christmas, when Christmas Eve is a closed day', () => {
    expect(absences(row([2, '2026-12-01', '2026-12-23']), row([3, '2026-12-28'])).absences).toEqual([
      { from: '2026-12-01', to: 'open', lines: [2, 3] },
    ]);
  });

  it('are two absences when one working day lies between', () => {
    expect(absences(row([2, '2026-10-12', '2026-10-15']), row([3, '2026-10-19'])).absences).toEqual([
      { from: '2026-10-12', to: '2026-10-15', lines: [2] },
      { from: '2026-10-19', to: 'open', lines: [3] },
    ]);
  });

  it('are joined in date order, whatever their order in the file', () => {
    const chain = [row([2, '2026-11-09']), row([3, '2026-11-02', '2026-11-03']), row([4, '2026-11-04', '2026-11-06'])];
    expect(absences(...chain).absences).toEqual([{ from: '2026-11-02', to: 'open', lines: [3, 4, 2] }]);
  });

  it('of two people are two absences, sorted by line', () => {
    const rows = [row([2, '2026-11-02'], 'b'), row([3, '2026-11-03', '2026-11-04'], 'a'), row([4, '2026-11-05'], 'a')];
    expect(absences(...rows).absences.map(({ lines }) => lines)).toEqual([[2], [3, 4]]);
  });

  it('give the absence the personal fields of the last line', () => {
    const rows = [row([2, '2026-10-19']), row([3, '2026-10-12', '2026-10-16'])];
    expect(absencesInFile(rows, () => defaultPolicy).absences[0]?.newest.name).toBe('As on line 3');
  });
});

describe('of overlapping rows', () => {
  it('the last line counts alone', () => {
    expect(absences(row([2, '2026-11-02', '2026-11-20']), row([3, '2026-11-20']))).toEqual({
      absences: [{ from: '2026-11-20', to: 'open', lines: [3] }],
      replaced: [{ line: 2, by: 3 }],
    });
  });

  it('the last line counts alone when it is the earlier one, too', () => {
    expect(absences(row([2, '2026-11-20']), row([3, '2026-11-02', '2026-11-20'])).replaced).toEqual([
      { line: 2, by: 3 },
    ]);
  });

  it('one that is still open overlaps all that starts after it', () => {
    expect(absences(row([2, '2026-11-02']), row([3, '2027-06-01', '2027-06-04']))).toEqual({
      absences: [{ from: '2027-06-01', to: '2027-06-04', lines: [3] }],
      replaced: [{ line: 2, by: 3 }],
    });
  });

  it('one overlapped only by a replaced row stays', () => {
    const rows = [
      row([2, '2026-11-02', '2026-11-06']),
      row([3, '2026-11-05', '2026-11-20']),
      row([4, '2026-11-19', '2026-11-30']),
    ];
    expect(absences(...rows)).toEqual({
      absences: [
        { from: '2026-11-02', to: '2026-11-06', lines: [2] },
        { from: '2026-11-19', to: '2026-11-30', lines: [4] },
      ],
      replaced: [{ line: 3, by: 4 }],
    });
  });

  it('two people do not overlap each other', () => {
    expect(absences(row([2, '2026-11-02'], 'a'), row([3, '2026-11-02'], 'b')).replaced).toEqual([]);
  });
});
