import { Temporal } from 'temporal-polyfill';
import type { Reconciled } from '../functions/reconcile.ts';
import { atOnce } from '../shared/at-once.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Feed } from '../shared/ports/feed.ts';
import type { Queue, QueueConsumer, Received } from '../shared/ports/queue.ts';
import type { Item, Table } from '../shared/ports/table.ts';
import { addressNoticesPartition, openDeliveriesPartition, shards } from '../shared/store/keys.ts';
import type { Runner } from './runner/runner.ts';

type WorkQueue = Queue & QueueConsumer & { nextVisibleAt(): Temporal.Instant | undefined };

/** What there is to do on one machine, and who does it. */
export type Work = {
  readonly table: Table;
  readonly feed: Feed;
  readonly queue: WorkQueue;
  /** What providers say became of messages. */
  readonly receipts: WorkQueue;
  /** Imports that have rows to take in. */
  readonly imports: WorkQueue;
  readonly runner: Runner;
  readonly clock: Clock;
  readonly log: Log;
  readonly concurrency: number;
  /** How many messages may be on their way at once. */
  readonly sendsAtOnce: number;
  readonly follow: (commit: Item) => Promise<void>;
  readonly deliver: (body: string, receives: number) => Promise<void>;
  readonly receive: (body: string) => Promise<void>;
  readonly importRows: (body: string, receives: number) => Promise<void>;
  /** Told each round whether rows of imports came in. */
  readonly whileImporting: (underWay: boolean) => void;
  readonly reconcile: (input: unknown) => Promise<Reconciled>;
};

/** Six times a delivery's 30 s, as on the cloud's queue: a message that failed comes again after so long. */
const visibilitySeconds = 180;
/** As many as the cloud's queue gives at once, where they are handled one by one. */
const batch = 10;

type Working = {
  readonly workOff: () => Promise<number>;
  /** Makes `workOff` end after the message in hand, however many wait: they stay open for the next start. */
  readonly finish: () => void;
  readonly nextInstant: () => Promise<Temporal.Instant | undefined>;
};

/** Within one instant: rows of imports, then commits, then wakes, then deliveries, then receipts, until nothing moves. */
export function workOff(work: Work): Working {
  let finishing = false;
  const isFinishing = (): boolean => finishing;
  const { log } = work;
  const deliveries: Messages = {
    what: 'deliver',
    queue: work.queue,
    handle: work.deliver,
    log,
    atOnce: work.sendsAtOnce,
  };
  const imports: Messages = { what: 'import', queue: work.imports, handle: work.importRows, log, atOnce: 1 };
  const receipts: Messages = { what: 'receipt', queue: work.receipts, handle: work.receive, log, atOnce: 1 };
  return {
    workOff: async () => {
      let done = 0;
      for (let moved = -1; moved !== 0 && !finishing; done += moved) {
        // Some groups of rows, then what else is due: a long file keeps nobody's reminder waiting. They come first: of a row that a process left
        // half done when it died nobody is told before it is whole.
        moved = await handleBatch(imports, isFinishing);
        work.whileImporting(moved > 0);
        moved += await work.feed.drain(work.follow, work.concurrency);
        moved += await work.runner.runDue();
        moved += await handleAll(deliveries, isFinishing);
        moved += await handleAll(receipts, isFinishing);
        if (moved === 0) moved += await queueDue(work);
      }
      return done;
    },
    finish: () => {
      finishing = true;
    },
    nextInstant: async () =>
      earliest([
        work.runner.nextInstant(),
        work.queue.nextVisibleAt(),
        work.receipts.nextVisibleAt(),
        work.imports.nextVisibleAt(),
        await nextLook(work.table),
      ]),
  };
}

/** The messages of one queue and what is done with each. `what` names that in the log. */
type Messages = {
  readonly what: string;
  readonly queue: WorkQueue;
  readonly handle: (body: string, receives: number) => Promise<void>;
  readonly log: Log;
  /** So many are handled at the same time: each waits for the disk a few times, and they share the waits. */
  readonly atOnce: number;
};

async function handleAll(messages: Messages, isFinishing: () => boolean): Promise<number> {
  let done = 0;
  for (;;) {
    const handled = await handleBatch(messages, isFinishing);
    done += handled;
    if (handled === 0 || isFinishing()) return done;
  }
}

async function handleBatch(messages: Messages, isFinishing: () => boolean): Promise<number> {
  const max = Math.max(batch, messages.atOnce);
  const received = await messages.queue.receive({ max, visibilitySeconds });
  let done = 0;
  await atOnce(received, messages.atOnce, async (message) => {
    if (isFinishing()) return;
    await tried(messages, message);
    done += 1;
  });
  return done;
}

/**
 * A failure leaves the message on the queue, which gives it out again, and those received with it are handled all the same: each time they are
 * not brings them nearer to the dead letters. Only the error's name is logged: its text may hold an address.
 */
async function tried({ what, queue, handle, log }: Messages, { body, receipt, receives }: Received): Promise<void> {
  try {
    await handle(body, receives);
    await queue.remove(receipt);
  } catch (error) {
    log({ what, outcome: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
  }
}

async function queueDue({ table, clock, reconcile }: Work): Promise<number> {
  const next = await nextLook(table);
  if (next === undefined || Temporal.Instant.compare(next, clock()) > 0) return 0;
  return (await reconcile({ run: 'deliveries' })).queued;
}

/** When the first open delivery has to be looked at again. */
async function nextLook(table: Table): Promise<Temporal.Instant | undefined> {
  const partitions = [...shards.map(openDeliveriesPartition), addressNoticesPartition];
  const firsts = await Promise.all(
    partitions.map((partition) => table.queryIndex('deliveries', partition, { limit: 1 })),
  );
  return earliest(firsts.flat().map(({ deliveriesSk }) => instantIn(deliveriesSk)));
}

const instantIn = (sortKey: unknown): Temporal.Instant | undefined =>
  typeof sortKey === 'string' ? Temporal.Instant.from(sortKey.slice(0, sortKey.indexOf('#'))) : undefined;

function earliest(instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.sort(Temporal.Instant.compare)[0];
}
