import * as z from 'zod';
import type { Item, Key, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from '../store/canonical-json.ts';

export type PeopleNeeds = { readonly table: Table; readonly vault: Vault };

/** What is known of a person. `number` is the employee number and only members have one. */
const PersonFields = z.object({
  name: z.string(),
  number: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  language: z.enum(['da', 'en']),
});
export type PersonFields = z.output<typeof PersonFields>;
export type Person = PersonFields & { readonly personId: string; readonly employerId: string };

const StoredPerson = z.object({ employerId: z.string(), sealed: z.string() });

export const personKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PERSON' });

/** Writes a person, personal fields sealed. Writes nothing when nothing changed. */
export async function savePerson(
  { table, vault }: PeopleNeeds,
  { personId, employerId, ...given }: Person,
): Promise<void> {
  const fields = PersonFields.parse(given);
  const standing = await findPerson({ table, vault }, personId);
  if (standing !== undefined && canonicalJson(PersonFields.parse(standing)) === canonicalJson(fields)) return;
  const item: Item = { ...personKey(personId), employerId, sealed: vault.seal(personId, fields) };
  await table.put(item, 'always');
}

/** The person, unsealed; undefined when there is none, or none any more. */
export async function findPerson({ table, vault }: PeopleNeeds, personId: string): Promise<Person | undefined> {
  const item = await table.get(personKey(personId));
  if (item === undefined) return undefined;
  const { employerId, sealed } = StoredPerson.parse(item);
  return { personId, employerId, ...PersonFields.parse(vault.open(personId, sealed)) };
}

/** Whether two records are of one human being: somebody on sick leave who also holds a role. Told by e-mail address or telephone. */
export const isSameHuman = (a: Person | undefined, b: Person | undefined): boolean =>
  (a?.email !== undefined && a.email.toLowerCase() === b?.email?.toLowerCase()) ||
  (a?.phone !== undefined && a.phone === b?.phone);
