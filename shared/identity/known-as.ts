import type { Person } from '../people/person.ts';
import { addressMark, type PeopleNeeds, personsUnder } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import { areOneHuman, soundsShared } from './personal-address.ts';

/**
 * Every record of the human being who reads what is sent to an address: those under it, and those that share another personal address with
 * them. Nobody where the address is read by several.
 */
export async function knownAs(needs: PeopleNeeds, mark: string): Promise<readonly Person[]> {
  const here = await personsUnder(needs, mark);
  if (!areOneHuman(here)) return [];
  const found = new Map(here.map((person) => [person.personId, person]));
  for (const person of here)
    for (const other of await personalMarks(needs, person)) {
      if (other === mark) continue;
      const alike = await personsUnder(needs, other);
      if (areOneHuman([...here, ...alike])) for (const one of alike) found.set(one.personId, one);
    }
  return [...found.values()];
}

/** The marks of those of a person's addresses that nobody else reads, as far as we know. */
async function personalMarks(needs: PeopleNeeds, person: Person): Promise<readonly string[]> {
  const { phone, email } = person;
  const isPersonal = email !== undefined && !(await isShared(needs, person, email));
  return [phone, isPersonal ? email : undefined].flatMap((address) =>
    address === undefined ? [] : addressMark(needs.vault, address),
  );
}

/** Whether several people read the mails of a person: the address sounds so, or somebody has said so. */
export const isShared = async (needs: PeopleNeeds, { personId }: Person, email: string): Promise<boolean> =>
  soundsShared(email) || (await findPreferences(needs, personId)).sharedMailbox;
