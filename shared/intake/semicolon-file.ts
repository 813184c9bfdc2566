import type { FileRow } from './file-row.ts';
import { type Columns, readHeader } from './header.ts';
import { type IntakeReason, type RowIssue, RowRejected } from './intake-reason.ts';
import { decodeRaw, rawLines } from './raw-lines.ts';
import { splitFields } from './split-fields.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** What became of one row that was not rejected. */
export type RowRead<Row> = { readonly warnings: readonly IntakeReason[] } & (
  | { readonly row: Row }
  | { readonly ignored: IntakeReason }
);

/** `rowCount` counts the data rows: those in `rows`, `ignored` and `rejected` together. */
export type FileRead<Row> = {
  readonly rowCount: number;
  readonly notices: readonly IntakeReason[];
  readonly rows: readonly Row[];
  readonly ignored: readonly RowIssue[];
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
};

export type RowReader<Name extends string, Row> = {
  readonly columns: Columns<Name>;
  /** @throws RowRejected */
  readonly read: (row: FileRow<Name>) => RowRead<Row>;
};

/** One physical line as it stands in a file; the header is line 1 or the first that is not empty. */
export type FileLine = { readonly line: number; readonly text: string };

/** The header of a whole file, and its rows; empty lines are passed over. @throws UnreadableFile */
export function linesOfFile(bytes: Uint8Array): { readonly header: string; readonly rows: readonly FileLine[] } {
  const file = rawLines();
  const first = file.take(bytes);
  const { lines: last, encoding } = file.end();
  const lines = [...first, ...last].map(({ line, raw }) => ({ line, text: decodeRaw(raw, encoding) }));
  const [header, ...rows] = lines.filter(({ text }) => isFilled(text));
  if (header === undefined) throw new UnreadableFile({ kind: 'empty' });
  return { header: header.text, rows };
}

/** Whether anything stands in a line. */
export const isFilled = (text: string): boolean =>
  /[^\s;"]/.test(text) || splitFields(text).some((field) => field.trim() !== '');

/** Reads a whole file row by row; a bad row is reported and stops nothing. @throws UnreadableFile */
export function readSemicolonFile<Name extends string, Row>(
  bytes: Uint8Array,
  reader: RowReader<Name, Row>,
): FileRead<Row> {
  const { header, rows } = linesOfFile(bytes);
  return readLines(reader, header, rows);
}

/** Reads some rows of a file whose header is known. @throws UnreadableFile for the header */
export function readLines<Name extends string, Row>(
  { columns, read }: RowReader<Name, Row>,
  headerText: string,
  lines: Iterable<FileLine>,
): FileRead<Row> {
  const header = readHeader(splitFields(headerText), columns);
  const found = {
    rows: [] as Row[],
    ignored: [] as RowIssue[],
    rejected: [] as RowIssue[],
    warnings: [] as RowIssue[],
  };
  let rowCount = 0;
  for (const { line, text } of lines) {
    rowCount += 1;
    const result = readOrReject(read, { line, fields: splitFields(text), header });
    if ('rejected' in result) {
      found.rejected.push({ line, reason: result.rejected });
      continue;
    }
    if ('row' in result) found.rows.push(result.row);
    else found.ignored.push({ line, reason: result.ignored });
    for (const reason of result.warnings) found.warnings.push({ line, reason });
  }
  const notices = header.unknown.map((column) => ({ kind: 'unknown-column', column }) as const);
  return { rowCount, notices, ...found };
}

function readOrReject<Name extends string, Row>(
  read: RowReader<Name, Row>['read'],
  row: FileRow<Name>,
): RowRead<Row> | { readonly rejected: IntakeReason } {
  try {
    return read(row);
  } catch (error) {
    if (error instanceof RowRejected) return { rejected: error.reason };
    throw error;
  }
}
