import type { Table } from '../ports/table.ts';
import type { Publication } from './publication.ts';
import { publishStatistics } from './publish-statistics.ts';
import { readNow, readYears } from './statistics-items.ts';

type Made = { readonly countedThrough: number; readonly publication: Publication };

/** By store and employer. A year that has been counted never changes, so what is shown is worked out once a year, not for each page. */
const known = new WeakMap<Table, Map<string, Made>>();

/** What may be shown of an employer's years that have ended; nothing in it as long as none was counted. */
export async function publishedOf(table: Table, employerId: string): Promise<Publication> {
  const now = await readNow(table, employerId);
  if (now === undefined) return { tables: [], withheld: [] };
  const ofTable = known.get(table) ?? new Map<string, Made>();
  known.set(table, ofTable);
  const before = ofTable.get(employerId);
  if (before?.countedThrough === now.countedThrough) return before.publication;
  // Years are kept before it is said that they are counted: they are all there.
  const years = await readYears(table, employerId);
  const publication = publishStatistics({ years });
  ofTable.set(employerId, { countedThrough: now.countedThrough, publication });
  return publication;
}
