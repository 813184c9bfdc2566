import { absenceCodes } from './absence-code.ts';
import { absenceColumns } from './absence-columns.ts';
import { type AbsenceRow, absenceRow } from './absence-row.ts';
import { type FileRead, readSemicolonFile } from './semicolon-file.ts';

export type AbsenceFile = FileRead<AbsenceRow>;

/** Reads an employer's absence export. `extraCodes` are the employer's own codes for sickness. @throws UnreadableFile */
export function parseAbsenceFile(
  bytes: Uint8Array,
  { extraCodes = [] }: { readonly extraCodes?: readonly string[] } = {},
): AbsenceFile {
  const readCode = absenceCodes(extraCodes);
  return readSemicolonFile(bytes, { columns: absenceColumns, read: (row) => absenceRow(row, readCode) });
}
