import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import { DayText } from '../case/day-text.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { employeeKey } from '../people/look-up-keys.ts';
import type { Key, Table } from '../ports/table.ts';
import { readCase } from '../store/cases.ts';
import { pastAbsencesPartition } from '../store/keys.ts';
import { alsoPast, firstUnneeded, PastAbsence, pastOf, storedPast } from './past-absences.ts';

/**
 * The absences of one employee, reserved before each case is opened: whoever finds an entry without its case opens it with the same ids, so
 * that two reports of one absence open one case. The entry's dates are those it was opened with; the case itself knows today's.
 */
const Employee = z.object({
  version: z.int().positive(),
  /** Absent once the person is erased: who comes back under the number is somebody new. */
  personId: z.string().optional(),
  absences: z.array(
    z.object({
      caseId: z.string(),
      firstDay: DayText,
      lastDay: DayText.optional(),
      commandId: z.string(),
      /** The workplace that was reported. */
      unitId: z.string().optional(),
    }),
  ),
  past: z.array(PastAbsence).default([]),
});
export type Reservation = z.output<typeof Employee>['absences'][number];

export type Employee = {
  readonly key: Key;
  /** 0 while the employer has never reported this number. */
  readonly version: number;
  readonly personId: string;
  readonly reservations: readonly Reservation[];
  readonly cases: readonly SickLeave[];
  /** What is left of cases that are gone: absences that still count for others, and days on which rows open nothing. */
  readonly past: readonly PastAbsence[];
  /** Reserved, and its opening has not landed. */
  readonly unopened: readonly Reservation[];
};

/** Of the employer in the key: its employees of whom a past absence is kept, the first to be forgotten first. */
const pastPartition = ({ pk }: Key): string =>
  pastAbsencesPartition(pk.slice(pk.indexOf('#') + 1, pk.lastIndexOf('#')));

/** The employee and their cases as they are now. `personId` is what a new employee would get. */
export async function loadEmployee(
  table: Table,
  mark: string,
  of: { readonly employerId: string; readonly personId: string },
): Promise<Employee> {
  const key = employeeKey(of.employerId, mark);
  const item = await table.get(key);
  if (item === undefined) return { key, ...nothingKnown, personId: of.personId };
  const { version, personId = of.personId, absences: reservations, past } = Employee.parse(item);
  const loaded = await Promise.all(reservations.map(({ caseId }) => readCase(table, caseId)));
  const cases = loaded.filter((sickLeave) => sickLeave !== undefined);
  return {
    key,
    version,
    personId,
    reservations,
    cases: cases.filter(({ retiredAt }) => retiredAt === undefined),
    // One that is being deleted at this moment counts like one that has been.
    past: alsoPast(
      past,
      cases.flatMap((one) => (one.retiredAt === undefined ? [] : pastOf(one, reservations))),
    ),
    unopened: reservations.filter((_, place) => loaded[place] === undefined),
  };
}

const nothingKnown = { version: 0, reservations: [], cases: [], past: [], unopened: [] } as const;

/** Reserves an absence. False when somebody else wrote first: look again. */
export function reserve(table: Table, employee: Employee, reservation: Reservation): Promise<boolean> {
  return saveEmployee(table, { ...employee, reservations: [...employee.reservations, reservation] });
}

type Saved = Pick<Employee, 'key' | 'version' | 'reservations' | 'past'> & { readonly personId?: string | undefined };

/** Writes the absences of an employee anew. False when somebody else wrote first. `ttl`: nothing is left, forget it then. */
export function saveEmployee(table: Table, { key, version, personId, reservations, past }: Saved, ttl?: number) {
  const absences = reservations.map(({ firstDay, lastDay, ...ids }) => ({
    ...ids,
    firstDay: isoDay(firstDay),
    lastDay: lastDay === undefined ? undefined : isoDay(lastDay),
  }));
  // Listed only while there is something to forget one day.
  const first = firstUnneeded(past);
  const listed =
    first === undefined
      ? {}
      : { past: past.map(storedPast), listsPk: pastPartition(key), listsSk: `${isoDay(first)}#${key.pk}` };
  return table.put(
    { ...key, version: version + 1, personId, absences, ...listed, ttl },
    version === 0 ? 'if-absent' : { ifVersion: version },
  );
}

/** How to load each employee of whom something past may be needed no more on a day: the employer's period says for sure. May lag behind. */
export async function employeesWithPast(
  table: Table,
  employerId: string,
  today: Day,
): Promise<readonly (() => Promise<Employee>)[]> {
  const upTo = `${isoDay(today)}#~`;
  const found = await table.queryIndex('lists', pastAbsencesPartition(employerId), { upTo });
  return found.map(
    ({ pk }) =>
      () =>
        loadEmployee(table, pk.slice(pk.lastIndexOf('#') + 1), { employerId, personId: '' }),
  );
}
