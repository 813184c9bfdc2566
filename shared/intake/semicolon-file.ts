import { decodeFile } from './decode-file.ts';
import type { FileRow } from './file-row.ts';
import { type Columns, readHeader } from './header.ts';
import { type IntakeReason, type RowIssue, RowRejected } from './intake-reason.ts';
import { splitFields } from './split-fields.ts';
import { splitLines } from './split-lines.ts';
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

/** Reads a whole file row by row; a bad row is reported and stops nothing. @throws UnreadableFile */
export function readSemicolonFile<Name extends string, Row>(
  bytes: Uint8Array,
  { columns, read }: RowReader<Name, Row>,
): FileRead<Row> {
  const [first, ...lines] = splitLines(decodeFile(bytes))
    .map((text, index) => ({ line: index + 1, fields: splitFields(text) }))
    .filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  if (first === undefined) throw new UnreadableFile({ kind: 'empty' });
  const header = readHeader(first.fields, columns);
  const found = {
    rows: [] as Row[],
    ignored: [] as RowIssue[],
    rejected: [] as RowIssue[],
    warnings: [] as RowIssue[],
  };
  for (const { line, fields } of lines) {
    const result = readOrReject(read, { line, fields, header });
    if ('rejected' in result) {
      found.rejected.push({ line, reason: result.rejected });
      continue;
    }
    if ('row' in result) found.rows.push(result.row);
    else found.ignored.push({ line, reason: result.ignored });
    found.warnings.push(...result.warnings.map((reason) => ({ line, reason })));
  }
  const notices = header.unknown.map((column) => ({ kind: 'unknown-column', column }) as const);
  return { rowCount: lines.length, notices, ...found };
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
