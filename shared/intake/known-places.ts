import { isKnownPlace } from '../people/known-place.ts';
import { unitIdOf } from '../people/units.ts';
import type { Table } from '../ports/table.ts';
import type { AbsenceRow } from './absence-row.ts';

/** Whether the employer knows the workplace of a row. */
export type KnowsPlace = (row: AbsenceRow) => Promise<boolean>;

/** Asks once of each workplace: a file names few, in many rows. */
export function knownPlaces(table: Table, employerId: string): KnowsPlace {
  const asked = new Map<string, Promise<boolean>>();
  return (row) => {
    const unitId = unitIdOf(row);
    const answer = asked.get(unitId) ?? isKnownPlace(table, employerId, unitId);
    asked.set(unitId, answer);
    return answer;
  };
}
