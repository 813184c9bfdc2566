import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnStage, HttpApi, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Data } from './data-stack.ts';
import { imports } from './imports.ts';
import { lambdaFunction, logGroupFor } from './lambda-function.ts';
import { deleteFrom, readKey, searchIndexes, sendTo, useTable } from './permissions.ts';
import type { Stage } from './stage.ts';

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

/** The pages that people use, behind an HTTP API. */
export function portalStack(scope: Construct, { stage, data, queue, codes, bundles }: Needs): void {
  const { table, key } = data;
  const stack = new Stack(scope, `holdfast-${stage.name}-portal`, { env: { region: stage.region } });
  const importQueue = imports(stack, { data, bundles });
  const pages = lambdaFunction(stack, {
    name: 'portal',
    description: 'The pages of members, leaders, stewards, personnel and consultants.',
    bundles,
    environment: {
      TABLE_NAME: table.tableName,
      MASTER_KEY_ARN: key.keyArn,
      QUEUE_URL: queue.queueUrl,
      CODE_QUEUE_URL: codes.queueUrl,
      IMPORT_QUEUE_URL: importQueue.queueUrl,
      DISPLAY_NAME: stage.displayName,
      PORTAL_ADDRESS: stage.portalAddress,
      EMPLOYERS: stage.employers.join(','),
    },
    may: [
      useTable(table),
      deleteFrom(table),
      searchIndexes(table, ['lists']),
      readKey(key),
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
}
