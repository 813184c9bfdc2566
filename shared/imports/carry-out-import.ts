import { isoUtc, type Moment } from '../calendar/moment.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import { forgetGroups } from './group-items.ts';
import { type ImportItem, isUnderWay, keptDays, listImports, loadImport, saveImport } from './import-item.ts';
import { importMessage } from './import-message.ts';
import { countOpen, reaching } from './receive-import.ts';

type Needs = { readonly table: Table; readonly imports: Queue };

/** Long enough to look a preview through; then its rows, which are full of people, are forgotten. */
const previewSeconds = 3600;

/** Whether the rows of a preview are still there to be carried out. */
export const isFresh = ({ waits, state, createdAt }: ImportItem, now: Moment): boolean =>
  waits === true && state === 'previewed' && createdAt > isoUtc((now - previewSeconds) as Moment);

/** The import that carries a preview out: the same however often somebody asks for it. */
export const carriedOutId = (previewId: string): string => `${previewId}-in`;

type Asked = {
  readonly confirmed: boolean;
  readonly by: string;
  /** For which workplaces they are there, whoever looked at the preview. */
  readonly within?: readonly string[] | undefined;
  readonly now: Moment;
  /** The imports that have to be over first, and that wait for this one. */
  readonly goesAfter?: string | undefined;
  readonly goesBefore?: string | undefined;
};

/**
 * Somebody has seen what a file would do and has it done. What it does is decided anew: cases may have changed in between, so that it may come
 * to wait for a confirmation after all, unless it is `confirmed`. Undefined when the preview is too old or dropped, or none.
 */
export async function carryOutImport(
  { table, imports }: Needs,
  previewed: ImportItem,
  { confirmed, by, within, now, goesAfter, goesBefore }: Asked,
): Promise<ImportItem | undefined> {
  const importId = carriedOutId(previewed.importId);
  if ((await loadImport(table, importId)) === undefined) {
    if (!(await claim(table, previewed, now))) return undefined;
    const { waits: _, goesIn: __, within: ___, ...same } = previewed;
    const open = previewed.kind === 'absence' ? await countOpen(table, previewed.employerId, within) : 0;
    const looksFirst = open > 0 && !confirmed;
    const state = previewed.groups === 0 ? 'done' : looksFirst ? 'checking' : 'importing';
    await saveImport(table, {
      ...same,
      ...reaching(within),
      ...{
        version: 0,
        importId,
        by,
        open,
        state,
        rowsOf: previewed.importId,
        goesAfter,
        goesBefore,
        createdAt: isoUtc(now),
      },
      ...{ next: 0, began: -1, done: 0, counts: {}, disturbed: 0, ttl: now + keptDays * 24 * 3600 },
    });
  }
  const standing = await loadImport(table, importId);
  if (standing !== undefined && isUnderWay(standing)) await imports.send(importMessage(importId));
  return standing;
}

/** Marks a preview as one that goes in. Whoever drops it at the same time was first, or is too late: its version tells. */
async function claim(table: Table, { importId }: ImportItem, now: Moment): Promise<boolean> {
  const standing = await loadImport(table, importId);
  if (standing === undefined || !isFresh(standing, now)) return false;
  if (standing.goesIn === true || (await saveImport(table, { ...standing, goesIn: true }))) return true;
  return claim(table, standing, now);
}

/** Forgets the rows of a preview that nobody wants carried out. */
export async function dropPreview(table: Table, previewed: ImportItem): Promise<void> {
  if (previewed.goesIn !== true) await drop(table, previewed);
}

async function drop(table: Table, previewed: ImportItem): Promise<void> {
  if (previewed.waits !== true || (await loadImport(table, carriedOutId(previewed.importId))) !== undefined) return;
  const { waits: _, ...dropped } = previewed;
  if (await saveImport(table, dropped)) await forgetGroups(table, previewed);
}

/** Forgets those of an employer that have become too old, also where whoever wanted one carried out died on the way. */
export async function dropOldPreviews(table: Table, employerId: string, now: Moment): Promise<void> {
  for (const item of await listImports(table, employerId))
    if (item.waits === true && item.state === 'previewed' && !isFresh(item, now)) await drop(table, item);
}
