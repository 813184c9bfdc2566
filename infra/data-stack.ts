import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { caseTable } from './case-table.ts';
import type { Stage } from './stage.ts';

/** What the other stacks need of this one. */
export type Data = { readonly table: TableV2; readonly key: Key };

/** What must not be lost: the table and the key that stands over those that open what is sealed in it. */
export function dataStack(scope: Construct, stage: Stage): Data {
  const stack = new Stack(scope, `holdfast-${stage.name}-data`, { env: { region: stage.region } });
  const table = caseTable(stack, stage);
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  return { table, key: masterKey(stack, stage) };
}

/** Never leaves KMS. AWS renews its material once a year; what older material wrapped stays readable. */
const masterKey = (scope: Construct, { keepsData }: Stage): Key =>
  new Key(scope, 'master-key', {
    description: 'Stands over the keys that seal personal fields. Without it they are gone for good.',
    enableKeyRotation: true,
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
