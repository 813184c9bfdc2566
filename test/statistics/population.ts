import fc from 'fast-check';
import type { CountedYear, Family, PlaceCounts } from '../../shared/statistics/counts.ts';

export const families: readonly Family[] = [
  { id: 'gender', categories: ['female', 'male', 'other'] },
  { id: 'talk', categories: ['in-time', 'late', 'other', 'open'] },
  { id: 'steward', categories: ['yes', 'no'], employerOnly: true },
];

/** Sizes as workplaces have them: mostly few, often none, sometimes many. */
const size = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 13, max: 60 }) },
);

/** How the cases of a place are split up: by drawing shares, so that some categories are empty and some hold all. */
const shares = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 })), { minLength: 9, maxLength: 9 });

const place: fc.Arbitrary<PlaceCounts> = fc.tuple(size, shares).map(([cases, weights]) => counted(cases, weights));

/** Employers whose places have enough for a year: the same, eight times as large where there is anybody. */
const largePlace: fc.Arbitrary<PlaceCounts> = fc
  .tuple(size, fc.nat({ max: 7 }), shares)
  .map(([cases, more, weights]) => counted(cases < 5 ? cases : cases * 8 + more, weights));

const counted = (cases: number, weights: readonly number[]): PlaceCounts => ({
  cases,
  families: Object.fromEntries(
    families.map(({ id, categories = [] }, at) => [id, split(cases, categories, weights.slice(at * 3))]),
  ),
});

function split(cases: number, categories: readonly string[], weights: readonly number[]): Record<string, number> {
  const own = categories.map((_, place) => weights[place] ?? 1);
  const all = own.reduce((sum, weight) => sum + weight, 0);
  const counts = own.map((weight) => (all === 0 ? 0 : Math.floor((cases * weight) / all)));
  const given = counts.reduce((sum, count) => sum + count, 0);
  const heaviest = own.indexOf(Math.max(...own));
  return Object.fromEntries(
    categories.map((category, at) => [category, (counts[at] ?? 0) + (at === heaviest ? cases - given : 0)]),
  );
}

/** An employer with up to four institutions of up to four units and up to seven years; a unit may be new. */
export const population: fc.Arbitrary<readonly CountedYear[]> = fc
  .record({
    houses: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    years: fc.integer({ min: 1, max: 7 }),
    isLarge: fc.boolean(),
  })
  .chain(({ houses, years, isLarge }) => {
    const ids = houses.flatMap((units, house) =>
      Array.from({ length: units }, (_, unit) => `h${house}/${unit === 0 ? '' : `u${unit}`}`),
    );
    const year = fc.tuple(...ids.map(() => fc.option(isLarge ? largePlace : place, { freq: 8, nil: undefined })));
    return fc.array(year, { minLength: years, maxLength: years }).map((rows) =>
      rows.map((places, at) => ({
        year: 2026 + at,
        units: Object.fromEntries(
          ids.flatMap((id, unit) => {
            const counts = places[unit];
            return counts === undefined ? [] : [[id, counts] as const];
          }),
        ),
      })),
    );
  });
