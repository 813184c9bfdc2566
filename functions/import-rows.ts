import { type ImportItem, isUnderWay, loadImport, saveImport } from '../shared/imports/import-item.ts';
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
    if (item === undefined || (await hasToWait(needs.table, item))) return;
    // The message that sent the next one on may have been lost.
    if (!isUnderWay(item)) return sendNext(needs, item);
    try {
      const after = await takeGroup(needs, item);
      if (after === undefined) return;
      if (isUnderWay(after)) return await needs.imports.send(importMessage(importId));
      needs.log({ what: 'import', outcome: after.state, count: after.rows, counts: after.counts });
      await sendNext(needs, after);
    } catch (error) {
      if (receives >= maxReceives) await giveUp(needs, importId);
      throw error;
    }
  };

/** Whether another import has to be over first: that one sends this one on. */
async function hasToWait(table: Table, { goesAfter }: ImportItem): Promise<boolean> {
  const first = goesAfter === undefined ? undefined : await loadImport(table, goesAfter);
  return first !== undefined && isUnderWay(first);
}

const sendNext = async ({ imports }: ImportRowsNeeds, { goesBefore }: ImportItem): Promise<void> => {
  if (goesBefore !== undefined) await imports.send(importMessage(goesBefore));
};

async function giveUp(needs: ImportRowsNeeds, importId: string): Promise<void> {
  const item = await loadImport(needs.table, importId);
  if (item === undefined) return;
  await saveImport(needs.table, { ...item, state: 'failed' });
  await sendNext(needs, item);
}
