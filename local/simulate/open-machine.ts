import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import type { Table } from '../../shared/ports/table.ts';
import { findDelivery } from '../../shared/reminders/delivery.ts';
import { isOpen } from '../../shared/reminders/delivery-status.ts';
import { shards, wakesPartition } from '../../shared/store/keys.ts';
import { type Between, nothingBetween } from '../between.ts';
import { type Embedded, type EmbeddedOptions, embedded } from '../embedded.ts';
import type { FaultCounts } from '../faults/fault-kinds.ts';
import type { Faults } from '../faults/faults.ts';
import { faultyHandlers } from '../faults/faulty-handlers.ts';
import { faultyTable } from '../faults/faulty-table.ts';
import { type Ledger, ledger } from '../faults/ledger.ts';
import { type MortalMachine, mortalMachine } from '../faults/mortal-machine.ts';
import { slowClock } from '../faults/slow-clock.ts';
import { derivedId } from '../ids.ts';
import type { OpenFolder } from '../open-folder.ts';
import { listOutbox, outbox } from '../outbox.ts';
import { resume } from '../resume.ts';
import { defaultEmployer, simulatedProduct } from '../settings.ts';
import type { StoredClock } from '../stored-clock.ts';

/** What befell a run: which faults there were, and what the providers say that they took in. */
export type Befallen = {
  readonly injected: () => FaultCounts;
  readonly ledger: Ledger;
  readonly beats: () => number;
};

export type SimulatedMachine = Pick<MortalMachine, 'workOff' | 'nextInstant' | 'current' | 'insist'> & {
  /** What happens is written through this table, at this clock. */
  readonly table: Table;
  readonly clock: Clock;
  readonly befallen?: Befallen;
};

export type Setting = {
  readonly open: OpenFolder;
  /** What the machine reads and writes through, where its reads and writes are counted. */
  readonly table?: Table | undefined;
  readonly clock: StoredClock;
  readonly log: Log;
  readonly faults: Faults | undefined;
  /** Told what is put on the queue, word for word. */
  readonly hears?: ((message: string) => void) | undefined;
};

/** The machine of a simulation, gone on with all that the store looks after; with faults, one that they befall. */
export function openMachine({ faults, ...setting }: Setting): Promise<SimulatedMachine> {
  return faults === undefined ? soundMachine(setting) : befallenMachine(setting, faults);
}

async function soundMachine(setting: Omit<Setting, 'faults'>): Promise<SimulatedMachine> {
  const options = optionsOf(setting);
  const machine = await started(options);
  return {
    ...machine,
    current: () => machine,
    insist: (happening) => happening,
    table: options.store.table,
    clock: options.clock,
  };
}

async function befallenMachine(setting: Omit<Setting, 'faults'>, faults: Faults): Promise<SimulatedMachine> {
  const sound = optionsOf(setting);
  const { clock, store } = sound;
  const books = ledger({
    ...sound,
    known: (await listOutbox(store.table)).map(({ id }) => id),
    isRecorded: async ({ caseId, id }) => {
      const delivery = await findDelivery(store.table, caseId, id);
      return delivery !== undefined && !isOpen(delivery);
    },
  });
  const table = faultyTable(store.table, faults, clock);
  const handlerClock = slowClock(clock, faults);
  const options = { ...sound, store: { ...store, table }, handlerClock };
  const start = () => {
    const { between, ...senders } = faultyHandlers(faults, books);
    return started({ ...options, ...senders, between: overheard(between, setting.hears) });
  };
  const machine = await mortalMachine({ start, faults, clock, nextWake: () => nextWake(store.table) });
  return {
    ...machine,
    table,
    clock: handlerClock,
    befallen: { injected: faults.counts, ledger: books, beats: machine.beats },
  };
}

async function nextWake(table: Table): Promise<Temporal.Instant | undefined> {
  const firsts = await Promise.all(
    shards.map((shard) => table.queryIndex('wakes', wakesPartition(shard), { limit: 1 })),
  );
  const [first] = firsts.flatMap(([item]) => (typeof item?.nextWakeAt === 'string' ? [item.nextWakeAt] : [])).sort();
  return first === undefined ? undefined : Temporal.Instant.from(first);
}

async function started(options: EmbeddedOptions): Promise<Embedded> {
  const machine = embedded(options);
  await resume(machine.work, [defaultEmployer]);
  return machine;
}

const overheard = (between: Between, hears: Setting['hears'] = () => undefined): Between => ({
  ...between,
  queue: (queue) => {
    const send = (body: string) => {
      hears(body);
      return queue.send(body);
    };
    return between.queue({ ...queue, send });
  },
});

const optionsOf = ({ open, table, clock: { clock }, log, hears }: Omit<Setting, 'faults'>): EmbeddedOptions => ({
  ...outbox(open.store.table, clock),
  store: table === undefined ? open.store : { ...open.store, table },
  vault: open.vault,
  erased: open.erased,
  clock,
  product: simulatedProduct,
  employers: [defaultEmployer],
  // Cases that come by an import are alike in two runs, too.
  mint: derivedId,
  log,
  pace: async () => {},
  concurrency: 1,
  between: overheard(nothingBetween, hears),
});
