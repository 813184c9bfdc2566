import * as z from 'zod';
import { type Moment, momentOfInstant } from '../shared/calendar/moment.ts';
import { answerOf } from '../shared/case/answer-of.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Queue } from '../shared/ports/queue.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Timelines } from '../shared/ports/timelines.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { type Counts, counter, type Finding, lateIn, queuedIn, repairsIn } from '../shared/reconcile/counts.ts';
import { mendCases } from '../shared/reconcile/mend-cases.ts';
import { mendLateWakes } from '../shared/reconcile/mend-late-wakes.ts';
import { queueDeliveries } from '../shared/reconcile/queue-deliveries.ts';
import { gatherStatistics } from '../shared/statistics/gather.ts';

export type ReconcileNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly queue: Queue;
  readonly timelines: Timelines;
  readonly clock: Clock;
  readonly log: Log;
  readonly employers: readonly string[];
};

/** `deliveries` every 5 minutes, `wakes` every hour, `cases` once a day. */
const Run = z.object({ run: z.enum(['deliveries', 'wakes', 'cases']) });

const runs = { deliveries: queueDeliveries, wakes: mendLateWakes, cases: daily } as const;

/** The statistics come last: whatever keeps them from being made, the cases have been looked after. */
async function daily(needs: ReconcileNeeds, now: Moment, found: (finding: Finding) => void): Promise<void> {
  await mendCases(needs, now, found);
  for (const employer of needs.employers) {
    const { cases, people } = await gatherStatistics({ ...needs, isDisputed }, employer, now);
    if (cases + people > 0) needs.log({ what: 'statistics', outcome: 'incomplete', counts: { cases, people } });
  }
}

/** What she disputes was not done in time. */
const isDisputed = (sickLeave: SickLeave, dutyId: string): boolean => answerOf(sickLeave, dutyId) === 'disputed';

/** What a run found to do. `repaired` above zero means that something was lost and has been mended: somebody should ask why. */
export type Reconciled = {
  readonly run: string;
  readonly queued: number;
  readonly repaired: number;
  readonly counts: Counts;
};

/** The dead-man's switch: queues what is to be looked at again, and mends what was lost. Source: design.md "Following the commits". */
export const reconcile =
  (needs: ReconcileNeeds) =>
  async (input: unknown): Promise<Reconciled> => {
    const { run } = Run.parse(input);
    const { found, counts: counted } = counter();
    await runs[run](needs, momentOfInstant(needs.clock()), found);
    const counts = counted();
    const [queued, repaired] = [queuedIn(counts), repairsIn(counts)];
    needs.log({
      what: `reconcile ${run}`,
      outcome: repaired > 0 ? 'repaired' : 'sound',
      count: repaired + queued,
      repaired,
      late: lateIn(counts),
      counts,
    });
    return { run, queued, repaired, counts };
  };
