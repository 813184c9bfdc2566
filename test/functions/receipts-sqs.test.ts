import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachMessage } from '../../functions/aws/queue-batch.ts';
import { sqsQueue } from '../../functions/aws/sqs-queue.ts';
import { receipts } from '../../functions/receipts.ts';
import { deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import { startFauxqs } from '../support/fauxqs.ts';
import { sesEvents } from '../support/ses-events.ts';
import { enveloped } from '../support/sns-envelope.ts';
import { staffedCase } from '../support/staffed-case.ts';

let sqs: Awaited<ReturnType<typeof startFauxqs>>;
beforeAll(async () => {
  sqs = await startFauxqs();
});
afterAll(() => sqs.close());

it('takes receipts from SQS as SNS puts them there, and leaves what nobody can read to the dead letters', async () => {
  const urls = await sqs.createQueueWithDeadLetters('receipts', 1);
  const queue = sqsQueue({ client: sqs.client, ...urls });
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  await deliverVisible(needs);
  const [sent] = await deliveriesOf(needs.table, 'case-1');
  if (sent === undefined) throw new Error('Nothing was sent.');
  const about = { caseId: 'case-1', delivery: publicId(sent), messageId: sent.providerId ?? '' };
  const bodies = [
    JSON.stringify(sesEvents.deliveryDelay(about)),
    enveloped(JSON.stringify(sesEvents.bounce(about))),
    'Hello',
  ];
  for (const MessageBody of bodies)
    await sqs.client.send(new SendMessageCommand({ QueueUrl: urls.queueUrl, MessageBody }));

  const handle = eachMessage('receipt', receipts(needs), needs.log);
  for (let round = 1; round <= 5 && (await queue.deadLetters()).length === 0; round += 1) {
    // What Lambda does: it hands over a batch and removes what did not fail.
    const received = await queue.receive({ max: 10, visibilitySeconds: 0 });
    const Records = received.map(({ receipt, body }) => ({ messageId: receipt, body }));
    const { batchItemFailures } = await handle({ Records });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { receipt } of received) if (!failed.has(receipt)) await queue.remove(receipt);
  }
  expect(await endings(needs)).toEqual(['bounced']);
  expect(await queue.deadLetters()).toEqual(['Hello']);
});
