import { isoUtc, momentOfInstant } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';
import type { Clock } from '../clock.ts';
import type { ImportedFile } from '../intake/import-report.ts';
import type { FileContent } from '../intake/raw-lines.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { casesPartition } from '../store/keys.ts';
import { fileGroups } from './file-groups.ts';
import { forgetGroups, forgetImport, groupWriter } from './group-items.ts';
import { type ImportItem, isUnderWay, keptDays, loadImport, saveImport } from './import-item.ts';
import { importMessage } from './import-message.ts';

export type ReceiveNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  /** The real time. */
  readonly loginClock: Clock;
  readonly imports: Queue;
};

export type AskedImport = {
  /** The same for each try of one request. */
  readonly importId: string;
  readonly employerId: string;
  readonly kind: ImportedFile;
  readonly preview: boolean;
  /** The rows of a preview are kept until `carryOutImport` or `dropPreviews`. */
  readonly waits?: boolean;
  /** Whoever sends it means it, however many cases it ends. */
  readonly confirmed: boolean;
  readonly language: Language;
  readonly by: string;
};

/**
 * Puts a file away as it comes, a megabyte of it in memory at once, and has it taken in through the queue. Nothing of it has happened when
 * this resolves: `loadImport` tells how far it is, `allResults` what became of its rows, `confirmImport` that it is meant when it waits for
 * that. Asked again with the same `importId` it puts nothing away twice; `content` may then be left unread. When it fails, or `content` does,
 * nothing of the file is left. @throws UnreadableFile, whatever `content` throws
 */
export async function receiveImport(
  needs: ReceiveNeeds,
  asked: AskedImport,
  content: FileContent,
): Promise<ImportItem> {
  const { table } = needs;
  const receiving = await begun(needs, asked);
  if (receiving.state === 'receiving') await putAway(needs, { receiving, asked }, content);
  const standing = (await loadImport(table, asked.importId)) ?? receiving;
  // Also when it had been received before: the message may have been lost.
  if (isUnderWay(standing)) await needs.imports.send(importMessage(standing.importId));
  return standing;
}

async function begun({ table, loginClock }: ReceiveNeeds, asked: AskedImport): Promise<ImportItem> {
  const { importId, employerId, kind, language, by } = asked;
  const now = momentOfInstant(loginClock());
  const item: ImportItem = {
    ...{ version: 0, importId, employerId, kind, language, by, state: 'receiving', createdAt: isoUtc(now) },
    ...{ encoding: 'utf-8', rows: 0, groups: 0, next: 0, began: -1, done: 0, counts: {}, disturbed: 0 },
    open: kind === 'absence' ? await countOpen(table, employerId) : 0,
    ttl: now + keptDays * 24 * 3600,
    ...(asked.waits === true ? { waits: true } : {}),
  };
  await saveImport(table, item);
  const standing = (await loadImport(table, importId)) ?? item;
  // Of a try that broke off nothing counts but its id.
  if (standing.state === 'receiving') await forgetGroups(table, importId);
  return standing;
}

type Receiving = { readonly receiving: ImportItem; readonly asked: AskedImport };

async function putAway(needs: ReceiveNeeds, { receiving, asked }: Receiving, content: FileContent): Promise<void> {
  const { table } = needs;
  try {
    const { encoding, rowCount, groups } = await fileGroups(asked.kind, content, groupWriter(needs, receiving));
    const counted = { ...receiving, encoding, rows: rowCount, groups };
    await saveImport(table, { ...counted, state: firstState(counted, asked) });
  } catch (error) {
    await forgetImport(table, receiving.importId);
    throw error;
  }
}

function firstState({ groups, kind, open }: ImportItem, { preview, confirmed }: AskedImport): ImportItem['state'] {
  if (groups === 0) return preview ? 'previewed' : 'done';
  if (preview) return 'previewing';
  return kind === 'absence' && open > 0 && !confirmed ? 'checking' : 'importing';
}

/** As many as may be in memory at once. */
const page = 500;

/** How many of an employer's cases are open. */
export async function countOpen(table: Table, employerId: string): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const range = { prefix: 'open#', limit: page, ...(after === '' ? {} : { after }) };
    const items = await table.queryIndex('lists', casesPartition(employerId), range);
    count += items.length;
    if (items.length < page) return count;
    after = String(items.at(-1)?.listsSk);
  }
}
