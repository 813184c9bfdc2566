import { isoUtc, momentOfInstant } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';
import type { Clock, MintId } from '../clock.ts';
import type { ImportedFile } from '../intake/import-report.ts';
import type { FileContent } from '../intake/raw-lines.ts';
import { liesWithin } from '../people/units.ts';
import type { Queue } from '../ports/queue.ts';
import type { Item, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { caseIn, itemPages } from '../statistics/case-pages.ts';
import { casesPartition } from '../store/keys.ts';
import { fileGroups } from './file-groups.ts';
import { forgetTry, groupWriter } from './group-items.ts';
import { beginTry, endTry, type ImportItem, isUnderWay, keptDays, loadImport, saveImport } from './import-item.ts';
import { importMessage } from './import-message.ts';

export type ReceiveNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  /** The real time. */
  readonly loginClock: Clock;
  readonly imports: Queue;
  readonly mint: MintId;
};

export type AskedImport = {
  /** The same for each try of one request. */
  readonly importId: string;
  /** The same for the same file and wishes, once `content` is read: where somebody may send another file with the same `importId`. */
  readonly request?: () => Promise<string>;
  readonly employerId: string;
  readonly kind: ImportedFile;
  readonly preview: boolean;
  /** The rows of a preview are kept until `carryOutImport` or `dropPreviews`. */
  readonly waits?: boolean;
  /** Whoever sends it means it, however many cases it ends. */
  readonly confirmed: boolean;
  readonly language: Language;
  readonly by: string;
  /** For which workplaces they are there; absent for all of the employer's. */
  readonly within?: readonly string[] | undefined;
};

/** The name of a request was used for another file. */
export class OtherFileSent extends Error {
  override readonly name = 'OtherFileSent';
  constructor(importId: string) {
    super(`Another file was sent as import ${importId}. Send this one as an import of its own.`);
  }
}

/**
 * Puts a file away as it comes, a megabyte of it in memory at once, and has it taken in through the queue. Nothing of it has happened when
 * this resolves: `loadImport` tells how far it is, `allResults` what became of its rows, `confirmImport` that it is meant when it waits for
 * that. Asked again with the same `importId` it puts nothing away twice; `content` may then be left unread. Of several who are asked at the
 * same time the first to have all of the file is the import. When it fails, or `content` does, nothing of the try is left; when only the queue
 * does, the import stands, and asking again sends it. @throws UnreadableFile, OtherFileSent, whatever `content` throws
 */
export async function receiveImport(
  needs: ReceiveNeeds,
  asked: AskedImport,
  content: FileContent,
): Promise<ImportItem> {
  const { table } = needs;
  const { importId } = asked;
  if ((await loadImport(table, importId)) === undefined) await putAway(needs, asked, content);
  const standing = await loadImport(table, importId);
  if (standing === undefined) throw new Error('An import was forgotten while it was received. Send the file again.');
  if (asked.request !== undefined && standing.request !== (await asked.request())) throw new OtherFileSent(importId);
  // Also when it had been received before: the message may have been lost.
  if (isUnderWay(standing)) await needs.imports.send(importMessage(importId));
  return standing;
}

async function putAway(needs: ReceiveNeeds, asked: AskedImport, content: FileContent): Promise<void> {
  const { table } = needs;
  const trying = await newTry(needs, asked);
  await beginTry(table, trying);
  try {
    const { encoding, rowCount, groups } = await fileGroups(asked.kind, content, groupWriter(needs, trying));
    const counted = { ...trying, encoding, rows: rowCount, groups, request: await asked.request?.() };
    await saveImport(table, { ...counted, state: firstState(counted, asked) });
  } finally {
    // What stands tells who was first, also when the answer to the save was lost.
    const standing = await loadImport(table, asked.importId);
    await (standing?.tryId === trying.tryId ? endTry(table, trying) : forgetTry(table, trying));
  }
}

async function newTry({ table, loginClock, mint }: ReceiveNeeds, asked: AskedImport): Promise<ImportItem> {
  const { importId, employerId, kind, language, by } = asked;
  const now = momentOfInstant(loginClock());
  return {
    ...{ version: 0, importId, tryId: mint(`import-try ${importId}`), employerId, kind, language, by },
    ...{ state: 'receiving', createdAt: isoUtc(now), encoding: 'utf-8', rows: 0, groups: 0 },
    ...{ next: 0, began: -1, done: 0, counts: {}, disturbed: 0 },
    ...reaching(asked.within),
    open: kind === 'absence' ? await countOpen(table, employerId, asked.within) : 0,
    ttl: now + keptDays * 24 * 3600,
    ...(asked.waits === true ? { waits: true } : {}),
  };
}

function firstState({ groups, kind, open }: ImportItem, { preview, confirmed }: AskedImport): ImportItem['state'] {
  if (groups === 0) return preview ? 'previewed' : 'done';
  if (preview) return 'previewing';
  return kind === 'absence' && open > 0 && !confirmed ? 'checking' : 'importing';
}

/** As an import keeps it. */
export const reaching = (within: readonly string[] | undefined) =>
  within === undefined ? {} : { within: [...within] };

/** How many of an employer's cases are open, at some workplaces or at all. A page of them is in memory at once. */
export async function countOpen(table: Table, employerId: string, within?: readonly string[]): Promise<number> {
  let count = 0;
  for await (const items of itemPages(table, casesPartition(employerId), 'open#')) {
    if (within === undefined) count += items.length;
    else for (const item of items) if (await isThere(table, item, within)) count += 1;
  }
  return count;
}

async function isThere(table: Table, item: Item, within: readonly string[]): Promise<boolean> {
  const sickLeave = await caseIn(table, item);
  return sickLeave !== undefined && liesWithin(within, sickLeave.unitId);
}
