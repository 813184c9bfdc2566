import * as z from 'zod';
import type { MintId } from '../clock.ts';
import type { Key } from '../ports/table.ts';
import { findPerson, type PeopleNeeds, type Person, type PersonFields, savePerson } from './person.ts';

const Lookup = z.object({ personId: z.string() });

export type StaffNeeds = PeopleNeeds & { readonly mint: MintId };

/** Staff are known to an employer by their e-mail address; the key does not tell which that is. */
const lookupKey = ({ vault }: PeopleNeeds, employerId: string, email: string): Key => ({
  pk: `LOOKUP#${employerId}#${vault.hmac('staff-email', email.toLowerCase())}`,
  sk: 'PERSON',
});

/** The id of the member of staff with that address, if the employer knows one. */
export async function staffByEmail(needs: PeopleNeeds, employerId: string, email: string): Promise<string | undefined> {
  const item = await needs.table.get(lookupKey(needs, employerId, email));
  return item === undefined ? undefined : Lookup.parse(item).personId;
}

/** The id of the member of staff with that address, given out now if need be. Two at once get the same. */
export async function staffIdFor(needs: StaffNeeds, employerId: string, email: string): Promise<string> {
  const known = await staffByEmail(needs, employerId, email);
  if (known !== undefined) return known;
  const key = lookupKey(needs, employerId, email);
  const personId = needs.mint(`staff ${key.pk}`);
  if (await needs.table.put({ ...key, personId }, 'if-absent')) return personId;
  return staffIdFor(needs, employerId, email);
}

type Staff = PersonFields & { readonly email: string };

/** Writes a member of staff under their address. @returns their id */
export async function saveStaff(needs: StaffNeeds, employerId: string, staff: Staff): Promise<string> {
  const personId = await staffIdFor(needs, employerId, staff.email);
  await savePerson(needs, { personId, employerId, ...staff });
  return personId;
}

/** A leader that an absence file names by address alone: kept as such until a people file says more. @returns their id */
export async function saveNamedByAddress(needs: StaffNeeds, employerId: string, email: string): Promise<string> {
  const personId = await staffIdFor(needs, employerId, email);
  if ((await findPerson(needs, personId)) === undefined)
    await savePerson(needs, { personId, employerId, name: '', email, language: 'da' });
  return personId;
}

/** The address leads to nobody any more, unless it leads to somebody else by now. */
export async function forgetStaff(
  needs: PeopleNeeds,
  { personId, employerId, email }: Pick<Person, 'personId' | 'employerId'> & { readonly email: string },
): Promise<void> {
  if ((await staffByEmail(needs, employerId, email)) === personId)
    await needs.table.delete(lookupKey(needs, employerId, email));
}
