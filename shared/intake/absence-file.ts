import { absenceCodes } from './absence-code.ts';
import { absenceColumns } from './absence-columns.ts';
import { type AbsenceRow, absenceRow } from './absence-row.ts';
import { type FileLine, type FileRead, readLines, readSemicolonFile } from './semicolon-file.ts';

export type AbsenceFile = FileRead<AbsenceRow>;

type Codes = { readonly extraCodes?: readonly string[] };

/** Reads an employer's absence export. `extraCodes` are the employer's own codes for sickness. @throws UnreadableFile */
export const parseAbsenceFile = (bytes: Uint8Array, codes: Codes = {}): AbsenceFile =>
  readSemicolonFile(bytes, reader(codes));

/** Some rows of an absence export. @throws UnreadableFile for its header */
export const parseAbsenceLines = (header: string, lines: Iterable<FileLine>): AbsenceFile =>
  readLines(reader({}), header, lines);

function reader({ extraCodes = [] }: Codes) {
  const readCode = absenceCodes(extraCodes);
  return { columns: absenceColumns, read: (row: Parameters<typeof absenceRow>[0]) => absenceRow(row, readCode) };
}
