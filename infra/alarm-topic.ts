import { Stack } from 'aws-cdk-lib';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { encryptedTopic } from './encrypted-topic.ts';
import { allow } from './permissions.ts';
import type { Stage } from './stage.ts';

/** Tells the operators of alarms by mail, once they have answered the mail in which AWS asks whether they want that. One for each region. */
export function alarmTopic(scope: Construct, { operatorMail }: Stage): Topic {
  const topic = encryptedTopic(scope, 'alarms', {
    description: 'Encrypts alarms on their way to the operators.',
    service: 'cloudwatch.amazonaws.com',
  });
  const { account } = Stack.of(scope);
  const publish = allow('sns:Publish', topic.topicArn);
  publish.addServicePrincipal('cloudwatch.amazonaws.com');
  publish.addCondition('StringEquals', { 'aws:SourceAccount': account });
  topic.addToResourcePolicy(publish);
  topic.addSubscription(new EmailSubscription(operatorMail));
  return topic;
}
