import { isoUtc, type Moment, plusSeconds } from '../calendar/moment.ts';
import type { Table } from '../ports/table.ts';
import type { Timelines } from '../ports/timelines.ts';
import { loadCase } from '../store/cases.ts';
import { caseIdOf, shards, wakeKey, wakesPartition } from '../store/keys.ts';
import type { Finding } from './counts.ts';
import { startAgain } from './start-again.ts';

/** A wake may be an hour late before its timeline counts as lost: a failed `remind` waits that long before it tries again. */
const lateSeconds = 3600;

/** Starts the timelines anew whose wake did not come. */
export async function mendLateWakes(
  needs: { readonly table: Table; readonly timelines: Timelines },
  now: Moment,
  found: (finding: Finding) => void,
): Promise<void> {
  const late = isoUtc(plusSeconds(now, -lateSeconds));
  for (const shard of shards)
    for (const { pk } of await needs.table.queryIndex('wakes', wakesPartition(shard), { upTo: late })) {
      const sickLeave = await loadCase(needs.table, caseIdOf({ pk }));
      if (sickLeave === undefined || !(await isLate(needs.table, sickLeave.caseId, late))) continue;
      if (await startAgain(needs, sickLeave, now)) found('late-timelines');
    }
}

/** The index may lag behind: the item itself decides. */
async function isLate(table: Table, caseId: string, late: string): Promise<boolean> {
  const wake = await table.get(wakeKey(caseId));
  return typeof wake?.nextWakeAt === 'string' && wake.nextWakeAt <= late;
}
