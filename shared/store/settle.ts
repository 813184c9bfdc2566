import { isoUtc, type Moment } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { saveSnapshot } from './cases.ts';
import { shardOf, wakeKey, wakesPartition } from './keys.ts';
import { saveListings } from './listings.ts';

/** What follows from a commit and can be made anew from the commits: the snapshot, where the case is listed, and when it next wakes. Repeating it is harmless. */
export async function settle(table: Table, sickLeave: SickLeave, now: Moment): Promise<void> {
  // Together, as none needs another: a store that waits for its disk waits once.
  await Promise.all([
    saveSnapshot(table, sickLeave),
    sickLeave.agreement === undefined ? saveListings(table, sickLeave) : undefined,
    writeWake(table, sickLeave, nextReminder(sickLeave, now)),
  ]);
}

/** The first reminder of the plan from a moment on, of duties that are not done, and the member's welcome; undefined when none is left. */
export function nextReminder(sickLeave: SickLeave, now: Moment): Moment | undefined {
  let next: Moment | undefined;
  for (const { id, done, byAgreement, actions } of planOf(sickLeave).duties) {
    if (byAgreement) continue;
    for (const { at, to } of actions) {
      if (at < now || (next !== undefined && next <= at)) continue;
      if (done === undefined || (id === 'welcome' && to[0] === 'member')) next = at;
    }
  }
  return next;
}

/** Notes when the case next wakes, in the index that `reconcile` looks through for wakes that are late. A case with none left leaves it. */
export async function writeWake(
  table: Table,
  { caseId, planVersion }: SickLeave,
  nextWakeAt: Moment | undefined,
): Promise<void> {
  const at = nextWakeAt === undefined ? undefined : isoUtc(nextWakeAt);
  const index =
    at === undefined ? {} : { nextWakeAt: at, wakesPk: wakesPartition(shardOf(caseId)), wakesSk: `${at}#${caseId}` };
  await table.put({ ...wakeKey(caseId), plan: planVersion, ...index }, 'always');
}
