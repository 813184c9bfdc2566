import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Queue, QueueConsumer } from '../../shared/ports/queue.ts';

type Settings = { readonly client: SQSClient; readonly queueUrl: string; readonly deadLetterUrl: string };

/** SQS hands out at most 10 messages at a time, and takes at most 10 in a batch. */
const batchSize = 10;
/** Waiting at all makes SQS ask every one of its servers instead of a sample, so that one message in a quiet queue is found. */
const waitSeconds = 1;
/** Long enough to read a full dead-letter queue once without meeting a message twice. */
const readingSeconds = 60;

const SqsMessage = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  Attributes: z.object({ ApproximateReceiveCount: z.coerce.number().int() }),
});
type SqsMessage = z.infer<typeof SqsMessage>;

/** The producers' end alone: nobody who only sends may receive, or read the dead letters. */
export const sqsProducer = ({ client, queueUrl }: Pick<Settings, 'client' | 'queueUrl'>): Queue => ({
  send: async (body) => {
    await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  },
});

/** A standard SQS queue with its dead-letter queue; how many receipts a message gets is in the queue's redrive policy. */
export function sqsQueue({ client, queueUrl, deadLetterUrl }: Settings): Queue & QueueConsumer {
  return {
    ...sqsProducer({ client, queueUrl }),
    receive: async ({ max, visibilitySeconds }) => {
      const messages = await receiveBatch(client, queueUrl, { max, visibilitySeconds });
      return messages.map(({ ReceiptHandle, Body, Attributes }) => ({
        receipt: ReceiptHandle,
        body: Body,
        receives: Attributes.ApproximateReceiveCount,
      }));
    },
    remove: async (receipt) => {
      await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: receipt }));
    },
    deadLetters: () => readAll(client, deadLetterUrl),
  };
}

async function receiveBatch(
  client: SQSClient,
  queueUrl: string,
  { max, visibilitySeconds }: { readonly max: number; readonly visibilitySeconds: number },
): Promise<readonly SqsMessage[]> {
  const { Messages: messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: Math.min(max, batchSize),
      VisibilityTimeout: visibilitySeconds,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    }),
  );
  return messages.map((message) => SqsMessage.parse(message));
}

/** SQS has no way to look without taking, so each message is taken, and put back once all are read. */
async function readAll(client: SQSClient, queueUrl: string): Promise<readonly string[]> {
  const take = () => receiveBatch(client, queueUrl, { max: batchSize, visibilitySeconds: readingSeconds });
  const batches: (readonly SqsMessage[])[] = [];
  for (let batch = await take(); batch.length > 0; batch = await take()) batches.push(batch);
  for (const batch of batches) await putBack(client, queueUrl, batch);
  return batches.flat().map(({ Body }) => Body);
}

/** A message that SQS fails to put back appears by itself when the reading time is over. */
async function putBack(client: SQSClient, queueUrl: string, messages: readonly SqsMessage[]): Promise<void> {
  const entries = messages.map(({ ReceiptHandle }, index) => ({
    Id: String(index),
    ReceiptHandle,
    VisibilityTimeout: 0,
  }));
  await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
}
