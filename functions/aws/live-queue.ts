import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../../shared/ports/queue.ts';
import type { QueueSettings } from '../../shared/settings.ts';

/** The producers' end alone: Lambda itself is the consumer, and nobody who only sends may read the dead letters. */
export function liveQueue({ QUEUE_URL: queueUrl }: QueueSettings, client = new SQSClient({})): Queue {
  return {
    send: async (body) => {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
    },
  };
}
