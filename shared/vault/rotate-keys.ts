import { personKey, personsPartition } from '../people/person.ts';
import { readPerson } from '../people/person-item.ts';
import type { Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import type { EmployerKeys } from './employer-keys.ts';

type Needs = { readonly table: Table; readonly vault: Vault; readonly keys: Pick<EmployerKeys, 'renew'> };

export type Rotated = { readonly version: number; readonly rewrapped: number };

/** So many at once: each waits for the store. */
const atOnce = 64;

/**
 * Makes an employer a new key and wraps the data keys of everybody there by it; what is sealed with them stays as it is. What lies sealed for
 * a while keeps the key it has until it is gone. Broken off, the next run does it all again.
 */
export async function rotateKeys(needs: Needs, employerId: string): Promise<Rotated> {
  const { version } = await needs.keys.renew(employerId);
  const listed = await needs.table.queryIndex('lists', personsPartition(employerId));
  const ids = listed.map(({ listsSk }) => String(listsSk));
  let rewrapped = 0;
  for (let start = 0; start < ids.length; start += atOnce) {
    const done = await Promise.all(ids.slice(start, start + atOnce).map((id) => rewrap(needs, id, version)));
    rewrapped += done.filter(Boolean).length;
  }
  return { version, rewrapped };
}

/** @returns whether there was anything to do: somebody may have come since, or gone */
async function rewrap({ table, vault }: Needs, id: string, version: number): Promise<boolean> {
  for (;;) {
    const item = await table.get(personKey(id));
    if (item === undefined) return false;
    // Of the same item: read once more, it could be a newer one, whose version would let the older be written over it.
    const person = readPerson(item);
    if (person.key.startsWith(`k${version}.`)) return false;
    const key = await vault.rewrap({ employerId: person.employerId, id, key: person.key });
    const anew = { ...item, key, version: person.version + 1 };
    // Somebody else wrote the person in between: look again.
    if (await table.put(anew, { ifVersion: person.version })) return true;
  }
}
