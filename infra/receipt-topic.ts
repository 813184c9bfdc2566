import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { encryptedTopic } from './encrypted-topic.ts';

type Publisher = {
  /** Fixed where another region has to know it. */
  readonly topicName?: string;
  readonly service: 'ses.amazonaws.com' | 'sms-voice.amazonaws.com';
};

/** Where a provider publishes what became of messages. Its events hold addresses. */
export const receiptTopic = (scope: Construct, publisher: Publisher): Topic =>
  encryptedTopic(scope, 'receipts', {
    ...publisher,
    description: 'Encrypts what providers say became of messages, on its way to the queue.',
  });
