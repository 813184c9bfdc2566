import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Queue, QueueConsumer, Received } from '../../shared/ports/queue.ts';

/** A queue that gives its messages 5 receipts, and how its time passes. */
export type QueueUnderTest = {
  readonly queue: Queue & QueueConsumer;
  /** Lets a message's second of invisibility run out, at the latest while the next `receive` waits. */
  readonly passSecond: () => void;
};
type Make = () => Promise<QueueUnderTest>;
type Subject = { readonly make: Make; readonly start?: () => Promise<void>; readonly stop?: () => Promise<void> };

/** What every queue must do. `make` gives an empty one each time. */
export function queueContract(name: string, { make, start, stop }: Subject): void {
  // At once, since a real queue's waiting is most of the time.
  describe.concurrent(name, () => {
    beforeAll(async () => start?.());
    afterAll(async () => stop?.());
    handsOut(make);
    hides(make);
    buries(make);
  });
}

function handsOut(make: Make): void {
  it.for(['{"deliveryId":"a1"}', 'blåbærgrød på ø & "citat" <b>\n\ttab'])('keeps the body %j exactly', async (body) => {
    const { queue } = await make();
    await queue.send(body);
    expect((await take(queue)).body).toBe(body);
  });

  it('hands out no more than asked, and no message to two consumers', async () => {
    const { queue } = await make();
    const bodies = Array.from({ length: 12 }, (_, index) => `message ${index}`);
    for (const body of bodies) await queue.send(body);
    const consumers = [1, 2, 3, 4].map(() => queue.receive({ max: 3, visibilitySeconds: 60 }));
    const received = await Promise.all(consumers);
    expect(received.map((messages) => messages.length)).toEqual([3, 3, 3, 3]);
    expect(new Set(received.flat().map(({ body }) => body))).toEqual(new Set(bodies));
  });
}

function hides(make: Make): void {
  it('hides a message while it is out', async () => {
    const { queue } = await make();
    await queue.send('a');
    await take(queue);
    expect(await queue.receive({ max: 10, visibilitySeconds: 60 })).toEqual([]);
  });

  it('gives a message again when its invisibility is over, counting the receipts', async () => {
    const { queue, passSecond } = await make();
    await queue.send('a');
    const first = await take(queue, { visibilitySeconds: 1 });
    passSecond();
    const second = await take(queue);
    expect([first.receives, second.receives]).toEqual([1, 2]);
    expect(second.body).toBe('a');
  });

  it('never gives a removed message again', async () => {
    const { queue, passSecond } = await make();
    await queue.send('a');
    const { receipt } = await take(queue, { visibilitySeconds: 1 });
    await queue.remove(receipt);
    passSecond();
    // The second's end falls within these two waits.
    expect(await queue.receive({ max: 10, visibilitySeconds: 60 })).toEqual([]);
    expect(await queue.receive({ max: 10, visibilitySeconds: 60 })).toEqual([]);
  });
}

function buries(make: Make): void {
  it('moves a message to the dead letters at the receive after its fifth', async () => {
    const { queue } = await make();
    await queue.send('poison');
    const receives: number[] = [];
    for (let turn = 1; turn <= 5; turn++) receives.push((await take(queue, { visibilitySeconds: 0 })).receives);
    expect(receives).toEqual([1, 2, 3, 4, 5]);
    expect(await queue.deadLetters()).toEqual([]);
    expect(await queue.receive({ max: 10, visibilitySeconds: 0 })).toEqual([]);
    expect(await queue.deadLetters()).toEqual(['poison']);
    expect(await queue.deadLetters()).toEqual(['poison']); // looking takes nothing
  });
}

/** The next message, asked for a few times over because a real queue waits in real time. */
async function take(queue: QueueConsumer, { visibilitySeconds } = { visibilitySeconds: 60 }): Promise<Received> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const [message] = await queue.receive({ max: 1, visibilitySeconds });
    if (message !== undefined) return message;
  }
  throw new Error('No message came.');
}
