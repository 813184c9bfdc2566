import * as z from 'zod';
import { isoUtc, type Moment, momentOfInstant, parseMoment, plusSeconds } from '../shared/calendar/moment.ts';
import { isLookedAfter } from '../shared/case/looked-after.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Queue } from '../shared/ports/queue.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Timelines } from '../shared/ports/timelines.ts';
import { Delivery, lookAgainSeconds } from '../shared/reminders/delivery.ts';
import { toMessage } from '../shared/reminders/delivery-message.ts';
import { toldIn } from '../shared/reminders/owed.ts';
import { firstWake, timelineInput, timelineName } from '../shared/reminders/timeline-start.ts';
import { fromSnapshot, goingOn, loadCase, saveSnapshot } from '../shared/store/cases.ts';
import { caseIdOf, openDeliveriesPartition, shards, wakeKey, wakesPartition } from '../shared/store/keys.ts';
import { writeWake } from '../shared/store/settle.ts';

export type ReconcileNeeds = {
  readonly table: Table;
  readonly queue: Queue;
  readonly timelines: Timelines;
  readonly clock: Clock;
  readonly log: Log;
  readonly employers: readonly string[];
};

/** `deliveries` every 5 minutes, `wakes` every hour, `cases` once a day. */
const Run = z.object({ run: z.enum(['deliveries', 'wakes', 'cases']) });

/** What a run found to do. `repaired` above zero means that something was lost and has been mended: somebody should ask why. */
export type Reconciled = { readonly run: string; readonly queued: number; readonly repaired: number };

/** A wake may be an hour late before its timeline counts as lost: a failed `remind` waits that long before it tries again. */
const lateSeconds = 3600;

/** The dead-man's switch: queues what is to be looked at again, and starts lost timelines anew. */
export const reconcile =
  (needs: ReconcileNeeds) =>
  async (input: unknown): Promise<Reconciled> => {
    const { run } = Run.parse(input);
    const now = momentOfInstant(needs.clock());
    const queued = run === 'deliveries' ? await queueDeliveries(needs, now) : 0;
    const repaired =
      run === 'wakes' ? await mendLateWakes(needs, now) : run === 'cases' ? await mendCases(needs, now) : 0;
    needs.log({ what: `reconcile ${run}`, outcome: repaired > 0 ? 'repaired' : 'sound', count: repaired + queued });
    return { run, queued, repaired };
  };

/** Deferred deliveries whose time has come, and those whose message was lost. Queueing one twice is harmless. */
async function queueDeliveries({ table, queue }: ReconcileNeeds, now: Moment): Promise<number> {
  let queued = 0;
  for (const shard of shards) {
    // `~` sorts after every id, so that entries of this very second are among them.
    const items = await table.queryIndex('deliveries', openDeliveriesPartition(shard), { upTo: `${isoUtc(now)}#~` });
    for (const item of items) {
      await queue.send(toMessage(Delivery.parse(item)));
      const lookAt = isoUtc(plusSeconds(now, lookAgainSeconds));
      await table.put({ ...item, deliveriesSk: `${lookAt}#${item.pk}` }, { ifVersion: Number(item.version) });
      queued += 1;
    }
  }
  return queued;
}

async function mendLateWakes(needs: ReconcileNeeds, now: Moment): Promise<number> {
  const late = isoUtc(plusSeconds(now, -lateSeconds));
  let repaired = 0;
  for (const shard of shards)
    for (const { pk } of await needs.table.queryIndex('wakes', wakesPartition(shard), { upTo: late })) {
      const sickLeave = await loadCase(needs.table, caseIdOf({ pk }));
      if (sickLeave !== undefined && (await isLate(needs.table, sickLeave, late)))
        repaired += await startAgain(needs, sickLeave, now);
    }
  return repaired;
}

/** The index may lag behind: the item itself decides. */
async function isLate(table: Table, { caseId }: SickLeave, late: string): Promise<boolean> {
  const wake = await table.get(wakeKey(caseId));
  return typeof wake?.nextWakeAt === 'string' && wake.nextWakeAt <= late;
}

async function mendCases(needs: ReconcileNeeds, now: Moment): Promise<number> {
  const running = new Set<string>();
  for await (const name of needs.timelines.running()) running.add(planOfName(name));
  let repaired = 0;
  for (const employer of needs.employers)
    for (const item of await goingOn(needs.table, employer)) {
      const snapshot = fromSnapshot(item);
      const sickLeave = await loadCase(needs.table, caseIdOf(item));
      if (sickLeave === undefined || !isLookedAfter(sickLeave)) continue;
      if (snapshot === undefined || snapshot.version < sickLeave.version)
        repaired += await bringUpToDate(needs.table, sickLeave);
      if (!running.has(timelineName(sickLeave.caseId, sickLeave.planVersion)))
        repaired += await startAgain(needs, sickLeave, now);
    }
  return repaired;
}

/** The name without the mark of a repair: `<caseId>-<plan>`. */
const planOfName = (name: string): string => name.replace(/-r\d{10}$/, '');

async function bringUpToDate(table: Table, sickLeave: SickLeave): Promise<number> {
  await saveSnapshot(table, sickLeave);
  return 1;
}

/** Starts the timeline anew unless nothing is left to wait for. A name is refused for 90 days, hence the hour in it. */
async function startAgain({ table, timelines }: ReconcileNeeds, sickLeave: SickLeave, now: Moment): Promise<number> {
  const input = timelineInput(sickLeave, await toldIn(table, sickLeave.caseId), now);
  const first = isLookedAfter(sickLeave) ? firstWake(input) : undefined;
  await writeWake(table, sickLeave, first === undefined ? undefined : parseMoment(first));
  if (first === undefined) return 0;
  const hour = isoUtc(now).slice(0, 13).replace(/\D/g, '');
  await timelines.start(`${timelineName(sickLeave.caseId, sickLeave.planVersion)}-r${hour}`, input);
  return 1;
}
