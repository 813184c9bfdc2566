import { addressMark, addressMarks, type PeopleNeeds, type Person, personsUnder } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import { areOneHuman, soundsShared } from './personal-address.ts';

/**
 * Every record of the human being who reads what is sent to an address: those under it, and those that share another personal address with
 * them at the same employer. Nobody where the address is read by several.
 */
export async function knownAs(needs: PeopleNeeds, mark: string): Promise<readonly Person[]> {
  const here = await readersOf(needs, mark);
  const found = new Map(here.map((person) => [person.personId, person]));
  for (const { personId, employerId } of here)
    for (const other of await addressMarks(needs.table, personId)) {
      if (other === mark) continue;
      // Only the address that the code went to is proven: what one employer writes down opens nothing at another.
      const alike = (await readersOf(needs, other)).filter((person) => person.employerId === employerId);
      if (areOneHuman([...found.values(), ...alike])) for (const one of alike) found.set(one.personId, one);
    }
  return [...found.values()];
}

/** The records under an address that one human being alone reads, as far as we know. */
async function readersOf(needs: PeopleNeeds, mark: string): Promise<readonly Person[]> {
  const here = await personsUnder(needs, mark);
  if (!areOneHuman(here)) return [];
  for (const person of here) {
    const { email } = person;
    const isByMail = email !== undefined && addressMark(needs.vault, email) === mark;
    if (isByMail && (await isShared(needs, person, email))) return [];
  }
  return here;
}

/** Whether several people read the mails of a person: the address sounds so, or somebody has said so. */
export const isShared = async (needs: PeopleNeeds, { personId }: Person, email: string): Promise<boolean> =>
  soundsShared(email) || (await findPreferences(needs, personId)).sharedMailbox;
