import { erasedInMemory } from '../../local/erased-file.ts';
import { createQueue } from '../../local/queue.ts';
import { openStore } from '../../local/store/open-store.ts';
import type { LogLine } from '../../shared/log.ts';
import type { Accepted, CalendarPart } from '../../shared/ports/senders.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { TimelineInput } from '../../shared/ports/timelines.ts';
import { instantAt } from './local-time.ts';
import { testVault } from './test-vault.ts';

/** A message as the provider got it. */
export type SentMessage = {
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  readonly calendar?: CalendarPart | undefined;
  readonly id: string;
};

/** The same seed gives the same id, and ids are short enough to read. */
function countedIds(): (seed: string) => string {
  const known = new Map<string, string>();
  return (seed) => {
    const id = known.get(seed) ?? `id-${known.size + 1}`;
    known.set(seed, id);
    return id;
  };
}

/** Timelines that remember what was asked of them. */
export function recordedTimelines() {
  const started: { readonly name: string; readonly input: TimelineInput }[] = [];
  const stopped: string[] = [];
  return {
    started,
    stopped,
    start: async (name: string, input: TimelineInput) => {
      started.push({ name, input });
    },
    stop: async (name: string) => {
      stopped.push(name);
    },
    async *running() {
      yield* started.map(({ name }) => name).filter((name) => !stopped.includes(name));
    },
  };
}

/** Everything that the functions need, in memory, at a local time that `moveTo` sets. `wrap` stands between them and the table. */
export function installation(at: string, wrap: (table: Table) => Table = (table) => table) {
  let now = instantAt(at);
  const clock = () => now;
  const { table, feed, forgetExpired } = openStore({ file: ':memory:' });
  const outbox: SentMessage[] = [];
  const lines: LogLine[] = [];
  const send = async (message: SentMessage): Promise<Accepted> => {
    outbox.push(message);
    return { providerId: `provider-${outbox.length}` };
  };
  return {
    clock,
    moveTo: (local: string) => {
      now = instantAt(local);
    },
    table: wrap(table),
    feed,
    forgetExpired,
    erased: erasedInMemory(),
    vault: testVault(table),
    mint: countedIds(),
    queue: createQueue({ clock, maxReceives: 5 }),
    timelines: recordedTimelines(),
    outbox,
    email: { send },
    sms: { send },
    product: {
      displayName: 'Tidslinje',
      portalAddress: 'https://portal.example.dk',
      mailFrom: 'mail@portal.example.dk',
    },
    leaseHolder: { id: 'this-process', mayBeAlive: (holder: string) => holder !== 'dead-process' },
    pace: async () => {},
    employers: ['employer'],
    lines,
    log: (line: LogLine) => {
      lines.push(line);
    },
  };
}
export type Installation = ReturnType<typeof installation>;
