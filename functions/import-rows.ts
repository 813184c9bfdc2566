import { isUnderWay, loadImport, saveImport } from '../shared/imports/import-item.ts';
import { importIn, importMessage } from '../shared/imports/import-message.ts';
import { takeGroup } from '../shared/imports/take-group.ts';
import type { IntakeNeeds } from '../shared/intake/open-case.ts';
import type { Log } from '../shared/log.ts';
import { maxReceives, type Queue } from '../shared/ports/queue.ts';
import type { Table } from '../shared/ports/table.ts';

export type ImportRowsNeeds = IntakeNeeds & { readonly imports: Queue; readonly log: Log };

/** Takes the next group of rows of an import, and asks for the one after it. An import that fails again and again is given up, and says so. */
export const importRows =
  (needs: ImportRowsNeeds) =>
  async (body: string, receives: number): Promise<void> => {
    const importId = importIn(body);
    const item = await loadImport(needs.table, importId);
    if (item === undefined || !isUnderWay(item)) return;
    try {
      const after = await takeGroup(needs, item);
      if (after === undefined) return;
      if (isUnderWay(after)) await needs.imports.send(importMessage(importId));
      else needs.log({ what: 'import', outcome: after.state, count: after.rows, counts: after.counts });
    } catch (error) {
      if (receives >= maxReceives) await giveUp(needs.table, importId);
      throw error;
    }
  };

async function giveUp(table: Table, importId: string): Promise<void> {
  const item = await loadImport(table, importId);
  if (item !== undefined) await saveImport(table, { ...item, state: 'failed' });
}
