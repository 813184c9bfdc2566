import { absenceCodes } from './absence-code.ts';
import { type AbsenceColumn, absenceColumns } from './absence-columns.ts';
import { type AbsenceRow, absenceRow } from './absence-row.ts';
import type { FileRow } from './file-row.ts';
import { type IntakeReason, RowRejected } from './intake-reason.ts';

/** What somebody typed, by the column of a file that says the same. */
export type TypedAbsence = Readonly<Partial<Record<AbsenceColumn, string>>>;

/** What is wrong, with the field that it is about; undefined for the whole. */
export type WrongField = { readonly field: AbsenceColumn | undefined; readonly reason: IntakeReason };

const names = Object.keys(absenceColumns) as readonly AbsenceColumn[];
/** A form is a file of one row, whose columns are called by the names of the fields. */
const header = {
  positions: new Map(names.map((name, place) => [name, place] as const)),
  labels: names,
  unknown: [],
} as const satisfies FileRow<AbsenceColumn>['header'];

const readCode = absenceCodes();

/**
 * An absence that somebody types, read by the rules of a file's row. Of a form nothing is left out: what a file's row is warned of is wrong
 * here, as whoever typed it can mend it.
 */
export function absenceOfForm(typed: TypedAbsence): { readonly row: AbsenceRow } | { readonly wrong: WrongField[] } {
  const fields = names.map((name) => typed[name] ?? '');
  try {
    const read = absenceRow({ line: 1, fields, header }, readCode);
    const wrong = read.warnings.map(wrongField);
    if (wrong.length > 0) return { wrong };
    return 'row' in read ? { row: read.row } : { wrong: [wrongField(read.ignored)] };
  } catch (error) {
    if (error instanceof RowRejected) return { wrong: [wrongField(error.reason)] };
    throw error;
  }
}

const wrongField = (reason: IntakeReason): WrongField => ({
  field: 'column' in reason ? names.find((name) => name === reason.column) : undefined,
  reason,
});
