import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type Employee, loadEmployee, saveEmployee } from '../intake/employee.ts';
import { alsoPast, neededUntil, type PastAbsence, pastOf } from '../intake/past-absences.ts';
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

type On = { readonly today: Day; readonly retentionMonths: number };

/** Takes a case out of its employee's reservations. Its days stay as long as they are needed. Repeating it is harmless. */
export async function releaseReservation(needs: RetentionNeeds, sickLeave: SickLeave, on: On): Promise<void> {
  for (;;) {
    const employee = await employeeOf(needs, sickLeave);
    const reservations = employee?.reservations.filter(({ caseId }) => caseId !== sickLeave.caseId);
    if (employee === undefined || reservations?.length === employee.reservations.length) return;
    const past = stillNeeded(alsoPast(employee.past, pastOf(sickLeave, employee.reservations)), on);
    const saved = { ...employee, reservations: reservations ?? [], past };
    if (await saveEmployee(needs.table, saved)) return;
  }
}

const stillNeeded = (past: readonly PastAbsence[], { today, retentionMonths }: On): readonly PastAbsence[] =>
  past.filter((one) => neededUntil(one, retentionMonths) > today);

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

/** Forgets the days that are needed no more. Whoever has nothing else left is forgotten too. */
export async function forgetUnneeded(
  { table }: Pick<RetentionNeeds, 'table'>,
  employee: Employee,
  on: On & { readonly now: Moment },
): Promise<void> {
  const past = stillNeeded(employee.past, on);
  const isEmpty = past.length === 0 && employee.reservations.length === 0 && employee.personId === '';
  // Whoever reports an absence at the same moment has written another version: it is looked at again tomorrow.
  const personId = employee.personId === '' ? undefined : employee.personId;
  await saveEmployee(
    table,
    { ...employee, personId, past },
    isEmpty ? forgottenAfter(on.now, keptDays.tombstone) : undefined,
  );
}
