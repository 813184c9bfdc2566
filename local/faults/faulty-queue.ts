import type { Received } from '../../shared/ports/queue.ts';
import type { WorkQueue } from '../queue.ts';
import type { Faults } from './faults.ts';
import { faultyCall } from './faulty-call.ts';

/** A queue that refuses, loses and doubles messages, and gives them out in another order or not at all. */
export const faultyQueue = (queue: WorkQueue, faults: Faults): WorkQueue => ({
  ...queue,
  send: (body) =>
    faultyCall(faults, 'queue', async () => {
      if (faults.strikes('message-lost')) return;
      await queue.send(body);
      if (faults.strikes('message-doubled')) await queue.send(body);
    }),
  receive: async (options) => {
    faults.step();
    const received = await queue.receive(options);
    faults.step();
    // Once for each message at most: five receives that came to nothing are a dead letter.
    if (received.length > 0 && received.every(isFirst) && faults.strikes('receive-lost')) return [];
    return faults.strikes('messages-shuffled') ? shuffled(received, faults.random) : received;
  },
  remove: (receipt) => faultyCall(faults, 'queue', () => queue.remove(receipt)),
});

const isFirst = ({ receives }: Received): boolean => receives === 1;

const shuffled = <Thing>(things: readonly Thing[], random: () => number): readonly Thing[] =>
  things
    .map((thing) => ({ thing, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
