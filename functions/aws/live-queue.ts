import { SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../../shared/ports/queue.ts';
import type { QueueSettings } from '../../shared/settings.ts';
import { sqsProducer } from './sqs-queue.ts';

/** Lambda itself is the consumer, so functions only send. */
export const liveQueue = ({ QUEUE_URL: queueUrl }: QueueSettings, client = new SQSClient({})): Queue =>
  sqsProducer({ client, queueUrl });
