import * as z from 'zod';
import type { MintId } from '../clock.ts';
import { staffKey } from './look-up-keys.ts';
import { findPerson, type PeopleNeeds, type PersonFields, savePerson } from './person.ts';

const Lookup = z.object({ personId: z.string() });

export type StaffNeeds = PeopleNeeds & { readonly mint: MintId };

/** The id of the member of staff with that address, if the employer knows one. */
export async function staffByEmail(needs: PeopleNeeds, employerId: string, email: string): Promise<string | undefined> {
  const item = await needs.table.get(staffKey(needs.vault, employerId, email));
  return item === undefined ? undefined : Lookup.parse(item).personId;
}

/** The id of the member of staff with that address, given out now if need be. Two at once get the same. */
export async function staffIdFor(needs: StaffNeeds, employerId: string, email: string): Promise<string> {
  const known = await staffByEmail(needs, employerId, email);
  if (known !== undefined) return known;
  const key = staffKey(needs.vault, employerId, email);
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
