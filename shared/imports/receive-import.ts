import { isoUtc, momentOfInstant } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';
import type { Clock } from '../clock.ts';
import type { ImportedFile } from '../intake/import-report.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { casesPartition } from '../store/keys.ts';
import { type FileGroups, fileGroups } from './file-groups.ts';
import { saveGroup } from './group-items.ts';
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

/** Puts a file away and has it taken in. Nothing of it has happened when this resolves. @throws UnreadableFile */
export async function receiveImport(needs: ReceiveNeeds, asked: AskedImport, bytes: Uint8Array): Promise<ImportItem> {
  const file = fileGroups(asked.kind, bytes);
  const receiving = await begun(needs, asked, file);
  if (receiving.state === 'receiving') await putAway(needs, receiving, { file, asked });
  const standing = (await loadImport(needs.table, asked.importId)) ?? receiving;
  // Also when it had been received before: the message may have been lost.
  if (isUnderWay(standing)) await needs.imports.send(importMessage(standing.importId));
  return standing;
}

async function begun({ table, loginClock }: ReceiveNeeds, asked: AskedImport, file: FileGroups): Promise<ImportItem> {
  const { importId, employerId, kind, language, by } = asked;
  const now = momentOfInstant(loginClock());
  const item: ImportItem = {
    ...{ version: 0, importId, employerId, kind, language, by, state: 'receiving', createdAt: isoUtc(now) },
    ...{ rows: file.rowCount, groups: file.groups.length, next: 0, done: 0, counts: {}, disturbed: 0 },
    open: kind === 'absence' ? await countOpen(table, employerId) : 0,
    ttl: now + keptDays * 24 * 3600,
    ...(asked.waits === true ? { waits: true } : {}),
  };
  await saveImport(table, item);
  return (await loadImport(table, importId)) ?? item;
}

type PutAway = { readonly file: FileGroups; readonly asked: AskedImport };

async function putAway(needs: ReceiveNeeds, item: ImportItem, { file, asked }: PutAway): Promise<void> {
  const { employerId, importId, ttl } = item;
  for (const [group, lines] of file.groups.entries())
    await saveGroup(needs, { employerId, importId, group }, { header: file.header, lines }, ttl);
  // Of a try that broke off nothing counts but its id.
  const counted = { ...item, rows: file.rowCount, groups: file.groups.length };
  await saveImport(needs.table, { ...counted, state: firstState(counted, asked) });
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
