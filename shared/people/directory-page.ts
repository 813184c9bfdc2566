import type { Table } from '../ports/table.ts';
import { directoryList, type RoleHolder, toHolder } from './role-items.ts';

/** An entry of the directory, and where it stands in it. */
export type PlacedHolder = { readonly place: string; readonly holder: RoleHolder };

type Wanted = { readonly after: string | undefined; readonly limit: number };

/** What came from files stands first, then what was made by hand. */
const parts = ['file', 'hand'] as const;

/** The first so many entries of an employer's directory after a place, by role and workplace. May lag behind. */
export async function directoryPage(
  table: Table,
  employerId: string,
  { after, limit }: Wanted,
): Promise<readonly PlacedHolder[]> {
  const found: PlacedHolder[] = [];
  for (const part of parts) {
    if (after?.startsWith('hand#') === true && part === 'file') continue;
    const from = after?.startsWith(`${part}#`) === true ? { after: after.slice(part.length + 1) } : {};
    const range = { prefix: 'ROLES#', limit: limit - found.length, ...from };
    const items = await table.queryIndex('lists', directoryList(employerId, part === 'hand'), range);
    found.push(...items.map((item) => ({ place: `${part}#${item.listsSk}`, holder: toHolder(item) })));
    if (found.length >= limit) break;
  }
  return found;
}
