import type { Stack } from 'aws-cdk-lib';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Data } from './data-stack.ts';
import { lambdaFunction } from './lambda-function.ts';
import { dataSettings, deleteFrom, searchIndexes, sendTo, useData } from './permissions.ts';
import type { Stage } from './stage.ts';

type Needs = {
  readonly stage: Stage;
  readonly data: Data;
  readonly queue: Queue;
  readonly importQueue: Queue;
  readonly bundles: string;
};

/** What other systems speak to. It has no part in login codes and erases nobody; neither it nor the pages load what only the other needs. */
export const apiFunction = (stack: Stack, { stage, data, queue, importQueue, bundles }: Needs): Lambda =>
  lambdaFunction(stack, {
    name: 'api',
    description: 'The HTTP API for HR and payroll systems.',
    bundles,
    environment: {
      ...dataSettings(data),
      QUEUE_URL: queue.queueUrl,
      IMPORT_QUEUE_URL: importQueue.queueUrl,
      DISPLAY_NAME: stage.displayName,
      PORTAL_ADDRESS: stage.portalAddress,
    },
    may: [
      ...useData(data),
      deleteFrom(data.table),
      searchIndexes(data.table, ['deliveries', 'lists']),
      sendTo(queue),
      sendTo(importQueue),
    ],
  });
