import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IndexName } from '../shared/ports/table.ts';

/** One statement of a function's policy. */
export const allow = (action: string | readonly string[], ...resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [action].flat(), resources: [...resources] });

export const useTable = (table: TableV2): PolicyStatement =>
  allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], table.tableArn);

/** Only where lists are made anew, and what has served its purpose is forgotten. */
export const deleteFrom = (table: TableV2): PolicyStatement => allow('dynamodb:DeleteItem', table.tableArn);

export const searchIndexes = (table: TableV2, indexes: readonly IndexName[]): PolicyStatement =>
  allow('dynamodb:Query', ...indexes.map((index) => `${table.tableArn}/index/${index}`));

/** Unwraps the installation's and the employers' keys. Whoever writes people makes an employer's at its first person. */
export const readKey = (key: Key): PolicyStatement => allow(['kms:Decrypt', 'kms:Encrypt'], key.keyArn);

export const sendTo = (queue: Queue): PolicyStatement => allow('sqs:SendMessage', queue.queueArn);
