import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedYear } from '../../shared/statistics/counts.ts';
import type { ShownTable } from '../../shared/statistics/publication.ts';
import { suppress } from '../../shared/statistics/suppress.ts';
import { bounds, type Kinds, solved, worldOf } from './attacker.ts';
import { families, population } from './population.ts';

/** A population takes some 15 milliseconds; HOLDFAST_LONG buys rarer ones. */
const populations = process.env.HOLDFAST_LONG === undefined ? 100 : 5_000;
/** In milliseconds: eight times what the most populations take. */
const timeout = 600_000;

const kinds: Kinds = Object.fromEntries(families.map(({ id, categories = [] }) => [id, categories]));

/** The small numbers that follow from what is shown, though no table shows them. */
function given(counted: readonly CountedYear[], tables: readonly ShownTable[]): readonly string[] {
  const world = worldOf(counted, kinds, tables);
  const found = bounds(world);
  const alone = solved(world);
  return [...world.unknowns.values()]
    .filter(({ name, truth }) => {
      const { lower, upper } = found.get(name) ?? { lower: 0, upper: 1 };
      return truth < 5 && !world.absent.has(name) && (lower === upper || alone.has(name));
    })
    .map(({ name, truth }) => `${name} is ${truth}`);
}

describe('whoever has every table of every level and year', () => {
  it(
    'can compute no number below five',
    () => {
      fc.assert(
        fc.property(population, (counted) => {
          expect(given(counted, suppress(counted, families).tables)).toEqual([]);
        }),
        { numRuns: populations },
      );
    },
    timeout,
  );

  it('is never shown a number below five', () => {
    fc.assert(
      fc.property(population, (counted) => {
        const shown = suppress(counted, families).tables.flatMap(({ total, cells }) => [
          total,
          ...cells.flatMap(({ count }) => (count === undefined ? [] : [count])),
        ]);
        expect(shown.filter((count) => count < 5)).toEqual([]);
      }),
      { numRuns: populations },
    );
  });

  it('could compute some if only the small numbers themselves were left out', () => {
    const talk = { 'in-time': 20, late: 3, other: 7, open: 6 };
    const steward = { yes: 18, no: 18 };
    const place = { cases: 36, families: { gender: { female: 20, male: 16, other: 0 }, talk, steward } };
    const counted = [{ year: 2026, units: { 'h/a': place } }];
    const cells = Object.entries(talk).map(([category, count]) => ({ category, count: count < 5 ? undefined : count }));
    const naive = { family: 'talk', level: 'employer', place: '/', years: [2026], total: 36, cells } as const;
    expect(given(counted, [naive])).toContain('talk:late | employer / | 2026 is 3');
  });
});
