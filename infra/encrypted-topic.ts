import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { allow } from './permissions.ts';

type Encrypted = {
  readonly description: string;
  /** Fixed where another region has to know it. */
  readonly topicName?: string;
  /** The service that publishes. Who else may is nobody. */
  readonly service: 'ses.amazonaws.com' | 'sms-voice.amazonaws.com' | 'cloudwatch.amazonaws.com';
};

/** A topic `<id>-topic` under a key of its own, `<id>-key`: encrypted at rest and refused without TLS. */
export function encryptedTopic(scope: Construct, id: string, { description, topicName, service }: Encrypted): Topic {
  // AWS's own key for topics lets no service publish; a key of our own may.
  const key = new Key(scope, `${id}-key`, { description, enableKeyRotation: true });
  const publish = allow(['kms:GenerateDataKey', 'kms:Decrypt'], '*');
  publish.addPrincipals(new ServicePrincipal(service));
  key.addToResourcePolicy(publish);
  return new Topic(scope, `${id}-topic`, {
    ...(topicName === undefined ? {} : { topicName }),
    masterKey: key,
    enforceSSL: true,
  });
}
