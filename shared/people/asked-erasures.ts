import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import type { Key, Table } from '../ports/table.ts';
import { personKey } from './person-item.ts';

const Stored = z.object({ at: z.string().transform(parseMoment) });

/** Somebody asks that what is stored about them be erased. Whether it can be is hr's to see. Source: GDPR Art. 17 */
export type AskedErasure = { readonly personId: string; readonly at: Moment };

/** With the person, so that it goes with them. */
const keyOf = (personId: string): Key => ({ ...personKey(personId), sk: 'ERASURE' });
const listOf = (employerId: string): string => `ERASURES#${employerId}`;

type Asking = AskedErasure & { readonly employerId: string };

/** Asked twice, the first time counts. */
export async function askForErasure(table: Table, { personId, employerId, at }: Asking): Promise<void> {
  const lists = { listsPk: listOf(employerId), listsSk: `${isoUtc(at)}#${personId}` };
  await table.put({ ...keyOf(personId), at: isoUtc(at), ...lists }, 'if-absent');
}

export const takeBackErasure = (table: Table, personId: string): Promise<void> => table.delete(keyOf(personId));

export async function askedErasure(table: Table, personId: string): Promise<AskedErasure | undefined> {
  const item = await table.get(keyOf(personId));
  return item === undefined ? undefined : { personId, at: Stored.parse(item).at };
}

/** Everybody of an employer who waits, the longest first. May lag a moment behind. */
export async function askedErasures(table: Table, employerId: string): Promise<readonly AskedErasure[]> {
  const items = await table.queryIndex('lists', listOf(employerId));
  return items.map((item) => ({ personId: item.pk.slice(personKey('').pk.length), at: Stored.parse(item).at }));
}
