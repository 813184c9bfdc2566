import * as z from 'zod';
import { isoUtc, type Moment } from '../calendar/moment.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { addressNoticesPartition } from '../store/keys.ts';
import { findPerson, type PeopleNeeds } from './person.ts';
import { personKey, storedPerson } from './person-item.ts';

/*
 * Somebody's way in was changed by others: whoever reads the new address can log in as them. It is written down beside the person, and those
 * who read the addresses there were before are told.
 */

const prefix = 'ADDRESS-CHANGED#';

const Stored = z.object({
  pk: z.string(),
  sk: z.string(),
  version: z.int().positive(),
  personId: z.string(),
  /** The addresses that are still to be told: gone once they are. */
  sealed: z.string().optional(),
  /** When it was first looked at, within minutes of the change; absent until then. */
  at: z.string().optional(),
});
export type AddressChange = Readonly<z.output<typeof Stored>>;

const Addresses = z.array(z.string());

/** Sorts before every moment: it is looked at at once, by whoever has a clock. */
const atOnce = '1970-01-01T00:00:00Z';

const keyOf = (personId: string, number: number): Key => ({
  pk: personKey(personId).pk,
  sk: `${prefix}${String(number).padStart(6, '0')}`,
});

/** Writes down that the way in of somebody is being changed from what it is. A try that broke off and is made again is one change. */
export async function noteAddressChange(needs: PeopleNeeds, personId: string): Promise<void> {
  const { table } = needs;
  const before = await findPerson(needs, personId);
  const addresses = [before?.email, before?.phone].filter((address) => address !== undefined);
  const standing = await changesOf(table, personId);
  const last = standing.at(-1);
  if (last !== undefined && (await addressesToTell(needs, last)).join(' ') === addresses.join(' ')) return;
  const sealed = await sealedFor(needs, personId, addresses);
  if (sealed === undefined) return;
  const key = keyOf(personId, standing.length + 1);
  const item: Item = { ...key, version: 1, personId, sealed, ...noticeIndex(personId, atOnce) };
  // Somebody else changes it at the same moment: theirs is one of its own.
  if (!(await table.put(item, 'if-absent'))) await noteAddressChange(needs, personId);
}

/** Under the person's own key, so that it goes with them; undefined when there is nobody any more. */
async function sealedFor(
  { table, vault }: PeopleNeeds,
  personId: string,
  addresses: readonly string[],
): Promise<string | undefined> {
  const person = await storedPerson(table, personId);
  return person && vault.seal({ employerId: person.employerId, id: personId, key: person.key }, addresses);
}

const noticeIndex = (personId: string, lookAt: string) => ({
  deliveriesPk: addressNoticesPartition,
  deliveriesSk: `${lookAt}#${personId}`,
});

/** Every change of somebody's addresses by others, oldest first. */
export async function changesOf(table: Table, personId: string): Promise<readonly AddressChange[]> {
  const items = await table.query(personKey(personId).pk, { prefix });
  return items.map((item) => Stored.parse(item));
}

/** One change, by what the queue says of it. */
export async function findAddressChange(
  table: Table,
  personId: string,
  sk: string,
): Promise<AddressChange | undefined> {
  const item = sk.startsWith(prefix) ? await table.get({ pk: personKey(personId).pk, sk }) : undefined;
  return item === undefined ? undefined : Stored.parse(item);
}

export async function addressesToTell(
  { table, vault }: PeopleNeeds,
  { personId, sealed }: AddressChange,
): Promise<readonly string[]> {
  const person = await storedPerson(table, personId);
  if (sealed === undefined || person === undefined) return [];
  return Addresses.parse(await vault.open({ employerId: person.employerId, id: personId, key: person.key }, sealed));
}

/** Changes of which somebody is to be told by now. */
export async function dueAddressChanges(table: Table, now: Moment): Promise<readonly AddressChange[]> {
  // `~` sorts after every id, so that entries of this very second are among them.
  const items = await table.queryIndex('deliveries', addressNoticesPartition, { upTo: `${isoUtc(now)}#~` });
  return items.map((item) => Stored.parse(item));
}

/** It is being seen to: looked at again then, should that come to nothing. */
export const lookAgain = (table: Table, change: AddressChange, lookAt: Moment): Promise<boolean> =>
  table.put(
    { ...change, version: change.version + 1, ...noticeIndex(change.personId, isoUtc(lookAt)) },
    { ifVersion: change.version },
  );

type Left = { readonly left: readonly string[]; readonly lookAt: Moment; readonly now: Moment };

/** Writes down who is still to be told, and when to look again; nobody left: it is over. @returns whether nobody else was first */
export async function putOffAddressChange(
  needs: PeopleNeeds,
  change: AddressChange,
  { left, lookAt, now }: Left,
): Promise<boolean> {
  const { pk, sk, version, personId, at = isoUtc(now) } = change;
  const sealed = left.length === 0 ? undefined : await sealedFor(needs, personId, left);
  const rest = sealed === undefined ? {} : { sealed, ...noticeIndex(personId, isoUtc(lookAt)) };
  return needs.table.put({ pk, sk, personId, at, version: version + 1, ...rest }, { ifVersion: version });
}
