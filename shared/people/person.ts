import * as z from 'zod';
import { holdsCpr } from '../case/cpr.ts';
import { languages } from '../case/roles.ts';
import { ageGroups, genders, longestOccupation } from '../intake/choices.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { readOnce } from '../store/read-once.ts';

export type PeopleNeeds = { readonly table: Table; readonly vault: Vault };

/** What is known of a person. `number` is the employee number; only members have one, and the groups that statistics count by. */
const PersonFields = z.object({
  name: z.string(),
  number: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  language: z.enum(languages),
  ageGroup: z.enum(ageGroups).optional(),
  gender: z.enum(genders).optional(),
  occupation: z
    .string()
    .max(longestOccupation)
    .refine((text) => !holdsCpr(text), 'An occupational group must not hold a CPR number.')
    .optional(),
});
export type PersonFields = z.output<typeof PersonFields>;
export type Person = PersonFields & { readonly personId: string; readonly employerId: string };

const StoredPerson = z.object({
  employerId: z.string(),
  sealed: z.string(),
  /** Unreadable marks of the addresses: two records with one in common are of one human being. They go with the person. */
  marks: z.array(z.string()),
});

const readPerson = readOnce((item) => StoredPerson.parse(item));

export const personKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PERSON' });

/** Writes a person, personal fields sealed. Writes nothing when nothing changed. */
export async function savePerson(
  { table, vault }: PeopleNeeds,
  { personId, employerId, ...given }: Person,
): Promise<void> {
  const fields = PersonFields.parse(given);
  const standing = await findPerson({ table, vault }, personId);
  if (standing !== undefined && canonicalJson(PersonFields.parse(standing)) === canonicalJson(fields)) return;
  const marks = marksOf(vault, fields);
  const item: Item = { ...personKey(personId), employerId, sealed: vault.seal(personId, fields), marks };
  const before = await addressMarks(table, personId);
  // Somebody who is found under an address that is not theirs (yet, or any more) is passed over: see `personsUnder`.
  await Promise.all(marks.map((mark) => table.put({ ...underKey(mark, personId), employerId }, 'always')));
  await table.put(item, 'always');
  for (const mark of before) if (!marks.includes(mark)) await table.delete(underKey(mark, personId));
}

const underKey = (mark: string, personId: string): Key => ({ pk: `ADDRESS#${mark}`, sk: personId });

/** Everybody whose address has that mark, unsealed, over all employers. */
export async function personsUnder(needs: PeopleNeeds, mark: string): Promise<readonly Person[]> {
  const found = await needs.table.query(underKey(mark, '').pk);
  const persons = await Promise.all(found.map(({ sk }) => findPerson(needs, sk)));
  return persons.flatMap((person) =>
    person !== undefined && marksOf(needs.vault, person).includes(mark) ? [person] : [],
  );
}

const marksOf = (vault: Vault, { email, phone }: PersonFields): readonly string[] =>
  [email, phone].flatMap((address) => (address === undefined ? [] : addressMark(vault, address)));

/** The unreadable mark of an e-mail address or phone number: the same for every spelling with capitals. */
export const addressMark = (vault: Vault, address: string): string => vault.hmac('address', address.toLowerCase());

/** The person, unsealed; undefined when there is none, or none any more. */
export async function findPerson({ table, vault }: PeopleNeeds, personId: string): Promise<Person | undefined> {
  const item = await table.get(personKey(personId));
  return item === undefined ? undefined : unsealed(vault, item, personId);
}

/** Unsealing takes ten times as long as all else: once, while a store gives out the same value. It goes when the item does. */
const known = new WeakMap<Vault, WeakMap<Item, Person>>();

function unsealed(vault: Vault, item: Item, personId: string): Person {
  const byItem = known.get(vault) ?? new WeakMap<Item, Person>();
  known.set(vault, byItem);
  const found = byItem.get(item) ?? unseal(vault, item, personId);
  byItem.set(item, found);
  return found;
}

function unseal(vault: Vault, item: Item, personId: string): Person {
  const { employerId, sealed } = readPerson(item);
  return { personId, employerId, ...PersonFields.parse(vault.open(personId, sealed)) };
}

/** The marks of a person's addresses; none when there is no such person. */
export async function addressMarks(table: Table, personId: string): Promise<readonly string[]> {
  const item = await table.get(personKey(personId));
  return item === undefined ? [] : readPerson(item).marks;
}
