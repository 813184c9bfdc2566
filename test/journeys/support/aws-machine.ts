import { dynamoTable } from '../../../functions/aws/dynamo-table.ts';
import { sesSender } from '../../../functions/aws/ses-sender.ts';
import { smsSender } from '../../../functions/aws/sms-sender.ts';
import { sqsQueue } from '../../../functions/aws/sqs-queue.ts';
import { nothingBetween } from '../../../local/between.ts';
import { embedded } from '../../../local/embedded.ts';
import type { WorkQueue } from '../../../local/queue.ts';
import { maxReceives, type Queue, type QueueConsumer } from '../../../shared/ports/queue.ts';
import type { Table } from '../../../shared/ports/table.ts';
import { lambdaFeed, type StreamRecord, streamRecord } from '../../contracts/feed-fake-stream.ts';
import { startDynalite } from '../../support/dynalite.ts';
import { startFauxqs } from '../../support/fauxqs.ts';
import { startSes } from '../../support/ses.ts';
import { startSmsStub } from '../../support/sms-stub.ts';
import { staffedCase } from '../../support/staffed-case.ts';

/**
 * The handlers as the cloud has them, over the real clients: the table in DynamoDB, its stream, the queue in SQS, mails through SES, SMS through
 * End User Messaging, all on loopback. Only Step Functions is our own runner, of the same definition. `case-1` has just been opened.
 */
export async function startAwsMachine() {
  const [dynamo, sqs, ses, sms] = await Promise.all([startDynalite(), startFauxqs(), startSes(), startSmsStub()]);
  const stream: StreamRecord[] = [];
  const tableName = await dynamo.createTable('cases');
  const table = streamed(dynamoTable({ client: dynamo.client, tableName }), stream);
  const urls = await sqs.createQueueWithDeadLetters('deliveries', maxReceives);
  const queue = sqsQueue({ client: sqs.client, ...urls });
  const needs = await staffedCase({ wrap: () => table });
  const machine = embedded({
    ...needs,
    store: { table, feed: lambdaFeed(stream), backup: () => {}, forgetExpired: async () => 0, close: () => {} },
    email: sesSender({
      client: ses.client,
      from: 'mail@tidslinje.example',
      displayName: 'Tidslinje',
      configurationSet: 'mails',
    }),
    sms: smsSender({ client: sms.client, originationIdentity: 'Tidslinje', maxPriceUsd: 0.15 }),
    concurrency: 1,
    between: { ...nothingBetween, queue: () => unhurried(queue) },
  });
  return {
    needs,
    machine,
    inbox: ses.inbox,
    texts: sms.sent,
    close: () => Promise.all([dynamo.stop(), sqs.close(), ses.close(), sms.close()]),
  };
}

export type AwsMachine = Awaited<ReturnType<typeof startAwsMachine>>;

/** SQS lets whoever asks an empty queue wait for a second: it is asked only while something is in it. */
function unhurried(queue: Queue & QueueConsumer): WorkQueue {
  let size = 0;
  return {
    ...queue,
    send: async (body) => {
      await queue.send(body);
      size += 1;
    },
    receive: async (asked) => (size === 0 ? [] : queue.receive(asked)),
    remove: async (receipt) => {
      await queue.remove(receipt);
      size -= 1;
    },
    nextVisibleAt: () => undefined,
    size: () => size,
  };
}

/** A table that writes down what its stream would tell of it. */
const streamed = (table: Table, stream: StreamRecord[]): Table => ({
  ...table,
  put: async (item, condition) => {
    const written = await table.put(item, condition);
    if (written) stream.push(streamRecord(condition === 'if-absent' ? 'INSERT' : 'MODIFY', stream.length, item));
    return written;
  },
});

/** Steps from instant to instant as the cloud lives through them, up to a local time. */
export async function liveUntil({ needs, machine }: AwsMachine, local: string): Promise<void> {
  for (;;) {
    await machine.workOff();
    const next = (await machine.nextInstant())?.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime().toString();
    if (next === undefined || next > local) break;
    needs.moveTo(next);
  }
  needs.moveTo(local);
}
