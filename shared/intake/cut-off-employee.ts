import type { Key, Table } from '../ports/table.ts';
import { type Employee, loadEmployee, saveEmployee } from './employee.ts';
import { alsoPast, type PastAbsence, pastOf } from './past-absences.ts';

type Whose = { readonly personId: string; readonly employerId: string };

/**
 * Cuts an employee off from a person who is erased. The days of absences that are over stay until retention finds them needed no more, without
 * a person or a case: an employer's files tell of them for months, and must not bring her back.
 */
export async function cutOffEmployee(table: Table, key: Key, { personId, employerId }: Whose): Promise<void> {
  const mark = key.pk.slice(key.pk.lastIndexOf('#') + 1);
  for (;;) {
    const employee = await loadEmployee(table, mark, { employerId, personId: '' });
    if (employee.personId !== personId) return;
    const past = daysOver(employee);
    if (past.length === 0) return table.delete(key);
    if (await saveEmployee(table, { ...employee, personId: undefined, reservations: [], past })) return;
  }
}

const daysOver = ({ past, cases, reservations }: Employee): readonly PastAbsence[] =>
  alsoPast(
    past,
    cases.flatMap((sickLeave) => pastOf(sickLeave, reservations)),
  );
