import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** The cases of somebody who is or was ill, the newest first. */
export async function casesOfMember(needs: PortalNeeds, personId: string): Promise<readonly SickLeave[]> {
  const person = await findPerson(needs, personId);
  if (person?.number === undefined) return [];
  const { employerId, number } = person;
  const { cases } = await loadEmployee(needs.table, employeeMark(needs.vault, { employerId, number }), {
    employerId,
    personId,
  });
  // The number may have been somebody else's before.
  return cases.filter((sickLeave) => sickLeave.personId === personId).toSorted((a, b) => b.firstDay - a.firstDay);
}
