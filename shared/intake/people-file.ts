import { peopleColumns } from './people-columns.ts';
import { type PeopleRow, peopleRow } from './people-row.ts';
import { type FileRead, readSemicolonFile } from './semicolon-file.ts';

export type PeopleFile = Omit<FileRead<PeopleRow>, 'ignored'>;

/** Reads an employer's file of who holds which role. @throws UnreadableFile */
export function parsePeopleFile(bytes: Uint8Array): PeopleFile {
  const { ignored: _none, ...file } = readSemicolonFile(bytes, { columns: peopleColumns, read: peopleRow });
  return file;
}
