import { once } from 'node:events';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { tableShape } from '../../shared/ports/table-shape.ts';
import { patient } from './aws-json-stub.ts';

/** A DynamoDB in memory on the loopback address, and a real client of it. */
export type DynamoServer = {
  readonly client: DynamoDBClient;
  /** Makes a table of our shape and gives its name back. */
  createTable(name: string): Promise<string>;
  stop(): Promise<void>;
};

/** Tables are ready at once: dynalite's default has tests wait half a second for each. */
export async function startDynalite(): Promise<DynamoServer> {
  const server = Object.assign(loadDynalite()({ createTableMs: 0 }), patient);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    client,
    createTable: async (name) => {
      await client.send(new CreateTableCommand(tableOf(name)));
      return name;
    },
    stop: async () => {
      client.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Dynalite = (options: { readonly createTableMs: number }) => Server;
type DynaliteIterator = { return?: () => Promise<void>; close(): Promise<void> };

/** Without `return` on its iterators, dynalite leaks one per query that stops early. */
function loadDynalite(): Dynalite {
  const load = createRequire(import.meta.url);
  const prototype: DynaliteIterator = load('abstract-level').AbstractIterator.prototype;
  prototype.return ??= function (this: DynaliteIterator) {
    return this.close();
  };
  return load('dynalite');
}

const keySchema = ({ partition, sort }: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

const tableOf = (name: string) => ({
  TableName: name,
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: [tableShape.keys, ...tableShape.indexes]
    .flatMap(({ partition, sort }) => [partition, sort])
    .map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' as const })),
  KeySchema: keySchema(tableShape.keys),
  GlobalSecondaryIndexes: tableShape.indexes.map((index) => ({
    IndexName: index.name,
    KeySchema: keySchema(index),
    Projection: { ProjectionType: 'ALL' as const },
  })),
});
