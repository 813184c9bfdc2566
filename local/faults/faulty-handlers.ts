import type { EmailSender, SmsSender } from '../../shared/ports/senders.ts';
import type { Item } from '../../shared/ports/table.ts';
import type { Between } from '../between.ts';
import { type Faults, TimedOut } from './faults.ts';
import { faultyCall } from './faulty-call.ts';
import { faultyQueue } from './faulty-queue.ts';
import { faultyRunner, faultyTask } from './faulty-runner.ts';

type Senders = { readonly email: EmailSender; readonly sms: SmsSender };
type Follow = (commit: Item) => Promise<void>;

/** So many of the newest commits are handed over again when the cursor was lost. */
const handedAgain = 5;

/** Faults between the handlers and everything in this process; `senders` are those that the handlers are to be given. */
export function faultyHandlers(faults: Faults, senders: Senders): Senders & { readonly between: Between } {
  let inHand = async (): Promise<void> => {};
  /** The queue gave the message out twice, and the other consumer gets to it while this one sends. */
  const meanwhile = async (): Promise<void> => {
    const other = inHand;
    inHand = async () => {};
    if (faults.strikes('second-consumer')) await other().catch(() => undefined);
  };
  const send = <Result>(call: () => Promise<Result>): Promise<Result> =>
    faultyCall(faults, 'provider', async () => {
      await meanwhile();
      return call();
    });
  return {
    email: { send: (message) => send(() => senders.email.send(message)) },
    sms: { send: (message) => send(() => senders.sms.send(message)) },
    between: {
      random: faults.random,
      queue: (queue) => faultyQueue(queue, faults),
      runner: (runner) => faultyRunner(runner, faults),
      task: (task) => faultyTask(task, faults),
      follow: faultyFollow(faults),
      deliver: (deliver) => (body, receives) => {
        inHand = () => deliver(body, receives);
        return faults.persistently(`deliver ${body}`, () => deliver(body, receives));
      },
    },
  };
}

/** Commits come again: the same one at once, or the newest few because it was not noted that they had been followed. */
function faultyFollow(faults: Faults): (follow: Follow) => Follow {
  const newest: Item[] = [];
  return (follow) => (commit) =>
    faults.persistently(`follow ${commit.pk} ${commit.sk}`, async () => {
      await follow(commit);
      newest.push(commit);
      if (newest.length > handedAgain) newest.shift();
      faults.step();
      if (faults.strikes('commit-again')) for (const again of [...newest]) await follow(again);
      if (faults.strikes('cursor-lost')) throw new TimedOut('The cursor was not stored.');
    });
}
