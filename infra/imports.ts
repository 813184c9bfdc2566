import { Duration, type Stack } from 'aws-cdk-lib';
import { RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { deleteFrom, readKey, searchIndexes, sendTo, useTable } from './permissions.ts';
import { secureQueue } from './secure-queue.ts';

type Needs = { readonly data: Data; readonly bundles: string };

/** The queue of imports, and the function that takes their rows in, a group for each message. */
export function imports(stack: Stack, { data: { table, key }, bundles }: Needs): Queue {
  const queue = secureQueue(stack, 'imports', {
    // AWS asks for six times the function's 30 s.
    visibilityTimeout: Duration.seconds(180),
    deadLetterQueue: { queue: secureQueue(stack, 'imports-dead-letters'), maxReceiveCount: 5 },
  });
  const take = lambdaFunction(stack, {
    name: 'import-rows',
    description: 'Takes the rows of imported files in, a group at a time.',
    bundles,
    environment: {
      TABLE_NAME: table.tableName,
      MASTER_KEY_ARN: key.keyArn,
      IMPORT_QUEUE_URL: queue.queueUrl,
    },
    may: [useTable(table), deleteFrom(table), searchIndexes(table, ['lists']), readKey(key), sendTo(queue)],
    // Each group asks for the next: after some sixteen Lambda would take that for a mistake. It ends with the file.
    recursiveLoop: RecursiveLoop.ALLOW,
  });
  // Two files at a time leave the table to those who are at a screen.
  take.addEventSource(new SqsEventSource(queue, { batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true }));
  return queue;
}
