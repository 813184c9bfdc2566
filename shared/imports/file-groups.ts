import { absenceColumns } from '../intake/absence-columns.ts';
import { readHeader } from '../intake/header.ts';
import type { ImportedFile } from '../intake/import-report.ts';
import { peopleColumns } from '../intake/people-columns.ts';
import { type FileLine, linesOfFile } from '../intake/semicolon-file.ts';
import { splitFields } from '../intake/split-fields.ts';
import { UnreadableFile } from '../intake/unreadable-file.ts';

/** A region's absences of a year. What is longer is split by whoever exports it. */
export const mostRows = 100_000;
/** So few that a function in the cloud is done with them long before it has to be, also where each opens a case. */
const rowsAGroup = 500;
/** No row of seventeen cells of 200 characters comes near this, and what is sealed has to go into one item of the store. */
const longestLine = 20_000;

/** A file in groups of rows that are taken in one after the other. Everything of one person is in one group, in the order of the file. */
export type FileGroups = {
  readonly header: string;
  readonly rowCount: number;
  readonly groups: readonly (readonly FileLine[])[];
};

/** Looks at the whole of a file and reads none of its rows. @throws UnreadableFile */
export function fileGroups(kind: ImportedFile, bytes: Uint8Array): FileGroups {
  const { header, rows } = linesOfFile(bytes);
  const rowCount = counted(rows());
  const groupOf = kind === 'absence' ? byPerson(header, Math.ceil(rowCount / rowsAGroup)) : allTogether(header);
  const groups: FileLine[][] = [];
  for (const row of rows()) {
    const group = groupOf(row.text);
    const mates = groups[group] ?? [];
    groups[group] = mates;
    mates.push(row);
  }
  return { header, rowCount, groups: groups.filter((group) => group !== undefined) };
}

function counted(rows: Iterable<FileLine>): number {
  let count = 0;
  for (const { line, text } of rows) {
    count += 1;
    if (count > mostRows) throw new UnreadableFile({ kind: 'too-many-rows', most: mostRows });
    if (text.length > longestLine) throw new UnreadableFile({ kind: 'too-long-line', line });
  }
  return count;
}

/** Rows of one person may overlap, follow or replace each other: they are looked at together. */
function byPerson(header: string, groupCount: number): (text: string) => number {
  const place = readHeader(splitFields(header), absenceColumns).positions.get('number') ?? -1;
  return (text) => spread((splitFields(text)[place] ?? '').trim(), groupCount);
}

/** Who is not in a file of people has no role any more, which only the whole of it tells. */
function allTogether(header: string): () => number {
  readHeader(splitFields(header), peopleColumns);
  return () => 0;
}

/** The same number for the same text, evenly over all. */
function spread(text: string, over: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum % over;
}
