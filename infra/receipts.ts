import type { Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnSubscription, type Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { allow, dataSettings, useData } from './permissions.ts';
import { queueWithDeadLetters } from './queue-with-dead-letters.ts';
import type { SmsRegion } from './sms-stack.ts';
import type { Stage } from './stage.ts';

type Needs = {
  readonly stage: Stage;
  readonly data: Data;
  readonly bundles: string;
  readonly mailReceipts: Topic;
  readonly sms: SmsRegion;
};

type Receiving = { readonly receive: Lambda; readonly deadLetters: Queue };

/** What providers say became of messages, from both regions on one queue, and the function that writes it down. */
export function receipts(stack: Stack, { stage, data, bundles, mailReceipts, sms }: Needs): Receiving {
  const { queue, deadLetters } = queueWithDeadLetters(stack, 'receipts');
  // Bare messages: the topic's wrapping says nothing that is needed.
  mailReceipts.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));
  subscribeAcrossRegions(stack, queue, { ...sms, region: stage.smsRegion });
  const receive = lambdaFunction(stack, {
    name: 'receipts',
    description: 'Writes down what providers say became of messages.',
    bundles,
    environment: dataSettings(data),
    may: useData(data),
  });
  receive.addEventSource(
    new SqsEventSource(queue, {
      // Some 50 ms each, one after the other.
      batchSize: 10,
      // The least there is: receipts are in no hurry, and leave the table to those who are.
      maxConcurrency: 2,
      reportBatchItemFailures: true,
    }),
  );
  return { receive, deadLetters };
}

type Elsewhere = Pick<SmsRegion, 'stack' | 'receiptsArn'> & { readonly region: string };

function subscribeAcrossRegions(stack: Stack, queue: Queue, { stack: there, receiptsArn, region }: Elsewhere): void {
  const send = allow('sqs:SendMessage', queue.queueArn);
  send.addPrincipals(new ServicePrincipal('sns.amazonaws.com'));
  send.addCondition('ArnEquals', { 'aws:SourceArn': receiptsArn });
  const { policyDependable } = queue.addToResourcePolicy(send);
  const subscription = new CfnSubscription(stack, 'sms-receipts', {
    topicArn: receiptsArn,
    region,
    protocol: 'sqs',
    endpoint: queue.queueArn,
    rawMessageDelivery: true,
  });
  if (policyDependable !== undefined) subscription.node.addDependency(policyDependable);
  // The topic is there before it is subscribed to.
  stack.addStackDependency(there);
}
