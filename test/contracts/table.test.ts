import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoTable } from '../../functions/aws/dynamo-table.ts';
import { memoryTable } from '../../local/store/memory-table.ts';
import { openStore, type Store } from '../../local/store/open-store.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type DynamoServer, startDynalite } from '../support/dynalite.ts';
import { tableContract } from './table-contract.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-table-'));
let inMemory: Store;
let inFile: Store;
let server: DynamoServer;
let dynamo: Table;

beforeAll(async () => {
  inMemory = openStore({ file: ':memory:' });
  inFile = openStore({ file: path.join(folder, 'holdfast.db') });
  server = await startDynalite();
  dynamo = dynamoTable({ client: server.client, tableName: await server.createTable('cases') });
});

afterAll(async () => {
  inMemory.close();
  inFile.close();
  rmSync(folder, { recursive: true });
  await server.stop();
});

tableContract('SQLite in memory', () => inMemory.table);
tableContract('memory', () => memoryTable(() => undefined));
tableContract('SQLite in a file', () => inFile.table);
tableContract('DynamoDB', () => dynamo);

describe('the table in DynamoDB', () => {
  it('throws on every error that is no refused condition', async () => {
    const missing = dynamoTable({ client: server.client, tableName: 'missing' });
    await expect(missing.put({ pk: 'A', sk: 'A' }, 'if-absent')).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException' }),
    );
  });
});
