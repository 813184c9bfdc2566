import type { Day } from '../calendar/day.ts';
import { continuesAbsence } from '../rules/continues-absence.ts';
import type { Policy } from '../rules/policy.ts';
import type { AbsenceRow } from './absence-row.ts';

/** One absence of one person: its rows in date order. `newest` is the row with the highest line: its personal fields count. */
export type FileAbsence = {
  readonly number: string;
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  readonly rows: readonly AbsenceRow[];
  readonly newest: AbsenceRow;
};
export type ReplacedRow = { readonly line: number; readonly by: number };
/** The policy that a row's agreement area comes under. */
export type PolicyFor = (row: AbsenceRow) => Policy;
export type AbsencesInFile = { readonly absences: readonly FileAbsence[]; readonly replaced: readonly ReplacedRow[] };

/**
 * The absences that a file tells of. Of one person's overlapping rows the last line counts alone; rows that follow each other as closely as the policy says, by default with no working day between, are one absence.
 * Sorted by the line of each absence's first row. Source: domain.md "What employers' systems give".
 */
export function absencesInFile(rows: readonly AbsenceRow[], policyFor: PolicyFor): AbsencesInFile {
  const people = [...Map.groupBy(rows, (row) => row.number).values()].map(withoutOverlaps);
  return {
    absences: people
      .flatMap(({ kept }) => joined(kept, policyFor))
      .sort((a, b) => (a.rows[0]?.line ?? 0) - (b.rows[0]?.line ?? 0)),
    replaced: people.flatMap(({ replaced }) => replaced).sort((a, b) => a.line - b.line),
  };
}

function withoutOverlaps(rows: readonly AbsenceRow[]) {
  const kept: AbsenceRow[] = [];
  const replaced: ReplacedRow[] = [];
  for (const row of rows.toSorted((a, b) => b.line - a.line)) {
    const winner = kept.find((other) => overlap(row, other));
    if (winner === undefined) kept.push(row);
    else replaced.push({ line: row.line, by: winner.line });
  }
  return { kept: kept.sort((a, b) => a.firstDay - b.firstDay), replaced };
}

const overlap = (a: AbsenceRow, b: AbsenceRow): boolean => a.firstDay <= endOf(b) && b.firstDay <= endOf(a);

/** Somebody still absent is absent on every later day. */
const endOf = (row: AbsenceRow): number => row.lastDay ?? Number.POSITIVE_INFINITY;

/** Takes rows in date order that do not overlap. */
function joined(rows: readonly AbsenceRow[], policyFor: PolicyFor): readonly FileAbsence[] {
  const absences: FileAbsence[] = [];
  for (const row of rows) {
    const before = absences.at(-1);
    if (before?.lastDay === undefined || !continuesAbsence(policyFor(row), before.lastDay, row.firstDay)) {
      absences.push({ number: row.number, firstDay: row.firstDay, lastDay: row.lastDay, rows: [row], newest: row });
      continue;
    }
    const newest = row.line > before.newest.line ? row : before.newest;
    absences[absences.length - 1] = { ...before, lastDay: row.lastDay, rows: [...before.rows, row], newest };
  }
  return absences;
}
