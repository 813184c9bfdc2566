import * as z from 'zod';
import { languages } from '../case/roles.ts';
import { importedFiles } from '../intake/import-report.ts';
import { encodings } from '../intake/raw-lines.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { keptDays as allKeptDays } from '../retention/kept-days.ts';

/**
 * `receiving`: a try of putting the file away, which is no import yet; `checking`: how many open cases it would end, correct or move; `needs-confirmation`: too many to believe;
 * `importing`, `previewing`: row by row; `done`, `previewed`: the results are there; `failed`: it stopped at a fault of ours, and what went in
 * before is in: the file may be sent again.
 */
export const importStates = [
  'receiving',
  'checking',
  'needs-confirmation',
  'importing',
  'done',
  'previewing',
  'previewed',
  'failed',
] as const;
export type ImportState = (typeof importStates)[number];

/** An import of one file, without anything of what stands in it. */
const StoredImport = z.object({
  version: z.int().positive(),
  importId: z.string(),
  /** The one of those who put the file away at the same time whose rows count. An import from before they were told apart has none. */
  tryId: z.string().default(''),
  /** An HMAC of what was asked, where the same may be asked again: the file and what is to be done with it. */
  request: z.string().optional(),
  employerId: z.string(),
  kind: z.enum(importedFiles),
  state: z.enum(importStates),
  /** In which its results are worded. */
  language: z.enum(languages),
  by: z.string(),
  /** For which workplaces they are there: rows of others are rejected. All of the employer's where it is absent. */
  within: z.array(z.string()).optional(),
  createdAt: z.string(),
  /** How the file is written. */
  encoding: z.enum(encodings),
  rows: z.int(),
  groups: z.int(),
  /** The group that comes next, and how many rows of this state are done. */
  next: z.int(),
  /** The last group that somebody began to take in; -1 before the first. */
  began: z.int(),
  done: z.int(),
  /** By outcome. */
  counts: z.record(z.string(), z.int()),
  /** How many cases were open when the file came, and how many of them it ends, corrects or moves as far as was looked. */
  open: z.int(),
  disturbed: z.int(),
  /** A preview whose rows are kept for a while: whoever has looked at it may have it carried out. */
  waits: z.boolean().optional(),
  /** A preview that somebody has carried out: it is dropped no more. */
  goesIn: z.boolean().optional(),
  /** The preview that this import carries out: its rows stand there. */
  rowsOf: z.string().optional(),
  /** The import that has to be over before this one begins, and the one that waits for this one. */
  goesAfter: z.string().optional(),
  goesBefore: z.string().optional(),
  /** Seconds since 1970, after which the cloud's table forgets it. */
  ttl: z.int(),
});
export type ImportItem = z.output<typeof StoredImport>;

/** How long an import and its results can be looked at. */
export const keptDays = allKeptDays.importResult;

export const importPk = (importId: string): string => `IMPORT#${importId}`;
const keyOf = (importId: string): Key => ({ pk: importPk(importId), sk: 'IMPORT' });
const listOf = (employerId: string): string => `IMPORTS#${employerId}`;

export async function loadImport(table: Table, importId: string): Promise<ImportItem | undefined> {
  const item = await table.get(keyOf(importId));
  return item === undefined ? undefined : StoredImport.parse(item);
}

/** Writes the next version of an import. False when somebody else was first. */
export function saveImport(table: Table, { version, ...item }: ImportItem): Promise<boolean> {
  const next = listed(keyOf(item.importId), { ...item, version: version + 1 });
  return table.put(next, version === 0 ? 'if-absent' : { ifVersion: version });
}

const listed = (key: Key, item: ImportItem): Item => ({
  ...key,
  ...item,
  ...{ listsPk: listOf(item.employerId), listsSk: `${item.createdAt}#${item.importId}` },
});

export type Try = Pick<ImportItem, 'importId' | 'tryId'>;

const keyOfTry = ({ importId, tryId }: Try): Key => ({ pk: importPk(importId), sk: `TRY#${tryId}` });

/** Writes down that somebody begins to put a file away, so that what they leave behind is found. */
export const beginTry = (table: Table, item: ImportItem): Promise<boolean> =>
  table.put(listed(keyOfTry(item), { ...item, version: 1 }), 'always');

export const endTry = (table: Table, one: Try): Promise<void> => table.delete(keyOfTry(one));

/** The imports of an employer and the tries of receiving one, oldest first. May lag a moment behind. */
export async function listImports(table: Table, employerId: string): Promise<readonly ImportItem[]> {
  const items = await table.queryIndex('lists', listOf(employerId));
  return items.map((item) => StoredImport.parse(item));
}

const underWay: ReadonlySet<ImportState> = new Set(['checking', 'importing', 'previewing']);

/** Whether there is a group to take next. */
export const isUnderWay = ({ state }: Pick<ImportItem, 'state'>): boolean => underWay.has(state);
