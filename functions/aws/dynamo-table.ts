import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { keyBounds } from '../../shared/ports/key-bounds.ts';
import type { Item, PutCondition, Range, Table } from '../../shared/ports/table.ts';
import { indexKeys, tableShape } from '../../shared/ports/table-shape.ts';
import { checkKeys } from '../../shared/ports/usable-keys.ts';

/** The table in DynamoDB, built as `tableShape` says. Reads by key are strongly consistent; those of an index never are. */
export function dynamoTable({
  client,
  tableName,
}: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}): Table {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const TableName = tableName;
  return {
    get: async ({ pk, sk }) => {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }));
      return Item as Item | undefined;
    },
    query: (pk, range) =>
      queryAll(documents, { TableName, ConsistentRead: true, ...keyCondition(tableShape.keys, pk, range) }, range),
    queryIndex: (index, partition, range) =>
      queryAll(documents, { TableName, IndexName: index, ...keyCondition(indexKeys(index), partition, range) }, range),
    put: async (item, condition) => {
      checkKeys(item);
      const put = new PutCommand({ TableName, Item: item, ...conditionOf(condition) });
      return documents.send(put).then(() => true, refusedByCondition);
    },
    delete: async ({ pk, sk }) => {
      await documents.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    },
  };
}

/** Only a condition that did not hold is an answer; every other error is thrown on. */
function refusedByCondition(error: unknown): false {
  if (error instanceof ConditionalCheckFailedException) return false;
  throw error;
}

function conditionOf(condition: PutCondition) {
  if (condition === 'always') return {};
  if (condition === 'if-absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':version': condition.ifVersion },
  };
}

type KeyNames = { readonly partition: string; readonly sort: string };

function keyCondition({ partition, sort }: KeyNames, value: string, range: Range = {}) {
  const { from, to } = keyBounds(range);
  return {
    KeyConditionExpression: '#partition = :value AND #sort BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#partition': partition, '#sort': sort },
    ExpressionAttributeValues: { ':value': value, ':from': from, ':to': to },
  };
}

/** Follows the pages (1 MB each) until the range or its limit is exhausted. */
async function queryAll(client: DynamoDBDocumentClient, query: QueryCommandInput, range: Range = {}) {
  const { from, to } = keyBounds(range);
  const limit = range.limit ?? Number.POSITIVE_INFINITY;
  // DynamoDB refuses both as errors in the question; the answer is that nothing lies in there.
  if (from > to || limit < 1) return [];
  const items: Item[] = [];
  for await (const page of paginateQuery({ client }, range.limit === undefined ? query : { ...query, Limit: limit })) {
    items.push(...((page.Items ?? []) as Item[]));
    if (items.length >= limit) break;
  }
  return items.slice(0, limit);
}
