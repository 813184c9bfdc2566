import { isoUtc, momentOfInstant } from '../calendar/moment.ts';
import type { Clock } from '../clock.ts';
import type { Queue } from '../ports/queue.ts';
import type { Table } from '../ports/table.ts';
import { forgetImport, forgetTry } from './group-items.ts';
import { isUnderWay, keptDays, listImports } from './import-item.ts';
import { importMessage } from './import-message.ts';

type Needs = { readonly table: Table; readonly imports: Queue; readonly clock: Clock };

/**
 * After a start: an import that was under way goes on where it was. What had not come whole, whose sender got no answer, is forgotten,
 * and so is what is too old: nothing else does that on one machine.
 */
export async function resumeImports({ table, imports, clock }: Needs, employerId: string): Promise<void> {
  const oldest = isoUtc(momentOfInstant(clock().subtract({ hours: keptDays * 24 })));
  for (const item of await listImports(table, employerId)) {
    if (item.createdAt < oldest) await forgetImport(table, item.importId);
    else if (item.state === 'receiving') await forgetTry(table, item);
    else if (isUnderWay(item)) await imports.send(importMessage(item.importId));
  }
}
