import * as z from 'zod';
import { decodeRaw, type RawLine } from '../intake/raw-lines.ts';
import type { FileLine } from '../intake/semicolon-file.ts';
import type { Item, Json, Table } from '../ports/table.ts';
import type { Owner, Vault } from '../ports/vault.ts';
import { openAlone, sealAlone } from '../vault/sealed-alone.ts';
import type { PutAway } from './file-groups.ts';
import { endTry, type ImportItem, importPk, type Try } from './import-item.ts';

/*
 * What stands in a file, and what became of its rows, in items small enough for every store: sealed, as it is full of people.
 */

type Needs = { readonly table: Table; readonly vault: Vault };
type Of = { readonly employerId: string; readonly importId: string; readonly group: number };

/** In UTF-8 up to two bytes each, and a third longer once sealed: 120 KB of the 400 that an item may have. */
const charactersAnItem = 45_000;
const resultsAnItem = 200;

const Lines = z.object({ header: z.string(), lines: z.array(z.tuple([z.int(), z.string()])) });
const Results = z.array(
  z.object({ line: z.int(), outcome: z.string(), codes: z.array(z.string()), reasons: z.array(z.string()) }),
);
/** What became of one row: outcome and codes for a machine, the sentences for people. */
export type RowResult = Readonly<z.output<typeof Results>[number]>;

const skOf = (what: string, group: number, piece: number | '' = ''): string =>
  `${what}#${String(group).padStart(6, '0')}#${piece === '' ? '' : String(piece).padStart(6, '0')}`;
/** Who puts the same file away at the same time does not touch the other's rows. */
const rowsOfTry = (tryId: string): string => `GROUP#${tryId}`;
/** Each item has a data key of its own, which is gone with the item. */
const ownerOf = ({ employerId, importId }: Omit<Of, 'group'>): Owner => ({ employerId, id: `import ${importId}` });

/** Puts rows of groups away until they are taken in: more of the same group may follow. */
export function groupWriter(
  { table, vault }: Needs,
  { employerId, importId, tryId, ttl }: Pick<ImportItem, 'employerId' | 'importId' | 'tryId' | 'ttl'>,
): PutAway {
  const written = new Map<number, number>();
  return async (group, { header, lines }) => {
    for (const some of pieces(lines)) {
      const piece = written.get(group) ?? 0;
      written.set(group, piece + 1);
      const content = { header, lines: some.map(({ line, raw }) => [line, raw] as const) };
      const sealed = await sealAlone(vault, ownerOf({ employerId, importId }), content);
      const sk = skOf(rowsOfTry(tryId), group, piece);
      await table.put({ pk: importPk(importId), sk, sealed, ttl }, 'always');
    }
  };
}

function pieces(lines: readonly RawLine[]): readonly (readonly RawLine[])[] {
  const found: RawLine[][] = [];
  let left = 0;
  for (const one of lines) {
    if (one.raw.length > left) {
      found.push([]);
      left = charactersAnItem;
    }
    found.at(-1)?.push(one);
    left -= one.raw.length;
  }
  return found;
}

export type GroupRows = { readonly header: string; readonly lines: readonly FileLine[] };

/** The rows of a group; undefined when none fell into it, or they were taken in and forgotten. */
export async function loadGroup(
  { table, vault }: Needs,
  { employerId, importId, tryId, group, encoding }: Of & Pick<ImportItem, 'tryId' | 'encoding'>,
): Promise<GroupRows | undefined> {
  const items = await table.query(importPk(importId), { prefix: skOf(rowsOfTry(tryId), group) });
  const opened = (await openEach(vault, { employerId, importId }, items)).map((content) => Lines.parse(content));
  const [first] = opened;
  if (first === undefined) return undefined;
  const lines = opened.flatMap((piece) => piece.lines);
  return {
    header: decodeRaw(first.header, encoding),
    lines: lines.map(([line, raw]) => ({ line, text: decodeRaw(raw, encoding) })),
  };
}

/** Forgets what stood in one group, or in all of them. */
export async function forgetGroups(table: Table, { importId, tryId }: Try, group?: number): Promise<void> {
  const ofTry = rowsOfTry(tryId);
  await forget(table, importId, group === undefined ? `${ofTry}#` : skOf(ofTry, group));
}

/** Forgets what a try that came to nothing has left. */
export async function forgetTry(table: Table, one: Try): Promise<void> {
  await forgetGroups(table, one);
  await endTry(table, one);
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

const openEach = (vault: Vault, of: Omit<Of, 'group'>, items: readonly Item[]): Promise<readonly Json[]> =>
  Promise.all(items.map(({ sealed }) => openAlone(vault, ownerOf(of), String(sealed))));

/** What became of all rows, by line. A hundred thousand of them are a hundred thousand numbers in memory. */
export async function* allResults(
  needs: Needs,
  { groups, ...of }: Omit<Of, 'group'> & { readonly groups: number },
): AsyncGenerator<RowResult> {
  // Most rows came to the same as others: that is kept once, and by line which it is.
  const places = new Map<string, number>();
  const different: Omit<RowResult, 'line'>[] = [];
  const cameTo = new Map<number, number>();
  for (let group = 0; group < groups; group += 1)
    for (const { line, ...result } of await groupResults(needs, { ...of, group })) {
      const text = JSON.stringify(result);
      const place = places.get(text) ?? different.push(result) - 1;
      places.set(text, place);
      cameTo.set(line, place);
    }
  for (const line of Uint32Array.from(cameTo.keys()).sort()) {
    const result = different[cameTo.get(line) ?? -1];
    if (result !== undefined) yield { line, ...result };
  }
}
