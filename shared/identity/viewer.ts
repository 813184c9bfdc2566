import type { Actor } from '../access/may.ts';
import type { Day } from '../calendar/day.ts';
import { type ConsentRole, consentRoles, needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { type Held, rolesHeldBy } from '../people/role-items.ts';
import { findPersons } from '../people/staffing.ts';
import { isAnyListed } from '../store/listings.ts';
import { knownAs } from './known-as.ts';

/** Somebody who is logged in: all records of the human being, and the roles that they hold on a day. */
export type Viewer = {
  readonly mark: string;
  readonly persons: readonly { readonly personId: string; readonly employerId: string; readonly isMember: boolean }[];
  readonly held: readonly Held[];
  /** Roles of which there is something to see. */
  readonly roles: ReadonlySet<Role>;
};

/** Who reads what is sent to the address of that mark, on a day. Somebody replaced that day keeps seeing what is theirs. */
export async function findViewer(needs: PeopleNeeds, mark: string, on: Day): Promise<Viewer> {
  const known = await knownAs(needs, mark);
  const persons = known.map(({ personId, employerId, number }) => ({
    personId,
    employerId,
    isMember: number !== undefined,
  }));
  const held = (await Promise.all(persons.map(({ personId }) => rolesHeldBy(needs.table, personId))))
    .flat()
    .filter(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on <= to));
  const roles = new Set<Role>(held.map(({ role }) => role));
  if (persons.some(({ isMember }) => isMember)) roles.add('member');
  for (const { personId } of persons)
    for (const role of ['leader', ...consentRoles] as const)
      if (!roles.has(role) && (await isAnyListed(needs.table, { personId, role }))) roles.add(role);
  return { mark, persons, held, roles };
}

/** Who somebody is towards a case; first as the member, who is nobody else in her own case. Nobody at all: an empty list. */
export async function actorsTowards(
  needs: PeopleNeeds,
  { persons, roles, held }: Viewer,
  { sickLeave, on }: { readonly sickLeave: SickLeave; readonly on: Day },
): Promise<readonly Actor[]> {
  const own = persons.find(({ personId }) => personId === sickLeave.personId);
  if (own !== undefined) return [actor(own, 'member')];
  const here = persons.filter(({ employerId }) => employerId === sickLeave.employerId);
  const found: Person[] = [];
  for (const role of precedence) {
    if (!roles.has(role) && role !== 'hr') continue;
    // Whom she has not let in is not even looked for.
    if (needsConsent(role) && !isLetIn(sickLeave, role)) continue;
    // The employer's side does not let itself in by writing down that she said yes: that she says herself.
    const isEmployers = found.some((one) => !needsConsent(one.role));
    if (needsConsent(role) && isEmployers && !hasSaidSoHerself(sickLeave, role)) continue;
    const meant = await findPersons(needs, sickLeave, { role, on });
    for (const person of here) {
      if (!meant.persons.includes(person.personId)) continue;
      const entries = held.filter((one) => one.personId === person.personId && one.role === role);
      found.push({ ...actor(person, role), insteadOf: replacedBy(entries, sickLeave, role) });
    }
  }
  return found;
}

/** Whom somebody replaces in a role: whom she said yes to, if they are among several, or if they hold the role themselves as well. */
function replacedBy(held: readonly Held[], { consents }: SickLeave, role: Role): string | undefined {
  const replaced = held.flatMap(({ substituteFor }) => substituteFor ?? []);
  const chosen = consents.find(({ to }) => to === role)?.who;
  return replaced.find((who) => who === chosen) ?? replaced[0];
}

const isLetIn = ({ consents }: SickLeave, role: ConsentRole): boolean => consents.some(({ to }) => to === role);
const hasSaidSoHerself = ({ consents }: SickLeave, role: ConsentRole): boolean =>
  consents.some(({ to, source }) => to === role && source === 'portal');

type Person = Extract<Actor, { kind: 'person' }>;

const actor = (
  { personId, employerId }: { readonly personId: string; readonly employerId: string },
  role: Role,
): Person => ({ kind: 'person', personId, employerId, role });

/** Who sees most comes first. */
const precedence = [
  'hr',
  'leader',
  'employer-consultant',
  'steward',
  'safety-rep',
  'contact-person',
  'union-consultant',
] as const satisfies readonly Role[];
