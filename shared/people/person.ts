import * as z from 'zod';
import { holdsCpr } from '../case/cpr.ts';
import { languages } from '../case/roles.ts';
import { ageGroups, genders, longestOccupation } from '../intake/choices.ts';
import type { Key, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { lookUpsOf } from './look-up-keys.ts';
import { noteNewWaysIn } from './new-ways-in.ts';
import { personKey, type StoredPerson, storedPerson } from './person-item.ts';

export { personKey };

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

/** Somebody was erased while they were being written. */
export class PersonGone extends Error {
  override readonly name = 'PersonGone';
  constructor() {
    super('The person was erased in the meantime. Look again whom it is about.');
  }
}

/** As often as two may write one person at once before that is a fault. */
const tries = 20;

/** Writes a person, personal fields sealed. Writes nothing when nothing changed. Whose addresses change is told at those that there were. @throws PersonGone */
export function savePerson(needs: PeopleNeeds, person: Person): Promise<void> {
  return write(needs, person, { mayBeNew: true });
}

/** The same of somebody who was found before, and who must not be written anew. False when they were erased since. */
export async function updatePerson(needs: PeopleNeeds, person: Person): Promise<boolean> {
  try {
    await write(needs, person, { mayBeNew: false });
    return true;
  } catch (error) {
    if (error instanceof PersonGone) return false;
    throw error;
  }
}

type May = { readonly mayBeNew: boolean };

async function write(needs: PeopleNeeds, { personId, employerId, ...given }: Person, { mayBeNew }: May): Promise<void> {
  const fields = PersonFields.parse(given);
  const whom = { personId, employerId, fields };
  let before = await storedPerson(needs.table, personId);
  if (before === undefined && !mayBeNew) throw new PersonGone();
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (before !== undefined && (await isAsStored(needs, whom, before))) return;
    if (await written(needs, whom, before)) return;
    const now = await storedPerson(needs.table, personId);
    if (before !== undefined && now === undefined) {
      for (const mark of marksOf(needs.vault, fields)) await needs.table.delete(addressKey(mark, personId));
      throw new PersonGone();
    }
    before = now;
  }
  throw new Error('One person is written again and again at the same time. Try once more.');
}

type Whom = { readonly personId: string; readonly employerId: string; readonly fields: PersonFields };

async function isAsStored(needs: PeopleNeeds, { personId, fields }: Whom, stored: StoredPerson): Promise<boolean> {
  return canonicalJson(await opened(needs, personId, stored)) === canonicalJson(fields);
}

/** False when somebody else wrote first. */
async function written(
  { table, vault }: PeopleNeeds,
  { personId, employerId, fields }: Whom,
  before: StoredPerson | undefined,
): Promise<boolean> {
  if (before !== undefined && before.employerId !== employerId)
    throw new RangeError('A person stays with the employer who knows them.');
  const owner = { employerId, id: personId };
  const key = before?.key ?? (await vault.newKey(owner));
  const marks = marksOf(vault, fields);
  await noteNewWaysIn(
    { table, vault },
    { person: { personId, employerId, ...fields }, before: before?.marks ?? [], marks },
  );
  const item = {
    ...{ ...personKey(personId), employerId, version: (before?.version ?? 0) + 1, key, marks },
    sealed: await vault.seal({ ...owner, key }, fields),
    // Those from before too: a number that is no longer hers still leads to her.
    lookUps: united(before?.lookUps ?? [], lookUpsOf(vault, { employerId, ...fields })),
    ...{ listsPk: personsPartition(employerId), listsSk: personId },
  };
  // Somebody who is found under an address that is not theirs (yet, or any more) is passed over: see `personsUnder`.
  await Promise.all(marks.map((mark) => table.put({ ...addressKey(mark, personId), employerId }, 'always')));
  if (!(await table.put(item, before === undefined ? 'if-absent' : { ifVersion: before.version }))) return false;
  for (const mark of before?.marks ?? []) if (!marks.includes(mark)) await table.delete(addressKey(mark, personId));
  return true;
}

const united = (some: readonly Key[], others: readonly Key[]): readonly Key[] => [
  ...new Map([...some, ...others].map((key) => [`${key.pk} ${key.sk}`, key])).values(),
];

/** Everybody of an employer, staff and members. */
export const personsPartition = (employerId: string): string => `PERSONS#${employerId}`;

/** Who is under an address. */
export const addressKey = (mark: string, personId: string): Key => ({ pk: `ADDRESS#${mark}`, sk: personId });

/** The unreadable mark of an e-mail address or phone number: the same for every spelling with capitals. */
export const addressMark = (vault: Vault, address: string): string => vault.hmac('address', address.toLowerCase());

const marksOf = (vault: Vault, { email, phone }: PersonFields): readonly string[] =>
  [email, phone].flatMap((address) => (address === undefined ? [] : addressMark(vault, address)));

/** Everybody whose address has that mark, unsealed, over all employers. */
export async function personsUnder(needs: PeopleNeeds, mark: string): Promise<readonly Person[]> {
  const found = await needs.table.query(addressKey(mark, '').pk);
  const persons = await Promise.all(found.map(({ sk }) => findPerson(needs, sk)));
  return persons.flatMap((person) =>
    person !== undefined && marksOf(needs.vault, person).includes(mark) ? [person] : [],
  );
}

/** The person, unsealed; undefined when there is none, or none any more. */
export async function findPerson(needs: PeopleNeeds, personId: string): Promise<Person | undefined> {
  const stored = await storedPerson(needs.table, personId);
  if (stored === undefined) return undefined;
  return { personId, employerId: stored.employerId, ...(await opened(needs, personId, stored)) };
}

const opened = async ({ vault }: PeopleNeeds, id: string, { employerId, key, sealed }: StoredPerson) =>
  PersonFields.parse(await vault.open({ employerId, id, key }, sealed));

/** The marks of a person's addresses; none when there is no such person. */
export async function addressMarks(table: Table, personId: string): Promise<readonly string[]> {
  return (await storedPerson(table, personId))?.marks ?? [];
}
