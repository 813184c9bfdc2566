import type { Day } from '../calendar/day.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { Consent, SickLeave } from '../case/sick-leave.ts';
import { holdersOf } from './holders-of.ts';
import { addressMarks, type PeopleNeeds } from './person.ts';
import { type RoleHolder, substitutesIn } from './role-items.ts';

/** Who is told when a case's role is told: ids, or why nobody is. */
export type Found = {
  readonly persons: readonly string[];
  readonly refused?: 'no-consent' | 'own-case' | 'nobody-in-the-role';
};

type Sought = { readonly role: Role; readonly on: Day };

/**
 * Who is told when a case's role is told, on a day. Consent, her choice among several, substitutes and one's own case are seen to here.
 * A look-up that fails is thrown on: nobody is told on a guess. Source: domain.md "Who is involved".
 */
export async function findPersons(needs: PeopleNeeds, sickLeave: SickLeave, { role, on }: Sought): Promise<Found> {
  if (role === 'member') return { persons: [sickLeave.personId] };
  const { employerId, unitId, area, leaderId } = sickLeave;
  const consent = sickLeave.consents.find(({ to }) => to === role);
  if (needsConsent(role) && consent === undefined) return { persons: [], refused: 'no-consent' };
  if (role === 'leader' && sickLeave.chosenLeader !== undefined)
    return orHr(needs, sickLeave, { persons: await leaderChosen(needs, sickLeave, on), on });
  const holders = await holdersOf(needs.table, { employerId, role, unitId, area, on });
  const meant =
    needsConsent(role) && consent !== undefined
      ? chosenAmong(holders, consent).filter((person) => !sickLeave.declined.some(({ who }) => who === person))
      : personsAmong(holders);
  const named = role === 'leader' && meant.length === 0 && leaderId !== undefined ? [leaderId] : meant;
  if (role === 'leader' && named.length > 0) return orHr(needs, sickLeave, { persons: named, on });
  const others = await withoutSelf(needs, sickLeave, named);
  if (others.length > 0) return { persons: others };
  if (named.length > 0) return { persons: [], refused: 'own-case' };
  return { persons: [], refused: needsConsent(role) && holders.length > 0 ? 'no-consent' : 'nobody-in-the-role' };
}

type Leading = { readonly persons: readonly string[]; readonly on: Day };

/** A leader's own case goes to hr. */
async function orHr(needs: PeopleNeeds, sickLeave: SickLeave, { persons, on }: Leading): Promise<Found> {
  const others = await withoutSelf(needs, sickLeave, persons);
  return others.length > 0 ? { persons: others } : findPersons(needs, sickLeave, { role: 'hr', on });
}

/** Whom hr let take the case, or who stands in for them as a leader that day: all of those, should there be several. */
async function leaderChosen(
  { table }: PeopleNeeds,
  { employerId, chosenLeader }: SickLeave,
  on: Day,
): Promise<readonly string[]> {
  if (chosenLeader === undefined) return [];
  const substitutes = (await substitutesIn(table, employerId, 'leader')).filter(
    ({ substituteFor, from, to }) =>
      substituteFor === chosenLeader.who && (from === undefined || from <= on) && (to === undefined || on <= to),
  );
  if (substitutes.length === 0) return [chosenLeader.who];
  return [...new Set(substitutes.map(({ personId }) => personId))];
}

/** The same, for those who need not know why nobody is told. */
export const personsIn = async (needs: PeopleNeeds, sickLeave: SickLeave, sought: Sought): Promise<readonly string[]> =>
  (await findPersons(needs, sickLeave, sought)).persons;

/** Each once, also where somebody holds the role and stands in for another. */
const personsAmong = (holders: readonly RoleHolder[]): readonly string[] => [
  ...new Set(holders.map(({ personId }) => personId)),
];

/** One is enough; of several none counts until the member chooses. Consent to somebody covers their substitute. */
function chosenAmong(holders: readonly RoleHolder[], { to, who }: Consent): readonly string[] {
  const persons = personsAmong(holders);
  // Two stay two while one of them stands in for the other.
  const seats = new Set(holders.map(({ personId, substituteFor }) => substituteFor ?? personId));
  if (who === undefined) return seats.size === 1 ? persons : [];
  const substitutes = personsAmong(holders.filter(({ substituteFor }) => substituteFor === who));
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
  const own = await addressMarks(table, personId);
  if (own.length === 0) return persons;
  const others: string[] = [];
  for (const person of persons)
    if (!(await addressMarks(table, person)).some((mark) => own.includes(mark))) others.push(person);
  return others;
}
