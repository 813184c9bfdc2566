import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { caseTable } from './case-table.ts';
import type { Stage } from './stage.ts';

/** What the other stacks need of this one. */
export type Data = { readonly table: TableV2; readonly key: Secret };

/** What must not be lost: the table and the installation key that opens what is sealed in it. */
export function dataStack(scope: Construct, stage: Stage): Data {
  const stack = new Stack(scope, `holdfast-${stage.name}-data`, { env: { region: stage.region } });
  const table = caseTable(stack, stage);
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  return { table, key: installationKey(stack, stage) };
}

/** Secrets Manager makes it up, so no template and no person ever holds it: 64 hex digits are 32 bytes. */
const installationKey = (scope: Construct, { keepsData }: Stage): Secret =>
  new Secret(scope, 'installation-key', {
    description: 'Seals personal fields. Without it they are gone for good.',
    generateSecretString: {
      passwordLength: 64,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeCharacters: 'ghijklmnopqrstuvwxyz',
    },
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
