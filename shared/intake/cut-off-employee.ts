import type { Day } from '../calendar/day.ts';
import type { Key, Table } from '../ports/table.ts';
import { type Employee, loadEmployee, saveEmployee } from './employee.ts';
import { type PastAbsence, stillCounted } from './past-absences.ts';

type Whose = { readonly personId: string; readonly employerId: string; readonly today: Day };

/**
 * Cuts an employee off from a person who is erased. The days of absences that are over stay as long as they may count for another, without a
 * person or a case: an employer's files tell of them for months, and must not bring her back.
 */
export async function cutOffEmployee(table: Table, key: Key, { personId, employerId, today }: Whose): Promise<void> {
  const mark = key.pk.slice(key.pk.lastIndexOf('#') + 1);
  for (;;) {
    const employee = await loadEmployee(table, mark, { employerId, personId: '' });
    if (employee.personId !== personId) return;
    const past = daysOver(employee, today);
    if (past.length === 0) return table.delete(key);
    if (await saveEmployee(table, { ...employee, personId: undefined, reservations: [], past })) return;
  }
}

const daysOver = ({ past, cases }: Employee, today: Day): readonly PastAbsence[] => [
  ...past,
  ...cases.flatMap((sickLeave) => (sickLeave.status === 'closed' ? (stillCounted(sickLeave, today) ?? []) : [])),
];
