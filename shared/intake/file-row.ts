import type { Day } from '../calendar/day.ts';
import { holdsCpr } from '../case/cpr.ts';
import { fileDay } from './file-day.ts';
import type { ColumnLabel, Header } from './header.ts';
import { type Expected, type IntakeReason, RowRejected } from './intake-reason.ts';

/** One row as it stands in a file. A row may be shorter than its header: what is missing is empty. */
export type FileRow<Name extends string> = {
  readonly line: number;
  readonly fields: readonly string[];
  readonly header: Header<Name>;
};

/** Long enough for any name or workplace, short enough that nobody writes a story there. */
const longestText = 200;

/** What to call a known column of this row's file. */
export const label = <Name extends string>({ header }: FileRow<Name>, name: Name): ColumnLabel =>
  header.labels[header.positions.get(name) ?? -1] ?? name;

/** What stands in a column, trimmed; empty when the row or the file lacks it. */
export const cell = <Name extends string>({ fields, header }: FileRow<Name>, name: Name): string =>
  (fields[header.positions.get(name) ?? -1] ?? '').trim();

/** @throws RowRejected when any cell, also of an unknown column, looks like a CPR number, or cells go beyond the header. */
export function refuseBrokenRow({ fields, header }: FileRow<string>): void {
  const cpr = fields.findIndex(holdsCpr);
  if (cpr !== -1) throw new RowRejected({ kind: 'cpr', column: header.labels[cpr] ?? cpr + 1 });
  const columns = header.labels.length;
  if (fields.slice(columns).some((field) => field.trim() !== ''))
    throw new RowRejected({ kind: 'extra-cells', columns });
}

/** The trimmed text of a column, possibly empty. @throws RowRejected when it is longer than 200 characters. */
export function textIn<Name extends string>(row: FileRow<Name>, name: Name): string {
  const text = cell(row, name);
  if (text.length <= longestText) return text;
  throw new RowRejected({ kind: 'too-long', column: label(row, name), longest: longestText });
}

/** The text of a compulsory column. @throws RowRejected when it is empty or too long. */
export function filledTextIn<Name extends string>(row: FileRow<Name>, name: Name): string {
  const text = textIn(row, name);
  if (text === '') throw new RowRejected({ kind: 'missing', column: label(row, name) });
  return text;
}

function dayIn<Name extends string>(row: FileRow<Name>, name: Name): Day | undefined {
  const text = cell(row, name);
  const day = fileDay(text);
  if (day === undefined && text !== '') throw new RowRejected({ kind: 'bad-date', column: label(row, name) });
  return day;
}

/** A period of days, both included; either may be unknown. @throws RowRejected when it ends before it starts, or a date does not exist. */
export function periodIn<Name extends string>(
  row: FileRow<Name>,
  { start, end }: { readonly start: Name; readonly end: Name },
): { readonly first: Day | undefined; readonly last: Day | undefined } {
  const [first, last] = [dayIn(row, start), dayIn(row, end)];
  if (first === undefined || last === undefined || last >= first) return { first, last };
  throw new RowRejected({ kind: 'end-before-start', column: label(row, end), start: label(row, start) });
}

/** The warning that a column says something we could not read; none when it is empty or was read. */
export function leftOut<Name extends string>(
  row: FileRow<Name>,
  name: Name,
  { read, expected }: { readonly read: unknown; readonly expected: Expected },
): readonly IntakeReason[] {
  if (read !== undefined || cell(row, name) === '') return [];
  return [{ kind: 'left-out', column: label(row, name), expected }];
}
