import * as z from 'zod';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Key, Table } from '../ports/table.ts';
import type { caseFigures } from './case-figures.ts';
import { addTo, type Growing } from './count-figures.ts';
import type { CountedYear } from './counts.ts';
import { reducedKey, reducedPrefix, statisticsPartition, Units } from './statistics-items.ts';

/*
 * What is left of cases that were deleted before their year was over: the tables of that year, as far as they had come. They are sums by
 * workplace, of which no two are crossed, so not even a single case can be put together again. When the year is counted they go into its tables.
 */

const Stored = z.object({
  version: z.int(),
  year: z.int(),
  units: Units,
  /** Cases that are counted here and not deleted yet: so that a crash between the two counts none twice. */
  pending: z.array(z.string()),
});
type Reduced = Omit<z.output<typeof Stored>, 'version'>;

type Reducing = { readonly sickLeave: SickLeave; readonly figures: NonNullable<ReturnType<typeof caseFigures>> };

/** Counts a case that is about to be deleted. Repeating it counts it once. */
export async function countReduced(table: Table, employerId: string, { sickLeave, figures }: Reducing): Promise<void> {
  const { caseId } = sickLeave;
  const key = reducedKey(employerId, figures.year);
  for (;;) {
    const { version, units, pending } = await standing(table, key);
    if (pending.includes(caseId)) return;
    const grown = structuredClone(units) as Record<string, Growing>;
    addTo(grown, figures);
    const item = { ...key, version: version + 1, year: figures.year, units: grown, pending: [...pending, caseId] };
    if (await table.put(item, version === 0 ? 'if-absent' : { ifVersion: version })) return;
  }
}

/** The case is gone: nothing is left that leads to it. */
export async function forgetPending(table: Table, employerId: string, caseId: string): Promise<void> {
  for (const { year, pending } of await reducedYears(table, employerId)) {
    if (!pending.includes(caseId)) continue;
    const key = reducedKey(employerId, year);
    for (;;) {
      const { version, units, pending: left } = await standing(table, key);
      if (version === 0 || !left.includes(caseId)) break;
      const item = { ...key, version: version + 1, year, units, pending: left.filter((id) => id !== caseId) };
      if (await table.put(item, { ifVersion: version })) break;
    }
  }
}

async function standing(
  table: Table,
  key: Key,
): Promise<Pick<z.output<typeof Stored>, 'version' | 'units' | 'pending'>> {
  const item = await table.get(key);
  return item === undefined ? { version: 0, units: {}, pending: [] } : Stored.parse(item);
}

/** What is left of deleted cases, by year; none of them is over, or it has just been counted. */
export async function reducedYears(table: Table, employerId: string): Promise<readonly Reduced[]> {
  const items = await table.query(statisticsPartition(employerId), { prefix: reducedPrefix });
  return items.map((item) => Stored.parse(item));
}

/** The years have been counted with what was left: it is told nowhere else. */
export async function forgetReduced(table: Table, employerId: string, countedThrough: number): Promise<void> {
  for (const { year } of await reducedYears(table, employerId))
    if (year <= countedThrough) await table.delete(reducedKey(employerId, year));
}

/** The tables as they are counted with what is left of deleted cases. */
export const asCounted = ({ year, units }: Reduced): CountedYear => ({ year, units });
