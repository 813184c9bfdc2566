import { Duration, type Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { acknowledge } from './acknowledge.ts';
import type { LambdaFunction } from './lambda-function.ts';
import { lambdaFunction } from './lambda-function.ts';
import { secureQueue } from './secure-queue.ts';

type Sending = Pick<LambdaFunction, 'may' | 'bundles'> &
  Pick<Extract<LambdaFunction, { name: 'send-code' }>, 'environment'>;

type LoginCodes = { readonly codes: Queue; readonly send: Lambda };

/** Login codes on a queue of their own, and the function that sends them: nobody who waits at a screen waits behind a morning's reminders. */
export function loginCodes(stack: Stack, { environment, may, bundles }: Sending): LoginCodes {
  const codes = secureQueue(stack, 'login-codes', {
    // AWS asks for six times the function's 30 s.
    visibilityTimeout: Duration.seconds(180),
    // A code is good for ten minutes: what has not gone out by then is of no use to anybody, so there are no dead letters.
    retentionPeriod: Duration.minutes(10),
  });
  acknowledge(
    codes,
    'AwsSolutions-SQS3',
    'A code is good for ten minutes: one that did not go out by then is of no use.',
  );
  const send = lambdaFunction(stack, {
    name: 'send-code',
    description: 'Sends login codes by e-mail and SMS.',
    bundles,
    environment,
    may,
  });
  // Codes are few; two at once are enough, and leave SES's rate to the reminders.
  send.addEventSource(new SqsEventSource(codes, { batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true }));
  return { codes, send };
}
