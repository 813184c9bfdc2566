import { describe, expect, it } from 'vitest';
import { dutyRate } from '../../shared/statistics/duty-rate.ts';
import type { Publication, ShownTable } from '../../shared/statistics/publication.ts';
import { forReader, publishStatistics } from '../../shared/statistics/publish-statistics.ts';

const year = (agreements: Readonly<Record<string, number>>) => ({ year: 2026, at: '', units: {}, agreements });

describe('agreements', () => {
  it('are shown for the whole employer, small numbers hidden as elsewhere', () => {
    const { tables } = publishStatistics({ years: [year({ 'agreement-56': 12, flexjob: 5, mentor: 1 })] });
    expect(
      tables.map(({ family, level, total, cells }) => [family, level, total, cells.map(({ count }) => count)]),
    ).toEqual([['agreements', 'employer', 18, [12, undefined, undefined, undefined, undefined]]]);
  });

  it('are not shown where there are few', () => {
    expect(publishStatistics({ years: [year({ mentor: 4 })] }).tables).toEqual([]);
  });
});

describe('who may have what', () => {
  const table = (level: ShownTable['level'], place: string): ShownTable => ({
    family: 'gender',
    level,
    place,
    years: [2026],
    total: 40,
    cells: [],
  });
  const publication: Publication = {
    tables: [table('employer', '/'), table('institution', 'h/'), table('unit', 'h/a'), table('institution', 'k/')],
    withheld: [{ level: 'unit', place: 'h/b', years: [2026], instead: 'level-above' }],
  };
  const places = (reader: Parameters<typeof forReader>[1]) =>
    forReader(publication, reader).tables.map(({ place }) => place);

  it('is every level for the employer’s consultant', () => {
    expect(places({ kind: 'employer-consultant' })).toEqual(['/', 'h/', 'h/a', 'k/']);
  });

  it('is their own workplaces and the employer for hr', () => {
    expect(places({ kind: 'hr', scopes: ['h/'] })).toEqual(['/', 'h/', 'h/a']);
    expect(places({ kind: 'hr', scopes: ['h/a'] })).toEqual(['/', 'h/a']);
    expect(places({ kind: 'hr', scopes: ['/'] })).toEqual(['/', 'h/', 'h/a', 'k/']);
  });

  it('is the employer alone for MED', () => {
    expect(places({ kind: 'med' })).toEqual(['/']);
    expect(forReader(publication, { kind: 'med' }).withheld).toEqual([]);
  });
});

describe('how much of a duty was done in time', () => {
  const talk = (late: number | undefined) => ({
    family: 'talk-4w',
    cells: [
      { category: 'in-time', count: 30 },
      { category: 'late', count: late },
    ],
  });

  it('is a share of what was due, where both numbers are shown', () => {
    expect(dutyRate(talk(6))).toBe(83);
    expect(dutyRate(talk(undefined))).toBeUndefined();
    expect(dutyRate({ ...talk(6), family: 'gender' })).toBeUndefined();
  });
});
