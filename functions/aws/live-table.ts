import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../shared/ports/table.ts';
import type { TableSettings } from '../../shared/settings.ts';
import { dynamoTable } from './dynamo-table.ts';

export const liveTable = ({ TABLE_NAME: tableName }: TableSettings): Table =>
  dynamoTable({ client: new DynamoDBClient({}), tableName });
