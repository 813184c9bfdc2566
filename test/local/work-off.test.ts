import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { createQueue, type WorkQueue } from '../../local/queue.ts';
import { createRunner } from '../../local/runner/runner.ts';
import { openStore } from '../../local/store/open-store.ts';
import { type Work, workOff } from '../../local/work-off.ts';
import { commitKey } from '../../shared/store/keys.ts';

const clock = () => Temporal.Instant.from('2026-11-16T07:00:00Z');

/** A machine with nothing to do but to deliver three messages. */
async function threeMessages(
  deliver: (body: string) => Promise<void>,
  wrap: (queue: WorkQueue) => WorkQueue = (queue) => queue,
) {
  const queue = wrap(createQueue({ clock, maxReceives: 5 }));
  for (const body of ['first', 'second', 'third']) await queue.send(body);
  return workOff({ ...idle(), queue, deliver });
}

/** A machine with nothing to do. */
function idle(): Work {
  const { table, feed } = openStore({ file: ':memory:' });
  const definition = { StartAt: 'Nothing', States: { Nothing: { Type: 'Succeed' } } } as const;
  const runner = createRunner({ definition, tasks: {}, clock, concurrency: 1 });
  const none = async () => ({ run: 'deliveries', queued: 0, repaired: 0, counts: {} });
  const log = (): void => undefined;
  const empty = () => createQueue({ clock, maxReceives: 5 });
  const nothing = async () => {};
  return {
    ...{ table, feed, runner, clock, log, concurrency: 1, sendsAtOnce: 1 },
    ...{ queue: empty(), receipts: empty(), imports: empty() },
    ...{
      follow: nothing,
      deliver: nothing,
      receive: nothing,
      importRows: nothing,
      whileImporting: () => undefined,
      reconcile: none,
    },
  };
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

it('takes rows in before it follows commits, so that nobody is told of a row that a dead process left half done', async () => {
  const machine = idle();
  const done: string[] = [];
  await machine.table.put(commitKey('case-1', 1), 'if-absent');
  await machine.imports.send('rows');
  await workOff({
    ...machine,
    importRows: async () => {
      done.push('the rest of the row');
      await machine.table.put(commitKey('case-1', 2), 'if-absent');
    },
    follow: async ({ sk }) => void done.push(sk),
  }).workOff();
  expect(done).toEqual(['the rest of the row', commitKey('case-1', 1).sk, commitKey('case-1', 2).sk]);
});

it('says each round whether rows of imports came in', async () => {
  const said: boolean[] = [];
  const imports = createQueue({ clock, maxReceives: 5 });
  for (let group = 1; group <= 11; group += 1) await imports.send(`group ${group}`);
  await workOff({ ...idle(), imports, whileImporting: (underWay) => said.push(underWay) }).workOff();
  expect(said).toEqual([true, true, false]);
});
