import type { Day } from '../calendar/day.ts';
import { isRunning } from '../case/agreement-end.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { agreementsOf } from '../consequences/agreements-of.ts';
import { isAbsent } from '../intake/cut-off-employee.ts';
import { type Employee, loadEmployee } from '../intake/employee.ts';
import { employeeMark } from './look-up-keys.ts';
import { findPerson, type PeopleNeeds, type Person } from './person.ts';
import { rolesHeldBy } from './role-items.ts';

/** Why somebody cannot be erased yet. */
export type Hindrance = 'open-case' | 'running-agreement' | 'legal-hold' | 'holds-role';

/**
 * What still needs the data of a person: absences and agreements that go on, those that must be kept because of a claim, and roles, which the
 * next file would bring back with the person. On a day; empty when they may go. Source: GDPR Art. 17(3)(b) and (e)
 */
export async function hindrancesTo(needs: PeopleNeeds, personId: string, on: Day): Promise<readonly Hindrance[]> {
  const person = await findPerson(needs, personId);
  if (person === undefined) return [];
  const employee = await employeeOf(needs, person);
  // Also one whose case is about to be opened.
  const absent = employee !== undefined && isAbsent(employee) ? ['open-case' as const] : [];
  const cases = [...(employee?.cases ?? []), ...(await agreementsOf(needs, person))];
  const roles = (await rolesHeldBy(needs.table, personId)).filter(({ to }) => to === undefined || on <= to);
  return [
    ...new Set<Hindrance>([
      ...absent,
      ...cases.flatMap((sickLeave) => hindrancesOf(sickLeave, on)),
      ...(roles.length > 0 ? ['holds-role' as const] : []),
    ]),
  ];
}

/** Why a case, or an agreement, keeps its member on a day. */
export const hindrancesOf = (sickLeave: SickLeave, on: Day): readonly Hindrance[] => [
  ...(isRunning(sickLeave, on)
    ? [sickLeave.agreement === undefined ? ('open-case' as const) : ('running-agreement' as const)]
    : []),
  ...(sickLeave.legalHold === undefined ? [] : ['legal-hold' as const]),
];

/** Undefined where they have no number, or it is somebody else's by now. */
async function employeeOf({ table, vault }: PeopleNeeds, person: Person): Promise<Employee | undefined> {
  const { personId, employerId, number } = person;
  if (number === undefined) return undefined;
  const mark = employeeMark(vault, { employerId, number });
  const employee = await loadEmployee(table, mark, { employerId, personId: '' });
  return employee.personId === personId ? employee : undefined;
}
