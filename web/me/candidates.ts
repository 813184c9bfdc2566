import type { Day } from '../../shared/calendar/day.ts';
import type { ConsentRole } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { nameOf } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';

/** Somebody whom she could let in. */
export type Candidate = { readonly personId: string; readonly name: string };

type Asked = { readonly role: ConsentRole; readonly today: Day; readonly reader: Reader };

/** Who holds a role for her unit and area: not herself, and nobody who has handed the contact over. */
export async function candidatesFor(
  needs: PortalNeeds,
  { employerId, unitId, area, declined }: SickLeave,
  { role, today, reader }: Asked,
): Promise<readonly Candidate[]> {
  const own = new Set(reader.kind === 'person' ? reader.viewer.persons.map(({ personId }) => personId) : []);
  const holders = await holdersOf(needs.table, { employerId, role, unitId, area, on: today });
  // Somebody who stands in for another of the same role is there twice.
  const persons = [...new Set(holders.map(({ personId }) => personId))];
  const meant = persons.filter((personId) => !own.has(personId) && !declined.some(({ who }) => who === personId));
  const named = meant.map(async (personId) => ({ personId, name: (await nameOf(needs, personId)) ?? '' }));
  return (await Promise.all(named)).filter(({ name }) => name !== '');
}
