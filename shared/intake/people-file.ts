import { peopleColumns } from './people-columns.ts';
import { type PeopleRow, peopleRow } from './people-row.ts';
import { type FileLine, type FileRead, readLines, readSemicolonFile } from './semicolon-file.ts';

export type PeopleFile = Omit<FileRead<PeopleRow>, 'ignored'>;

const reader = { columns: peopleColumns, read: peopleRow } as const;

/** Reads an employer's file of who holds which role. @throws UnreadableFile */
export function parsePeopleFile(bytes: Uint8Array): PeopleFile {
  const { ignored: _none, ...file } = readSemicolonFile(bytes, reader);
  return file;
}

/** All rows of such a file, of which the header is known. @throws UnreadableFile for its header */
export const parsePeopleLines = (header: string, lines: Iterable<FileLine>): PeopleFile =>
  readLines(reader, header, lines);
