import type { CountedYear, PlaceCounts } from '../../../shared/statistics/counts.ts';
import { families } from '../../../shared/statistics/families.ts';
import { publishStatistics } from '../../../shared/statistics/publish-statistics.ts';

/** Counts that fall off from category to category, the cases of a place shared out. */
function place(cases: number): PlaceCounts {
  const categoriesOf = (named: readonly string[] | undefined) =>
    named ?? ['Social- og sundhedsassistent', 'Sygeplejerske', 'Pædagog', 'Kok', 'Vicevært'];
  const shared = families.map(({ id, categories }) => {
    const names = id === 'month' ? categoriesOf(categories) : categoriesOf(categories).slice(0, 5);
    const weights = names.map((_, at) => (id === 'month' ? 5 + ((at * 7) % 5) : 2 ** (5 - at)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const counts = weights.map((weight) => Math.floor((cases * weight) / all));
    const given = counts.reduce((sum, count) => sum + count, 0);
    return [
      id,
      Object.fromEntries(names.map((name, at) => [name, (counts[at] ?? 0) + (at === 0 ? cases - given : 0)])),
    ];
  });
  return { cases, families: Object.fromEntries(shared) };
}

const year = (number: number, units: CountedYear['units']) => ({
  ...{ year: number, units, at: `${number + 1}-01-01T02:30:00Z` },
  agreements: { 'agreement-56': 12, 'protected-job': 3, flexjob: 9, mentor: 1 },
});

/** Two years of an employer with two institutions, one of them with two departments, one too small to be shown. */
export const published = publishStatistics({
  years: [
    year(2026, { 'solgaarden/a': place(90), 'solgaarden/b': place(60), 'havblik/': place(44), 'lille/': place(3) }),
    year(2027, { 'solgaarden/a': place(85), 'solgaarden/b': place(66), 'havblik/': place(41), 'lille/': place(4) }),
  ],
});

export const nameOf = ({ place: id }: { readonly place: string }): string =>
  id === '/' ? 'Hele arbejdsgiveren' : `Plejecenter ${id}`;
