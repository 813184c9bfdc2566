import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type Employee, loadEmployee, saveEmployee } from '../intake/employee.ts';
import { isAnAbsence } from '../intake/match-absence.ts';
import { stillCounted, uncountedFrom } from '../intake/past-absences.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import { findPerson } from '../people/person.ts';
import { forgottenAfter, keptDays } from './kept-days.ts';
import type { RetentionNeeds } from './retention-needs.ts';

type Whose = { readonly employerId: string; readonly personId: string };

/** The employee that a person is; undefined where they have no number, or are no more. */
export async function employeeOf(
  { table, vault }: Pick<RetentionNeeds, 'table' | 'vault'>,
  { employerId, personId }: Whose,
): Promise<Employee | undefined> {
  const number = (await findPerson({ table, vault }, personId))?.number;
  if (number === undefined) return undefined;
  const employee = await loadEmployee(table, employeeMark(vault, { employerId, number }), { employerId, personId });
  // The number may have been somebody else's before.
  return employee.personId === personId ? employee : undefined;
}

/** Takes a case out of its employee's reservations. Its days stay as long as they may count for another absence. Repeating it is harmless. */
export async function releaseReservation(needs: RetentionNeeds, sickLeave: SickLeave, today: Day): Promise<void> {
  for (;;) {
    const employee = await employeeOf(needs, sickLeave);
    const reservations = employee?.reservations.filter(({ caseId }) => caseId !== sickLeave.caseId);
    if (employee === undefined || reservations?.length === employee.reservations.length) return;
    const counted = isAnAbsence(sickLeave) ? stillCounted(sickLeave, today) : undefined;
    // The case itself stands among the past ones while it is being deleted.
    const past = employee.past.filter(({ firstDay }) => firstDay !== sickLeave.firstDay);
    const saved = {
      ...employee,
      reservations: reservations ?? [],
      past: counted === undefined ? past : [...past, counted],
    };
    if (await saveEmployee(needs.table, saved)) return;
  }
}

/**
 * Cuts what is left of an employee off from the person, unless a case has been reserved meanwhile: whoever comes back under the number is
 * somebody new. @returns whether nothing there needs the person
 */
export async function cutOff(needs: RetentionNeeds, whose: Whose, now: Moment): Promise<boolean> {
  for (;;) {
    const employee = await employeeOf(needs, whose);
    if (employee === undefined || employee.version === 0) return true;
    if (employee.reservations.length > 0) return false;
    const left = { ...employee, personId: undefined };
    const ttl = employee.past.length === 0 ? forgottenAfter(now, keptDays.tombstone) : undefined;
    if (await saveEmployee(needs.table, left, ttl)) return true;
  }
}

/** Forgets the days that no rule looks back on any more. Whoever has nothing else left is forgotten too. */
export async function forgetUncounted(
  { table }: Pick<RetentionNeeds, 'table'>,
  employee: Employee,
  { today, now }: { readonly today: Day; readonly now: Moment },
): Promise<void> {
  const past = employee.past.filter((one) => uncountedFrom(one) > today);
  const isEmpty = past.length === 0 && employee.reservations.length === 0 && employee.personId === '';
  // Whoever reports an absence at the same moment has written another version: it is looked at again tomorrow.
  const personId = employee.personId === '' ? undefined : employee.personId;
  await saveEmployee(
    table,
    { ...employee, personId, past },
    isEmpty ? forgottenAfter(now, keptDays.tombstone) : undefined,
  );
}
