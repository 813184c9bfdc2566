import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { sqsQueue } from '../../functions/aws/sqs-queue.ts';
import { createQueue } from '../../local/queue.ts';
import { startFauxqs } from '../support/fauxqs.ts';
import { queueContract } from './queue-contract.ts';

const maxReceives = 5;

function movableQueue() {
  let now = Temporal.Instant.from('2026-11-11T07:00:00Z');
  const queue = createQueue({ clock: () => now, maxReceives });
  const pass = (seconds: number) => {
    now = now.add({ seconds });
  };
  return { queue, pass };
}

queueContract('the queue in this process', {
  make: async () => {
    const { queue, pass } = movableQueue();
    return { queue, passSecond: () => pass(1) };
  },
});

let sqs: Awaited<ReturnType<typeof startFauxqs>>;
let made = 0;
queueContract('SQS', {
  start: async () => {
    sqs = await startFauxqs();
  },
  stop: () => sqs.close(),
  make: async () => {
    const urls = await sqs.createQueueWithDeadLetters(`queue-${made++}`, maxReceives);
    // Real time: the second passes while `receive` waits for messages.
    return { queue: sqsQueue({ client: sqs.client, ...urls }), passSecond: () => {} };
  },
});

describe('the queue in this process, beyond the contract', () => {
  const bodies = (messages: readonly { readonly body: string }[]) => messages.map(({ body }) => body);

  it('gives the oldest visible message first, also when it comes again', async () => {
    const { queue, pass } = movableQueue();
    for (const body of ['a', 'b', 'c']) await queue.send(body);
    expect(bodies(await queue.receive({ max: 1, visibilitySeconds: 180 }))).toEqual(['a']);
    expect(bodies(await queue.receive({ max: 1, visibilitySeconds: 180 }))).toEqual(['b']);
    pass(180);
    expect(bodies(await queue.receive({ max: 3, visibilitySeconds: 180 }))).toEqual(['a', 'b', 'c']);
  });

  it('ignores a receipt from before the message came again', async () => {
    const { queue, pass } = movableQueue();
    await queue.send('a');
    const [stale] = await queue.receive({ max: 1, visibilitySeconds: 180 });
    pass(180);
    await queue.receive({ max: 1, visibilitySeconds: 180 });
    await queue.remove(stale?.receipt ?? '');
    expect(queue.size()).toBe(1);
  });

  it('says when to look again', async () => {
    const { queue } = movableQueue();
    expect(queue.nextVisibleAt()).toBeUndefined();
    await queue.send('a');
    expect(queue.nextVisibleAt()?.toString()).toBe('2026-11-11T07:00:00Z');
    await queue.receive({ max: 1, visibilitySeconds: 180 });
    expect(queue.nextVisibleAt()?.toString()).toBe('2026-11-11T07:03:00Z');
  });

  it('counts what waits and what is out, but no dead letters', async () => {
    const { queue } = movableQueue();
    await queue.send('a');
    await queue.send('b');
    for (let turn = 1; turn <= 5; turn++) await queue.receive({ max: 1, visibilitySeconds: 0 });
    expect(queue.size()).toBe(2);
    await queue.receive({ max: 1, visibilitySeconds: 180 });
    expect(queue.size()).toBe(1);
  });
});
