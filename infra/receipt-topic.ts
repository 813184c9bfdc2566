import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { allow } from './permissions.ts';

type Publisher = {
  /** Fixed where another region has to know it. */
  readonly topicName?: string;
  /** The service that publishes receipts. Who else may is nobody. */
  readonly service: 'ses.amazonaws.com' | 'sms-voice.amazonaws.com';
};

/** Where a provider publishes what became of messages. Its events hold addresses, so they are encrypted at rest and refused without TLS. */
export function receiptTopic(scope: Construct, { topicName, service }: Publisher): Topic {
  // AWS's own key for topics lets no service publish; a key of our own may.
  const key = new Key(scope, 'receipts-key', {
    description: 'Encrypts what providers say became of messages, on its way to the queue.',
    enableKeyRotation: true,
  });
  const publish = allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*');
  publish.addPrincipals(new ServicePrincipal(service));
  key.addToResourcePolicy(publish);
  return new Topic(scope, 'receipts-topic', {
    ...(topicName === undefined ? {} : { topicName }),
    masterKey: key,
    enforceSSL: true,
  });
}
