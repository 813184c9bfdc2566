import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { installation } from '../shared/vault/employer-keys.ts';
import { caseTable } from './case-table.ts';
import { masterKey, tableKey } from './data-keys.ts';
import { erasedTable } from './erased-table.ts';
import type { Stage } from './stage.ts';

/** What the other stacks need of this one. */
export type Data = {
  readonly table: TableV2;
  readonly erased: TableV2;
  readonly tableKey: Key;
  readonly masterKey: Key;
  /** Whose keys the master key opens: the installation's and the employers'. */
  readonly owners: readonly string[];
};

/** What must not be lost: the table and the keys that open what is in it. */
export function dataStack(scope: Construct, stage: Stage): Data {
  const stack = new Stack(scope, `holdfast-${stage.name}-data`, {
    env: { region: stage.region },
    // The first thing that somebody by mistake does to it is refused.
    terminationProtection: stage.keepsData,
  });
  const encryptionKey = tableKey(stack, stage);
  const owners = [installation, ...stage.employers];
  const table = caseTable(stack, { ...stage, encryptionKey });
  new CfnOutput(stack, 'TableName', { value: table.tableName });
  const erased = erasedTable(stack, { ...stage, encryptionKey });
  return { table, erased, tableKey: encryptionKey, masterKey: masterKey(stack, stage), owners };
}
