import { absenceColumns } from '../intake/absence-columns.ts';
import { readHeader } from '../intake/header.ts';
import type { ImportedFile } from '../intake/import-report.ts';
import { peopleColumns } from '../intake/people-columns.ts';
import {
  decodeRaw,
  type Encoding,
  type FileContent,
  guessRaw,
  inPieces,
  type RawLine,
  rawLines,
} from '../intake/raw-lines.ts';
import { isFilled } from '../intake/semicolon-file.ts';
import { splitFields } from '../intake/split-fields.ts';
import { UnreadableFile } from '../intake/unreadable-file.ts';

/** A region's absences of a year. What is longer is split by whoever exports it. */
export const mostRows = 100_000;
/** So few that a function in the cloud is done with them long before it has to be, also where each opens a case. */
const rowsAGroup = 500;
/** So much of a file is in memory at once, in bytes: some ten thousand rows. */
const mostHeld = 1_000_000;

/** What is known of a file once all of it has been put away. */
export type FileGroups = { readonly encoding: Encoding; readonly rowCount: number; readonly groups: number };
export type RawRows = { readonly header: string; readonly lines: readonly RawLine[] };
/** Puts some more rows of a group away. */
export type PutAway = (group: number, rows: RawRows) => Promise<void>;

/**
 * Puts the rows of a file away as they come, in groups that are taken in one after the other; none of them is read. Everything of one person
 * is in one group, in the order of the file. @throws UnreadableFile, when some rows may be away already
 */
export async function fileGroups(kind: ImportedFile, content: FileContent, putAway: PutAway): Promise<FileGroups> {
  const file = rawLines();
  const rows = heldRows(kind);
  /** How many rows are still to come nobody knows while the file does. */
  let fixed: number | undefined;
  for await (const piece of inPieces(content)) {
    rows.add(file.take(piece));
    if (!rows.isFull()) continue;
    fixed = groupsOf(kind, mostRows);
    await rows.putAway(fixed, putAway);
  }
  const { lines, encoding } = file.end();
  rows.add(lines);
  rows.checkHeader(encoding);
  const rowCount = rows.count();
  const groups = fixed ?? groupsOf(kind, rowCount);
  await rows.putAway(groups, putAway);
  return { encoding, rowCount, groups };
}

/** Who is not in a file of people has no role any more, which only the whole of it tells: it is one group. */
function groupsOf(kind: ImportedFile, rows: number): number {
  const groups = Math.ceil(rows / rowsAGroup);
  return kind === 'people' ? Math.min(1, groups) : groups;
}

/** The header of a file, and those of its rows that wait to be put away. */
function heldRows(kind: ImportedFile) {
  let header: string | undefined;
  let rows: RawLine[] = [];
  let bytes = 0;
  let count = 0;
  const add = (row: RawLine): void => {
    const text = guessRaw(row.raw);
    if (!isFilled(text)) return;
    if (header === undefined) {
      // As soon as it is there: nobody sends megabytes for nothing.
      columnsIn(kind, text);
      header = row.raw;
      return;
    }
    count += 1;
    if (count > mostRows) throw new UnreadableFile({ kind: 'too-many-rows', most: mostRows });
    rows.push(row);
    bytes += row.raw.length;
  };
  return {
    add: (lines: readonly RawLine[]) => lines.forEach(add),
    isFull: () => bytes >= mostHeld,
    count: () => count,
    checkHeader: (encoding: Encoding) => {
      if (header === undefined) throw new UnreadableFile({ kind: 'empty' });
      columnsIn(kind, decodeRaw(header, encoding));
    },
    putAway: async (groups: number, away: PutAway) => {
      const byGroup = Map.groupBy(rows, groupOf(kind, header ?? '', groups));
      rows = [];
      bytes = 0;
      await Promise.all([...byGroup].map(([group, lines]) => away(group, { header: header ?? '', lines })));
    },
  };
}

/** @throws UnreadableFile */
const columnsIn = (kind: ImportedFile, header: string): ReadonlyMap<string, number> =>
  readHeader<string>(splitFields(header), kind === 'absence' ? absenceColumns : peopleColumns).positions;

/** Rows of one person may overlap, follow or replace each other: they are looked at together. */
function groupOf(kind: ImportedFile, header: string, groups: number): (row: RawLine) => number {
  if (kind === 'people') return () => 0;
  const place = columnsIn(kind, guessRaw(header)).get('number') ?? -1;
  return ({ raw }) => spread((splitFields(raw)[place] ?? '').replace(notInNumber, ''), groups);
}

/** What no employee number has, or what may stand around one. */
const notInNumber = /[^A-Za-z0-9./-]/g;

/** The same number for the same text, evenly over all. */
function spread(text: string, over: number): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum % over;
}
