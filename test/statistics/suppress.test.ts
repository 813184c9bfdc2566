import { describe, expect, it } from 'vitest';
import type { CountedYear, Counts, Family, PlaceCounts } from '../../shared/statistics/counts.ts';
import type { Publication } from '../../shared/statistics/publication.ts';
import { suppress } from '../../shared/statistics/suppress.ts';

const talk: Family = { id: 'talk', categories: ['in-time', 'late', 'other'] };
const place = (counts: Counts, family = 'talk'): PlaceCounts => ({
  cases: Object.values(counts).reduce((sum, count) => sum + count, 0),
  families: { [family]: counts },
});
const year = (number: number, units: CountedYear['units']): CountedYear => ({ year: number, units });

/** `unit h/a 2026: 30 = 20 - 10`, a dash for what is hidden. */
const told = ({ tables }: Publication): readonly string[] =>
  tables.map(
    ({ level, place: id, years, total, cells }) =>
      `${level} ${id} ${years.join('+')}: ${total} = ${cells.map(({ count }) => count ?? '-').join(' ')}`,
  );

describe('the table of an employer', () => {
  it('hides a small number and the smallest other, so that the total does not tell it', () => {
    const counted = [year(2026, { 'h/a': place({ 'in-time': 30, late: 2, other: 8 }) })];
    expect(told(suppress(counted, [talk]))).toEqual(['employer / 2026: 40 = 30 - -']);
  });

  it('counts zero as small', () => {
    const counted = [year(2026, { 'h/a': place({ 'in-time': 30, other: 10 }) })];
    expect(told(suppress(counted, [talk]))).toEqual(['employer / 2026: 40 = 30 - -']);
  });

  it('shows the zero of what cannot be', () => {
    const counted = [year(2026, { 'h/a': place({ 'in-time': 30, other: 10 }) })];
    const family = { ...talk, impossible: ['late'] };
    expect(told(suppress(counted, [family]))).toEqual(['employer / 2026: 40 = 30 0 10']);
  });

  it('hides more than two where those are fewer than five cases together', () => {
    const counted = [year(2026, { 'h/a': place({ 'in-time': 30, late: 1, other: 3 }) })];
    expect(told(suppress(counted, [talk]))).toEqual(['employer / 2026: 34 = - - -']);
  });

  it('names none of the employer’s own words that are hidden', () => {
    const jobs = { id: 'occupation' };
    const counted = [year(2026, { 'h/a': place({ Pædagog: 30, Kok: 2, Vicevært: 8 }, 'occupation') })];
    const [table] = suppress(counted, [jobs]).tables;
    expect(table?.cells).toEqual([
      { category: 'Pædagog', count: 30 },
      { category: 'others', count: undefined },
    ]);
  });

  it('of few cases a year is shown for three years together, once they are over', () => {
    const few = (number: number) => year(number, { 'h/a': place({ 'in-time': 7, late: 5 }) });
    const two = suppress([few(2026), few(2027)], [talk]);
    expect(told(two)).toEqual([]);
    expect(two.withheld).toEqual([{ level: 'employer', place: '/', years: [2026, 2027], instead: 'years-together' }]);
    expect(told(suppress([few(2026), few(2027), few(2028), few(2029)], [talk]))).toEqual([
      'employer / 2026+2027+2028: 36 = 21 - -',
    ]);
  });
});

describe('the tables of workplaces', () => {
  const even = { 'in-time': 20, late: 10, other: 10 };

  it('hide in a second workplace what would be left when the others are subtracted', () => {
    const counted = [
      year(2026, {
        'h/a': place({ 'in-time': 20, late: 2, other: 10 }),
        'h/b': place(even),
        'h/c': place({ 'in-time': 20, late: 11, other: 11 }),
      }),
    ];
    expect(told(suppress(counted, [talk]))).toEqual([
      'employer / 2026: 114 = 60 23 31',
      'unit h/a 2026: 32 = 20 - -',
      'unit h/b 2026: 40 = 20 - -',
      'unit h/c 2026: 42 = 20 11 11',
    ]);
  });

  it('leave a small workplace out, and another with it', () => {
    const counted = [
      year(2026, { 'h/a': place({ 'in-time': 3 }), 'h/b': place(even), 'h/c': place(even), 'h/d': place({ late: 6 }) }),
    ];
    const publication = suppress(counted, [{ ...talk, categories: ['in-time', 'late', 'other'] }]);
    expect(publication.tables.map(({ place: id }) => id)).toEqual(['/', 'h/b', 'h/c']);
    expect(publication.withheld.map(({ place: id, instead }) => [id, instead])).toEqual([
      ['h/a', 'level-above'],
      ['h/d', 'level-above'],
    ]);
  });

  it('wait for three years where a year is too little, and stay so: no year of them is ever shown', () => {
    const small = { 'in-time': 8, late: 5 };
    const years = [2026, 2027, 2028].map((number) => year(number, { 'h/a': place(small), 'h/b': place(small) }));
    const publication = suppress(years, [talk]);
    expect(told(publication).filter((line) => line.startsWith('unit'))).toEqual([
      'unit h/a 2026+2027+2028: 39 = 24 - -',
      'unit h/b 2026+2027+2028: 39 = 24 - -',
    ]);
    expect(suppress(years.slice(0, 2), [talk]).withheld).toEqual([
      { level: 'institution', place: '/', years: [2026, 2027], instead: 'years-together' },
    ]);
  });

  it('never tell of stewards', () => {
    const steward: Family = { id: 'steward', categories: ['yes', 'no'], employerOnly: true };
    const counts = place({ yes: 20, no: 20 }, 'steward');
    expect(told(suppress([year(2026, { 'h/a': counts, 'h/b': counts })], [steward]))).toEqual([
      'employer / 2026: 80 = 40 40',
    ]);
  });

  it('are those of institutions, and of the units of each', () => {
    const counted = [year(2026, { 'h/a': place(even), 'h/b': place(even), 'k/': place(even) })];
    expect(told(suppress(counted, [talk]))).toEqual([
      'employer / 2026: 120 = 60 30 30',
      'institution h/ 2026: 80 = 40 20 20',
      'institution k/ 2026: 40 = 20 10 10',
      'unit h/a 2026: 40 = 20 10 10',
      'unit h/b 2026: 40 = 20 10 10',
    ]);
  });
});
