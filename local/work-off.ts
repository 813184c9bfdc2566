import { Temporal } from 'temporal-polyfill';
import type { Reconciled } from '../functions/reconcile.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Feed } from '../shared/ports/feed.ts';
import type { Queue, QueueConsumer, Received } from '../shared/ports/queue.ts';
import type { Item, Table } from '../shared/ports/table.ts';
import { openDeliveriesPartition, shards } from '../shared/store/keys.ts';
import type { Runner } from './runner/runner.ts';

/** What there is to do on one machine, and who does it. */
export type Work = {
  readonly table: Table;
  readonly feed: Feed;
  readonly queue: Queue & QueueConsumer & { nextVisibleAt(): Temporal.Instant | undefined };
  readonly runner: Runner;
  readonly clock: Clock;
  readonly log: Log;
  readonly concurrency: number;
  readonly follow: (commit: Item) => Promise<void>;
  readonly deliver: (body: string, receives: number) => Promise<void>;
  readonly reconcile: (input: unknown) => Promise<Reconciled>;
};

/** Six times a delivery's 30 s, as on the cloud's queue: a message that failed comes again after so long. */
const visibilitySeconds = 180;
/** As many as the cloud's queue gives at once. */
const batch = 10;

type Working = {
  readonly workOff: () => Promise<number>;
  /** Makes `workOff` end after the message in hand, however many wait: they stay open for the next start. */
  readonly finish: () => void;
  readonly nextInstant: () => Promise<Temporal.Instant | undefined>;
};

/** Within one instant: commits, then wakes, then deliveries, until nothing moves. */
export function workOff(work: Work): Working {
  let finishing = false;
  const isFinishing = (): boolean => finishing;
  return {
    workOff: async () => {
      let done = 0;
      for (let moved = -1; moved !== 0 && !finishing; done += moved) {
        moved = await work.feed.drain(work.follow);
        moved += await work.runner.runDue();
        moved += await deliverAll(work, isFinishing);
        if (moved === 0) moved += await queueDue(work);
      }
      return done;
    },
    finish: () => {
      finishing = true;
    },
    nextInstant: async () =>
      earliest([work.runner.nextInstant(), work.queue.nextVisibleAt(), await nextLook(work.table)]),
  };
}

async function deliverAll(work: Work, isFinishing: () => boolean): Promise<number> {
  let done = 0;
  for (;;) {
    const received = await work.queue.receive({ max: batch, visibilitySeconds });
    if (received.length === 0) return done;
    for (const message of received) {
      if (isFinishing()) return done;
      if (await tried(work, message)) await work.queue.remove(message.receipt);
    }
    done += received.length;
  }
}

/** A failure leaves the message on the queue, which gives it out again. Only the error's name is logged: its text may hold an address. */
async function tried({ deliver, log }: Work, { body, receives }: Received): Promise<boolean> {
  try {
    await deliver(body, receives);
    return true;
  } catch (error) {
    log({ what: 'deliver', outcome: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
    return false;
  }
}

async function queueDue({ table, clock, reconcile }: Work): Promise<number> {
  const next = await nextLook(table);
  if (next === undefined || Temporal.Instant.compare(next, clock()) > 0) return 0;
  return (await reconcile({ run: 'deliveries' })).queued;
}

/** When the first open delivery has to be looked at again. */
async function nextLook(table: Table): Promise<Temporal.Instant | undefined> {
  const firsts = await Promise.all(
    shards.map((shard) => table.queryIndex('deliveries', openDeliveriesPartition(shard), { limit: 1 })),
  );
  return earliest(firsts.flat().map(({ deliveriesSk }) => instantIn(deliveriesSk)));
}

const instantIn = (sortKey: unknown): Temporal.Instant | undefined =>
  typeof sortKey === 'string' ? Temporal.Instant.from(sortKey.slice(0, sortKey.indexOf('#'))) : undefined;

function earliest(instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.sort(Temporal.Instant.compare)[0];
}
