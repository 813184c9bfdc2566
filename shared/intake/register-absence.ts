import type { SickLeave } from '../case/sick-leave.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import type { AbsenceRow } from './absence-row.ts';
import { type Employee, loadEmployee } from './employee.ts';
import { importAbsences, type RowOutcome } from './import-absences.ts';
import type { IntakeReason } from './intake-reason.ts';
import { isAnAbsence } from './match-absence.ts';
import type { IntakeNeeds } from './open-case.ts';

export type Registered = {
  readonly outcome: RowOutcome;
  readonly warnings: readonly IntakeReason[];
  /** The case that the absence went into; none when nothing was opened. */
  readonly sickLeave: SickLeave | undefined;
};

/**
 * Takes in an absence that somebody registers by hand, as a file of that one row: the same commands under the same ids, so that the file
 * that comes later changes nothing.
 */
export async function registerAbsence(needs: IntakeNeeds, employerId: string, row: AbsenceRow): Promise<Registered> {
  const file = { rowCount: 1, notices: [], rows: [row], ignored: [], rejected: [], warnings: [] };
  const { outcomes, rejected, warnings } = await importAbsences(needs, employerId, file);
  // Of whom the number is otherwise nobody learns here.
  if (rejected.length > 0)
    return { outcome: 'unchanged', warnings: rejected.map(({ reason }) => reason), sickLeave: undefined };
  const { cases } = await findEmployee(needs, employerId, row.number);
  return {
    outcome: outcomes.get(row.line) ?? 'unchanged',
    warnings: warnings.map(({ reason }) => reason),
    sickLeave: caseOn(cases, row),
  };
}

/** What is known of an employee number; nothing is written. */
export function findEmployee(
  { table, vault }: Pick<IntakeNeeds, 'table' | 'vault'>,
  employerId: string,
  number: string,
): Promise<Employee> {
  return loadEmployee(table, employeeMark(vault, { employerId, number }), { employerId, personId: '' });
}

/** The absence that covers a first day; else the newest that stands. */
const caseOn = (cases: readonly SickLeave[], { firstDay }: AbsenceRow): SickLeave | undefined => {
  const newestFirst = cases.filter(isAnAbsence).toSorted((a, b) => b.firstDay - a.firstDay);
  return newestFirst.find((known) => known.firstDay <= firstDay) ?? newestFirst[0] ?? cases.at(-1);
};
