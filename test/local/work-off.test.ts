import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { createQueue, type WorkQueue } from '../../local/queue.ts';
import { createRunner } from '../../local/runner/runner.ts';
import { openStore } from '../../local/store/open-store.ts';
import { workOff } from '../../local/work-off.ts';

const clock = () => Temporal.Instant.from('2026-11-16T07:00:00Z');

/** A machine with nothing to do but to deliver three messages. */
async function threeMessages(
  deliver: (body: string) => Promise<void>,
  wrap: (queue: WorkQueue) => WorkQueue = (queue) => queue,
) {
  const { table, feed } = openStore({ file: ':memory:' });
  const queue = wrap(createQueue({ clock, maxReceives: 5 }));
  for (const body of ['first', 'second', 'third']) await queue.send(body);
  const definition = { StartAt: 'Nothing', States: { Nothing: { Type: 'Succeed' } } } as const;
  const runner = createRunner({ definition, tasks: {}, clock, concurrency: 1 });
  const none = async () => ({ run: 'deliveries', queued: 0, repaired: 0, counts: {} });
  const log = (): void => undefined;
  return workOff({
    table,
    feed,
    queue,
    receipts: createQueue({ clock, maxReceives: 5 }),
    imports: createQueue({ clock, maxReceives: 5 }),
    runner,
    clock,
    log,
    concurrency: 1,
    sendsAtOnce: 1,
    follow: async () => {},
    deliver,
    receive: async () => {},
    importRows: async () => {},
    reconcile: none,
  });
}

it('delivers everything that waits', async () => {
  const delivered: string[] = [];
  const machine = await threeMessages(async (body) => {
    delivered.push(body);
  });
  await machine.workOff();
  expect(delivered).toEqual(['first', 'second', 'third']);
});

it('delivers what it received beside a message that cannot be taken off the queue', async () => {
  const delivered: string[] = [];
  const machine = await threeMessages(
    async (body) => {
      delivered.push(body);
    },
    (queue) => ({ ...queue, remove: () => Promise.reject(new Error('No answer.')) }),
  );
  await machine.workOff();
  expect(delivered).toEqual(['first', 'second', 'third']);
});

it('ends after the message in hand once it is told to finish', async () => {
  const delivered: string[] = [];
  const machine = await threeMessages(async (body) => {
    delivered.push(body);
    machine.finish();
  });
  await machine.workOff();
  expect(delivered).toEqual(['first']);
});
