import { findPerson, updatePerson } from '../people/person.ts';
import type { Employee } from './employee.ts';
import { memberFields } from './member-fields.ts';
import type { IntakeNeeds } from './open-case.ts';
import type { AbsenceReport } from './report-absence.ts';

/** A new address or name is taken over; one that is missing is kept. False when the person was erased in the meantime. */
export async function refreshPerson(
  needs: IntakeNeeds,
  { employerId, row }: AbsenceReport,
  { personId }: Employee,
): Promise<boolean> {
  const standing = await findPerson(needs, personId);
  const { email = standing?.email, phone = standing?.phone } = row;
  return updatePerson(needs, { personId, employerId, ...memberFields({ ...row, email, phone }, standing) });
}
