import type { Day } from '../calendar/day.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { Consent, SickLeave } from '../case/sick-leave.ts';
import { holdersOf } from './holders-of.ts';
import { addressMarks, type PeopleNeeds } from './person.ts';
import type { RoleHolder } from './role-items.ts';

/**
 * Who is told when a case's role is told, on a day: ids, nobody is an empty list. Consent, her choice among several, substitutes and
 * one's own case are seen to here. Source: domain.md "Who is involved".
 */
export async function personsIn(
  needs: PeopleNeeds,
  sickLeave: SickLeave,
  sought: { readonly role: Role; readonly on: Day },
): Promise<readonly string[]> {
  const { role, on } = sought;
  if (role === 'member') return [sickLeave.personId];
  const consent = sickLeave.consents.find(({ to }) => to === role);
  if (needsConsent(role) && consent === undefined) return [];
  const { employerId, unitId, area } = sickLeave;
  const holders = await holdersOf(needs.table, { employerId, role, unitId, area, on });
  const chosen =
    needsConsent(role) && consent !== undefined
      ? chosenAmong(holders, consent)
      : holders.map(({ personId }) => personId);
  if (role !== 'leader') return withoutSelf(needs, sickLeave, chosen);
  const leaders = chosen.length > 0 || sickLeave.leaderId === undefined ? chosen : [sickLeave.leaderId];
  const others = await withoutSelf(needs, sickLeave, leaders);
  // A leader's own case goes to hr.
  return leaders.length > 0 && others.length === 0 ? personsIn(needs, sickLeave, { role: 'hr', on }) : others;
}

/** One is enough; of several none counts until the member chooses. Consent to somebody covers their substitute. */
function chosenAmong(holders: readonly RoleHolder[], { to, who }: Consent): readonly string[] {
  const persons = holders.map(({ personId }) => personId);
  if (who === undefined) return persons.length === 1 ? persons : [];
  const substitutes = holders.filter(({ substituteFor }) => substituteFor === who).map(({ personId }) => personId);
  if (substitutes.length > 0) return substitutes;
  // Anybody may be a contact person, also without a role in the directory.
  return persons.includes(who) || to === 'contact-person' ? [who] : [];
}

/** Somebody on sick leave who also holds a role has another record as such: an address in common gives her away. */
async function withoutSelf(
  { table }: PeopleNeeds,
  { personId }: SickLeave,
  persons: readonly string[],
): Promise<readonly string[]> {
  if (persons.length === 0) return persons;
  const own = new Set(await addressMarks(table, personId));
  const others: string[] = [];
  for (const person of persons)
    if (!(await addressMarks(table, person)).some((mark) => own.has(mark))) others.push(person);
  return others;
}
