import type { Stack } from 'aws-cdk-lib';
import { type Function as Lambda, RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { dataSettings, deleteFrom, searchIndexes, sendTo, useData } from './permissions.ts';
import { type QueueWithDeadLetters, queueWithDeadLetters } from './queue-with-dead-letters.ts';

type Needs = { readonly data: Data; readonly bundles: string };
export type Imports = QueueWithDeadLetters & { readonly take: Lambda };

/** The queue of imports, and the function that takes their rows in, a group for each message. */
export function imports(stack: Stack, { data, bundles }: Needs): Imports {
  const { queue, deadLetters } = queueWithDeadLetters(stack, 'imports');
  const take = lambdaFunction(stack, {
    name: 'import-rows',
    description: 'Takes the rows of imported files in, a group at a time.',
    bundles,
    environment: { ...dataSettings(data), IMPORT_QUEUE_URL: queue.queueUrl },
    may: [...useData(data), deleteFrom(data.table), searchIndexes(data.table, ['lists']), sendTo(queue)],
    // Each group asks for the next: after some sixteen Lambda would take that for a mistake. It ends with the file.
    recursiveLoop: RecursiveLoop.ALLOW,
  });
  // Two files at a time leave the table to those who are at a screen.
  take.addEventSource(new SqsEventSource(queue, { batchSize: 1, maxConcurrency: 2, reportBatchItemFailures: true }));
  return { queue, deadLetters, take };
}
