import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { FunctionName } from '../shared/settings.ts';

export type Functions = Readonly<Record<FunctionName, Lambda>>;

/** What alarms and dashboard look at, from all stacks. */
export type Watched = {
  readonly functions: Functions;
  readonly deadLetters: {
    readonly deliveries: Queue;
    readonly receipts: Queue;
    readonly imports: Queue;
    readonly commits: Queue;
  };
  readonly deliveries: Queue;
  readonly codes: Queue;
  readonly machine: StateMachine;
  readonly table: TableV2;
  readonly api: HttpApi;
};
