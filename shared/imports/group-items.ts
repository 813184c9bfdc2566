import * as z from 'zod';
import type { FileLine } from '../intake/semicolon-file.ts';
import type { Item, Json, Table } from '../ports/table.ts';
import type { Owner, Vault } from '../ports/vault.ts';
import { openAlone, sealAlone } from '../vault/sealed-alone.ts';
import { importPk } from './import-item.ts';

/*
 * What stands in a file, and what became of its rows, in items small enough for every store: sealed, as it is full of people.
 */

type Needs = { readonly table: Table; readonly vault: Vault };
type Of = { readonly employerId: string; readonly importId: string; readonly group: number };

/** In UTF-8 up to three bytes each, and a third longer once sealed: 180 KB of the 400 that an item may have. */
const charactersAnItem = 45_000;
const resultsAnItem = 200;

const Lines = z.object({ header: z.string(), lines: z.array(z.tuple([z.int(), z.string()])) });
const Results = z.array(
  z.object({ line: z.int(), outcome: z.string(), codes: z.array(z.string()), reasons: z.array(z.string()) }),
);
/** What became of one row: outcome and codes for a machine, the sentences for people. */
export type RowResult = Readonly<z.output<typeof Results>[number]>;

const skOf = (what: 'GROUP' | 'RESULT', group: number, piece: number | '' = ''): string =>
  `${what}#${String(group).padStart(6, '0')}#${piece === '' ? '' : String(piece).padStart(6, '0')}`;
/** Each item has a data key of its own, which is gone with the item. */
const ownerOf = ({ employerId, importId }: Omit<Of, 'group'>): Owner => ({ employerId, id: `import ${importId}` });

type Rows = { readonly header: string; readonly lines: readonly FileLine[] };

/** Puts a group of rows away until it is taken in. */
export async function saveGroup({ table, vault }: Needs, of: Of, rows: Rows, ttl: number) {
  const { importId, group } = of;
  for (const [piece, lines] of pieces(rows.lines).entries()) {
    const content = { header: rows.header, lines: lines.map(({ line, text }) => [line, text] as const) };
    const sealed = await sealAlone(vault, ownerOf(of), content);
    await table.put({ pk: importPk(importId), sk: skOf('GROUP', group, piece), sealed, ttl }, 'always');
  }
}

function pieces(lines: readonly FileLine[]): readonly (readonly FileLine[])[] {
  const found: FileLine[][] = [];
  let left = 0;
  for (const one of lines) {
    if (one.text.length > left) {
      found.push([]);
      left = charactersAnItem;
    }
    found.at(-1)?.push(one);
    left -= one.text.length;
  }
  return found;
}

/** The rows of a group; undefined when they were taken in and forgotten. */
export async function loadGroup({ table, vault }: Needs, of: Of): Promise<Rows | undefined> {
  const { importId, group } = of;
  const items = await table.query(importPk(importId), { prefix: skOf('GROUP', group) });
  const opened = (await openEach(vault, of, items)).map((content) => Lines.parse(content));
  const [first] = opened;
  if (first === undefined) return undefined;
  return { header: first.header, lines: opened.flatMap(({ lines }) => lines.map(([line, text]) => ({ line, text }))) };
}

/** Forgets what stood in one group, or in all of them. */
export async function forgetGroups(table: Table, importId: string, group?: number): Promise<void> {
  await forget(table, importId, group === undefined ? 'GROUP#' : skOf('GROUP', group));
}

/** Forgets everything of an import. */
export const forgetImport = (table: Table, importId: string): Promise<void> => forget(table, importId, '');

/** Few at a time, as each holds people's rows. */
async function forget(table: Table, importId: string, prefix: string): Promise<void> {
  const pk = importPk(importId);
  for (;;) {
    const items = await table.query(pk, { prefix, limit: 20 });
    for (const { sk } of items) await table.delete({ pk, sk });
    if (items.length === 0) return;
  }
}

/** Keeps what became of a group's rows. What was written by a first try stands: it did it. @returns what stands */
export async function keepResults(
  { table, vault }: Needs,
  of: Of,
  results: readonly RowResult[],
  ttl: number,
): Promise<readonly RowResult[]> {
  const { importId, group } = of;
  for (let start = 0; start < results.length; start += resultsAnItem) {
    const sealed = await sealAlone(vault, ownerOf(of), results.slice(start, start + resultsAnItem) as Json);
    const sk = skOf('RESULT', group, start / resultsAnItem);
    await table.put({ pk: importPk(importId), sk, sealed, ttl }, 'if-absent');
  }
  return groupResults({ table, vault }, of);
}

/** What became of the rows of one group. */
export async function groupResults({ table, vault }: Needs, of: Of): Promise<readonly RowResult[]> {
  const items = await table.query(importPk(of.importId), { prefix: skOf('RESULT', of.group) });
  return (await openEach(vault, of, items)).flatMap((content) => Results.parse(content));
}

const openEach = (vault: Vault, of: Of, items: readonly Item[]): Promise<readonly Json[]> =>
  Promise.all(items.map(({ sealed }) => openAlone(vault, ownerOf(of), String(sealed))));

/** What became of all rows, by line. */
export async function allResults(
  needs: Needs,
  { groups, ...of }: Omit<Of, 'group'> & { readonly groups: number },
): Promise<readonly RowResult[]> {
  const found: RowResult[] = [];
  for (let group = 0; group < groups; group += 1) found.push(...(await groupResults(needs, { ...of, group })));
  return found.sort((a, b) => a.line - b.line);
}
