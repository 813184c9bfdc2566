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
  const moments = planOf(sickLeave)
    .duties.filter(({ byAgreement }) => !byAgreement)
    .flatMap(({ id, done, actions }) =>
      actions.filter(({ to }) => done === undefined || (id === 'welcome' && to[0] === 'member')),
    )
    .map(({ at }) => at)
    .filter((at) => at >= now);
  return moments.length === 0 ? undefined : (Math.min(...moments) as Moment);
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
