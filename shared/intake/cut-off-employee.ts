import type { Moment } from '../calendar/moment.ts';
import type { Key, Table } from '../ports/table.ts';
import { forgottenAfter, keptDays } from '../retention/kept-days.ts';
import { readCase } from '../store/cases.ts';
import { type Employee, loadEmployee, saveEmployee } from './employee.ts';
import { alsoPast, type PastAbsence, pastOf } from './past-absences.ts';

/** An absence of the person goes on, or was reported at this moment. */
export class StillNeeded extends Error {
  override readonly name = 'StillNeeded';
  constructor() {
    super('An absence of the person is not over, so the data are needed. Close the case first.');
  }
}

type Whose = { readonly personId: string; readonly employerId: string; readonly now: Moment };

/**
 * Cuts an employee off from a person who is erased, unless an absence needs them: whichever of the two is written first, the other finds it.
 * The days of absences that are over stay until retention finds them needed no more, without a person or a case: an employer's files tell of
 * them for months, and must not bring her back. @throws StillNeeded
 */
export function cutOffEmployee(table: Table, key: Key, whose: Whose): Promise<void> {
  return cutOff(table, key, { ...whose, isAsked: true });
}

/** The same though an absence goes on: of somebody who is erased already, and whom a restored backup has brought back. */
export function cutOffAnyway(table: Table, key: Key, whose: Whose): Promise<void> {
  return cutOff(table, key, { ...whose, isAsked: false });
}

type Asked = Whose & { readonly isAsked: boolean };

async function cutOff(table: Table, key: Key, { personId, employerId, now, isAsked }: Asked): Promise<void> {
  const mark = key.pk.slice(key.pk.lastIndexOf('#') + 1);
  for (;;) {
    const employee = await loadEmployee(table, mark, { employerId, personId: '' });
    if (employee.personId !== personId) return;
    if (isAsked && isAbsent(employee)) throw new StillNeeded();
    const past = daysOver(employee);
    const ttl = past.length === 0 ? forgottenAfter(now, keptDays.tombstone) : undefined;
    if (!(await saveEmployee(table, { ...employee, personId: undefined, reservations: [], past }, ttl))) continue;
    if (!isAsked || !(await goesOnAgain(table, employee))) return;
    await saveEmployee(table, { ...employee, version: employee.version + 1 });
    throw new StillNeeded();
  }
}

/** A case that was over may have been continued since, which writes the case alone: what was cut off is put back then. */
async function goesOnAgain(table: Table, { cases }: Employee): Promise<boolean> {
  const now = await Promise.all(cases.map(({ caseId }) => readCase(table, caseId)));
  return now.some((sickLeave) => sickLeave?.status === 'open');
}

/** Whether an absence goes on, or has been reported and its case is about to be opened. */
export const isAbsent = ({ cases, unopened }: Employee): boolean =>
  unopened.length > 0 || cases.some(({ status }) => status === 'open');

const daysOver = ({ past, cases, reservations }: Employee): readonly PastAbsence[] =>
  alsoPast(
    past,
    cases.flatMap((sickLeave) => pastOf(sickLeave, reservations)),
  );
