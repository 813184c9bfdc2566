import { Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { apiFunction } from './api-function.ts';
import type { Data } from './data-stack.ts';
import { erasureReplayer } from './erasure-replayer.ts';
import { hrAdder } from './hr-adder.ts';
import { imports } from './imports.ts';
import { lambdaFunction } from './lambda-function.ts';
import { pagesApi } from './pages-api.ts';
import { dataSettings, deleteFrom, searchIndexes, sendTo, useData, useErased } from './permissions.ts';
import type { Stage } from './stage.ts';
import type { Functions } from './watched.ts';

type Needs = {
  readonly stage: Stage;
  readonly data: Data;
  readonly queue: Queue;
  readonly codes: Queue;
  readonly bundles: string;
};

export type Portal = {
  readonly api: HttpApi;
  readonly importsDeadLetters: Queue;
  readonly functions: Pick<Functions, 'portal' | 'api' | 'import-rows' | 'add-hr' | 'replay-erasures'>;
};

/** The pages that people use and the API that other systems use, each a function, behind one HTTP API. */
export function portalStack(scope: Construct, { stage, data, queue, codes, bundles }: Needs): Portal {
  const { table } = data;
  const stack = new Stack(scope, `holdfast-${stage.name}-portal`, { env: { region: stage.region } });
  const { queue: importQueue, deadLetters, take } = imports(stack, { data, bundles });
  const pages = lambdaFunction(stack, {
    name: 'portal',
    description: 'The pages of members, leaders, stewards, personnel and consultants.',
    bundles,
    environment: {
      ...dataSettings(data),
      ERASED_TABLE_NAME: data.erased.tableName,
      QUEUE_URL: queue.queueUrl,
      CODE_QUEUE_URL: codes.queueUrl,
      IMPORT_QUEUE_URL: importQueue.queueUrl,
      DISPLAY_NAME: stage.displayName,
      PORTAL_ADDRESS: stage.portalAddress,
      EMPLOYERS: stage.employers.join(','),
    },
    may: [
      ...useData(data),
      deleteFrom(table),
      searchIndexes(table, ['deliveries', 'lists']),
      useErased(data),
      sendTo(queue),
      sendTo(codes),
      sendTo(importQueue),
    ],
  });
  const systems = apiFunction(stack, { stage, data, queue, importQueue, bundles });
  const api = pagesApi(stack, { pages, systems }, stage);
  return {
    api,
    importsDeadLetters: deadLetters,
    functions: {
      portal: pages,
      api: systems,
      'import-rows': take,
      'add-hr': hrAdder(stack, { stage, data, bundles }),
      'replay-erasures': erasureReplayer(stack, { stage, data, bundles }),
    },
  };
}
