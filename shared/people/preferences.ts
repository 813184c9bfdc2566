import * as z from 'zod';
import { languages } from '../case/roles.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import type { Keyed } from '../ports/vault.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { type PeopleNeeds, PersonGone } from './person.ts';
import { personKey, storedPerson } from './person-item.ts';

/** What a person wants of us. Kept apart from what an employer's file says of them, which every import writes anew. */
const Preferences = z
  .object({
    /** How the member is written to. */
    channel: z.enum(['sms', 'email']),
    /** Wins over the language of the file. */
    language: z.enum(languages).optional(),
    /** The member wants no messages, and how often she has said so: each time is confirmed once. */
    stopped: z.boolean(),
    stops: z.int().nonnegative(),
    /** She has asked for messages, at any time. */
    optedIn: z.boolean(),
    /** Name and address are protected (navne- og adressebeskyttelse): told by letter and portal only. */
    protectedIdentity: z.boolean(),
    /** One e-mail a working day instead of single ones: for staff. */
    digest: z.boolean(),
    /** Several people read the mails at this address: no login code is ever sent there. */
    sharedMailbox: z.boolean().default(false),
  })
  .readonly();
export type Preferences = z.output<typeof Preferences>;

/** Of somebody who has asked for nothing. */
export const noPreferences: Preferences = {
  channel: 'sms',
  stopped: false,
  stops: 0,
  optedIn: false,
  protectedIdentity: false,
  digest: false,
  sharedMailbox: false,
};

const Stored = z.object({ version: z.int().positive(), sealed: z.string() });

const preferencesKey = (personId: string): Key => ({ ...personKey(personId), sk: 'PREFERENCES' });

export async function findPreferences(needs: PeopleNeeds, personId: string): Promise<Preferences> {
  return (await standing(needs, personId)).preferences;
}

async function standing({ table, vault }: PeopleNeeds, personId: string) {
  const item = await table.get(preferencesKey(personId));
  if (item === undefined) return { version: 0, preferences: noPreferences };
  const { version, sealed } = Stored.parse(item);
  const keyed = await keyOf(table, personId);
  // The key goes last when a person is erased, and what is left without it is nobody's.
  if (keyed === undefined) return { version, preferences: noPreferences };
  return { version, preferences: Preferences.parse(await vault.open(keyed, sealed)) };
}

async function keyOf(table: Table, personId: string): Promise<Keyed | undefined> {
  const person = await storedPerson(table, personId);
  return person && { employerId: person.employerId, id: personId, key: person.key };
}

/** As often as two may change the preferences of one person at once before that is a fault. */
const tries = 20;

/** Changes what a person wants; writes nothing when nothing changes. @returns the preferences as they are then @throws PersonGone when there is no such person (any more) */
export async function changePreferences(
  needs: PeopleNeeds,
  personId: string,
  change: (preferences: Preferences) => Preferences,
): Promise<Preferences> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { version, preferences } = await standing(needs, personId);
    const changed = Preferences.parse(change(preferences));
    if (canonicalJson(changed) === canonicalJson(preferences)) return preferences;
    const keyed = await keyOf(needs.table, personId);
    if (keyed === undefined) throw new PersonGone();
    const sealed = await needs.vault.seal(keyed, changed);
    const item: Item = { ...preferencesKey(personId), version: version + 1, sealed };
    if (await needs.table.put(item, version === 0 ? 'if-absent' : { ifVersion: version })) return changed;
  }
  throw new Error('The preferences of one person change again and again at the same time. Try once more.');
}
