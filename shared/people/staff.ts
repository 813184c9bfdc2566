import * as z from 'zod';
import type { MintId } from '../clock.ts';
import { staffKey } from './look-up-keys.ts';
import { type PeopleNeeds, type Person, type PersonFields, savePerson, updatePerson } from './person.ts';
import { storedPerson } from './person-item.ts';

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
  const person = { personId, employerId, ...staff };
  const isKnown = (await storedPerson(needs.table, personId)) !== undefined;
  const isDone = isKnown ? await updatePerson(needs, person) : await isCreated(needs, person);
  return isDone ? personId : saveStaff(needs, employerId, staff);
}

/** A leader that an absence file names by address alone: kept as such until a people file says more. @returns their id */
export async function saveNamedByAddress(needs: StaffNeeds, employerId: string, email: string): Promise<string> {
  const personId = await staffIdFor(needs, employerId, email);
  if ((await storedPerson(needs.table, personId)) !== undefined) return personId;
  const isDone = await isCreated(needs, { personId, employerId, name: '', email, language: 'da' });
  return isDone ? personId : saveNamedByAddress(needs, employerId, email);
}

/** Writes somebody who is not there. Who is erased loses the address before the rest: one that still leads to them was never written. */
async function isCreated(needs: PeopleNeeds, person: Person & Staff): Promise<boolean> {
  if ((await staffByEmail(needs, person.employerId, person.email)) !== person.personId) return false;
  await savePerson(needs, person);
  return true;
}
