import * as z from 'zod';
import { isoDay } from '../calendar/day.ts';
import { DayText } from '../case/day-text.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { employeeKey } from '../people/look-up-keys.ts';
import type { Key, Table } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';

/**
 * The absences of one employee, reserved before each case is opened: whoever finds an entry without its case opens it with the same ids, so
 * that two reports of one absence open one case. The entry's dates are those it was opened with; the case itself knows today's.
 */
const Employee = z.object({
  version: z.int().positive(),
  personId: z.string(),
  absences: z.array(
    z.object({ caseId: z.string(), firstDay: DayText, lastDay: DayText.optional(), commandId: z.string() }),
  ),
});
export type Reservation = z.output<typeof Employee>['absences'][number];

export type Employee = {
  readonly key: Key;
  /** 0 while the employer has never reported this number. */
  readonly version: number;
  readonly personId: string;
  readonly reservations: readonly Reservation[];
  readonly cases: readonly SickLeave[];
  /** Reserved, and its opening has not landed. */
  readonly unopened: readonly Reservation[];
};

/** The employee and their cases as they are now. `personId` is what a new employee would get. */
export async function loadEmployee(
  table: Table,
  mark: string,
  of: { readonly employerId: string; readonly personId: string },
): Promise<Employee> {
  const key = employeeKey(of.employerId, mark);
  const item = await table.get(key);
  if (item === undefined) return { key, version: 0, personId: of.personId, reservations: [], cases: [], unopened: [] };
  const { version, personId, absences: reservations } = Employee.parse(item);
  const loaded = await Promise.all(reservations.map(({ caseId }) => loadCase(table, caseId)));
  return {
    key,
    version,
    personId,
    reservations,
    cases: loaded.filter((sickLeave) => sickLeave !== undefined),
    unopened: reservations.filter((_, place) => loaded[place] === undefined),
  };
}

/** Reserves an absence. False when somebody else wrote first: look again. */
export function reserve(
  table: Table,
  { key, version, personId, reservations }: Employee,
  reservation: Reservation,
): Promise<boolean> {
  const absences = [...reservations, reservation].map(({ firstDay, lastDay, ...ids }) => ({
    ...ids,
    firstDay: isoDay(firstDay),
    lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
  }));
  return table.put(
    { ...key, version: version + 1, personId, absences },
    version === 0 ? 'if-absent' : { ifVersion: version },
  );
}
