import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.ts';
import type { Queue, QueueConsumer } from '../shared/ports/queue.ts';

/** What the embedded mode asks of its queue beyond the port, to know whether work is left and when to look again. */
type InProcess = {
  /** How many messages are waiting or out; dead letters are not counted. */
  size(): number;
  /** When the first message can be received, past when it can be now; `undefined` when the queue is empty. */
  nextVisibleAt(): Temporal.Instant | undefined;
};
/** The queue of this process, as those who work it off see it. */
export type WorkQueue = Queue & QueueConsumer & InProcess;

type Settings = { readonly clock: Clock; readonly maxReceives: number };
type Waiting = { readonly body: string; readonly receives: number; readonly visibleFrom: number };

/**
 * A queue in this process, oldest visible message first. It forgets everything when the process ends:
 * the delivery records are the truth after a crash.
 */
export function createQueue({ clock, maxReceives }: Settings): WorkQueue {
  // Keeps the order of sending, also for a message that is written again when it is received.
  const messages = new Map<number, Waiting>();
  // A message that dies again is the same dead letter.
  const dead = new Set<string>();
  let sent = 0;

  const receiveOne = (number: number, message: Waiting, visibleFrom: number) => {
    const receives = message.receives + 1;
    messages.set(number, { ...message, receives, visibleFrom });
    return { receipt: receiptOf(number, receives), body: message.body, receives };
  };
  const bury = (number: number, { body }: Waiting): void => {
    messages.delete(number);
    dead.add(body);
  };

  return {
    send: async (body) => {
      messages.set(sent++, { body, receives: 0, visibleFrom: clock().epochMilliseconds });
    },
    receive: async ({ max, visibilitySeconds }) => {
      const now = clock().epochMilliseconds;
      const received = [];
      for (const [number, message] of messages) {
        if (received.length >= max) break;
        if (message.visibleFrom > now) continue;
        if (message.receives >= maxReceives) bury(number, message);
        else received.push(receiveOne(number, message, now + visibilitySeconds * 1000));
      }
      return received;
    },
    remove: async (receipt) => {
      const [number, receives] = receipt.split('/').map(Number);
      // A receipt from before the message came again removes nothing: somebody else has the message now.
      if (number !== undefined && messages.get(number)?.receives === receives) messages.delete(number);
    },
    deadLetters: async () => [...dead],
    size: () => messages.size,
    nextVisibleAt: () => (messages.size === 0 ? undefined : earliest(messages.values())),
  };
}

const receiptOf = (number: number, receives: number): string => `${number}/${receives}`;

const earliest = (messages: Iterable<Waiting>): Temporal.Instant => {
  let first = Number.POSITIVE_INFINITY;
  for (const { visibleFrom } of messages) first = Math.min(first, visibleFrom);
  return Temporal.Instant.fromEpochMilliseconds(first);
};
