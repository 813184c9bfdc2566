import type { SickLeave } from '../case/sick-leave.ts';
import { liesWithin, unitIdOf } from '../people/units.ts';
import type { AbsenceRow } from './absence-row.ts';
import type { Employee } from './employee.ts';
import { RowRejected } from './intake-reason.ts';

/** For which workplaces somebody sends rows: `/` is all of an employer, `house/` one institution. */
export type Reach = {
  readonly scopes: readonly string[];
  /** Told of each case elsewhere that a rejected row may give away. */
  readonly looked: (sickLeave: SickLeave) => Promise<void>;
};

/**
 * Whoever is there for some workplaces tells of no absence at another, nor of somebody who has one there: both are answered alike, so that the
 * answer does not tell which. Without a reach every row is taken. @throws RowRejected
 */
export async function refuseElsewhere(
  { reach }: { readonly reach?: Reach },
  row: AbsenceRow,
  { cases }: Employee,
): Promise<void> {
  if (reach === undefined) return;
  const isOwn = liesWithin(reach.scopes, unitIdOf(row));
  const elsewhere = casesElsewhere(reach, cases);
  if (isOwn && elsewhere.length === 0) return;
  // Of a row of another workplace nothing is looked up: its answer tells of no case.
  if (isOwn) for (const sickLeave of elsewhere) await reach.looked(sickLeave);
  throw new RowRejected({ kind: 'elsewhere' });
}

export const casesElsewhere = (reach: Reach | undefined, cases: readonly SickLeave[]): readonly SickLeave[] =>
  reach === undefined ? [] : cases.filter(({ unitId }) => !liesWithin(reach.scopes, unitId));
