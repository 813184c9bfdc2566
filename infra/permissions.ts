import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IndexName } from '../shared/ports/table.ts';
import type { Data } from './data-stack.ts';

/** One statement of a function's policy. */
export const allow = (action: string | readonly string[], ...resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [action].flat(), resources: [...resources] });

/** By what a function finds the data. */
export const dataSettings = ({ table, masterKey }: Data) => ({
  TABLE_NAME: table.tableName,
  MASTER_KEY_ARN: masterKey.keyArn,
});

/** Reading and writing the table, with the keys at hand: whoever comes first makes the installation's, or an employer's. */
export const useData = (data: Data): readonly PolicyStatement[] => [...useTable(data), openKeys(data)];

/** Each key is wrapped in the name of its owner: this key opens no others, and nothing that was wrapped for something else. */
function openKeys({ masterKey, owners }: Data): PolicyStatement {
  const open = allow(['kms:Decrypt', 'kms:Encrypt'], masterKey.keyArn);
  open.addCondition('StringEquals', { 'kms:EncryptionContext:employer': [...owners] });
  return open;
}

export const useTable = ({ table, tableKey }: Data): readonly PolicyStatement[] => [
  allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], table.tableArn),
  throughTheTable(allow(tableKeyActions, tableKey.keyArn), table),
];

/**
 * What DynamoDB does with a key of our own it does in the name of whoever reads and writes.
 * Source: DynamoDB developer guide, "Authorizing use of a customer managed key"
 */
const tableKeyActions = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** What somebody copied from the disks stays closed to whoever may only read the table. */
function throughTheTable(statement: PolicyStatement, table: TableV2): PolicyStatement {
  statement.addCondition('StringEquals', { 'kms:ViaService': `dynamodb.${Stack.of(table).region}.amazonaws.com` });
  return statement;
}

/** Writing down who is erased, and reading it again. */
export const useErased = ({ erased }: Data): PolicyStatement =>
  allow(['dynamodb:PutItem', 'dynamodb:Query'], erased.tableArn);

/** Only where lists are made anew, and what has served its purpose is forgotten. */
export const deleteFrom = (table: TableV2): PolicyStatement => allow('dynamodb:DeleteItem', table.tableArn);

export const searchIndexes = (table: TableV2, indexes: readonly IndexName[]): PolicyStatement =>
  allow('dynamodb:Query', ...indexes.map((index) => `${table.tableArn}/index/${index}`));

export const sendTo = (queue: Queue): PolicyStatement => allow('sqs:SendMessage', queue.queueArn);
