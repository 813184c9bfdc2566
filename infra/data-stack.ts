import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { caseTable } from './case-table.ts';
import { masterKey, tableKey } from './data-keys.ts';
import type { Stage } from './stage.ts';

/** What the other stacks need of this one. */
export type Data = {
  readonly table: TableV2;
  readonly tableKey: Key;
  /** The installation key. */
  readonly key: Secret;
  readonly masterKey: Key;
};

/** What must not be lost: the table and the keys that open what is in it. */
export function dataStack(scope: Construct, stage: Stage): Data {
  const stack = new Stack(scope, `holdfast-${stage.name}-data`, { env: { region: stage.region } });
  const encryptionKey = tableKey(stack, stage);
  const table = caseTable(stack, { ...stage, encryptionKey });
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  return { table, tableKey: encryptionKey, key: installationKey(stack, stage), masterKey: masterKey(stack, stage) };
}

/** Secrets Manager makes it up, so no template and no person ever holds it: 64 hex digits are 32 bytes. */
function installationKey(scope: Construct, { keepsData }: Stage): Secret {
  const key = new Secret(scope, 'installation-key', {
    description: 'Seals personal fields. Without it they are gone for good.',
    generateSecretString: {
      passwordLength: 64,
      excludePunctuation: true,
      excludeUppercase: true,
      excludeCharacters: 'ghijklmnopqrstuvwxyz',
    },
    removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  acknowledge(
    key,
    'AwsSolutions-SMG4',
    'With another key nothing that was sealed or marked with this one could be read or found.',
  );
  return key;
}
