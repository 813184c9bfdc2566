import type { Item, Table } from '../ports/table.ts';
import { listsGoingOn } from './cases.ts';

/** A case or agreement that goes on; `place` is where those behind it start. */
export type Placed = { readonly item: Item; readonly place: string };

/** Where in `goingOn` somebody stands: in which of its lists, and behind which entry. */
export const placeShape = /^(\d)~((?:open|closed-going-on)#\d{4}-\d\d-\d\d#[\w-]+)$/;

type Wanted = { readonly after?: string | undefined; readonly limit: number };

/** So many of an employer's cases and agreements that go on, in the order of `goingOn`, behind a place. */
export async function goingOnFrom(
  table: Table,
  employerId: string,
  { after = '', limit }: Wanted,
): Promise<readonly Placed[]> {
  const [, list, sort] = placeShape.exec(after) ?? [];
  const first = Number(list ?? 0);
  const found: Placed[] = [];
  for (const [number, { partition, prefix }] of listsGoingOn(employerId).entries()) {
    if (number < first || found.length === limit) continue;
    const behind = number === first && sort !== undefined ? { after: sort } : {};
    const items = await table.queryIndex('lists', partition, { prefix, limit: limit - found.length, ...behind });
    found.push(...items.map((item) => ({ item, place: `${number}~${item.listsSk}` })));
  }
  return found;
}
