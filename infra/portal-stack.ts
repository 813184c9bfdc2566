import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnStage, HttpApi, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Data } from './data-stack.ts';
import { erasureReplayer } from './erasure-replayer.ts';
import { hrAdder } from './hr-adder.ts';
import { imports } from './imports.ts';
import { lambdaFunction, logGroupFor } from './lambda-function.ts';
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

/** Requests a second, and at once: a region's leaders after the mails of 08:00 ask for some 50 pages a second. */
const rate = { throttlingRateLimit: 100, throttlingBurstLimit: 200 };

/** Who asked is left out: times, paths without what follows them, and outcomes are enough to see that something is wrong. */
const accessLog = JSON.stringify({
  at: '$context.requestTime',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
});

export type Portal = {
  readonly api: HttpApi;
  readonly importsDeadLetters: Queue;
  readonly functions: Pick<Functions, 'portal' | 'import-rows' | 'add-hr' | 'replay-erasures'>;
};

/** The pages that people use, behind an HTTP API. */
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
      searchIndexes(table, ['lists']),
      useErased(data),
      sendTo(queue),
      sendTo(codes),
      sendTo(importQueue),
    ],
  });
  const api = new HttpApi(stack, 'pages', {
    description: 'Holdfast, for people',
    defaultIntegration: new HttpLambdaIntegration('portal', pages, {
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
    }),
  });
  const { defaultStage } = api;
  const usual = defaultStage?.node.defaultChild;
  if (!(usual instanceof CfnStage)) throw new TypeError('An HTTP API has a default stage.');
  usual.defaultRouteSettings = rate;
  usual.accessLogSettings = { destinationArn: logGroupFor(stack, 'requests').logGroupArn, format: accessLog };
  new CfnOutput(stack, 'PagesUrl', { value: api.apiEndpoint });
  return {
    api,
    importsDeadLetters: deadLetters,
    functions: {
      portal: pages,
      'import-rows': take,
      'add-hr': hrAdder(stack, { stage, data, bundles }),
      'replay-erasures': erasureReplayer(stack, { data, bundles }),
    },
  };
}
