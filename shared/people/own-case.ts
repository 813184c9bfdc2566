import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { addressMarks } from './person.ts';

/** Whether a case is somebody's own: by record, or by an address in common. Who holds a role has another record as such. */
export async function isOwnCase(
  table: Table,
  { personId }: Pick<SickLeave, 'personId'>,
  whose: string,
): Promise<boolean> {
  if (whose === personId) return true;
  const hers = new Set(await addressMarks(table, personId));
  return (await addressMarks(table, whose)).some((mark) => hers.has(mark));
}
