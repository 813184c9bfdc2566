import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import { loadCase } from '../store/cases.ts';
import { agreementIdOf } from './agreement.ts';

const kinds = new Set(
  ruleSets.flatMap(({ duties }) => duties.filter(({ agreement }) => agreement === true).map(({ id }) => id)),
);

/** A person's agreements, running or ended: cases of their own, one of a kind. */
export async function agreementsOf(
  table: Table,
  whose: Pick<SickLeave, 'personId' | 'employerId'>,
): Promise<readonly SickLeave[]> {
  const found = await Promise.all([...kinds].map((kind) => loadCase(table, agreementIdOf(whose, kind))));
  return found.filter((one) => one !== undefined);
}
