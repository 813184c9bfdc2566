import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import { type ImportItem, loadImport, saveImport } from './import-item.ts';
import { importMessage } from './import-message.ts';
import { begun } from './take-group.ts';

type Needs = { readonly table: Table; readonly imports: Queue };

/** Somebody has seen how many open cases a file ends, corrects or moves, and means it. What does not wait for that is left as it is. */
export async function confirmImport({ table, imports }: Needs, item: ImportItem): Promise<ImportItem> {
  if (item.state === 'needs-confirmation') await saveImport(table, begun(item));
  const standing = (await loadImport(table, item.importId)) ?? item;
  if (standing.state === 'importing') await imports.send(importMessage(standing.importId));
  return standing;
}
