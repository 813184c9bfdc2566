import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { memoryStore } from '../../local/store/memory-store.ts';
import { openStore, type Store } from '../../local/store/open-store.ts';
import { type FeedSource, feedContract } from './feed-contract.ts';
import { fakeStream } from './feed-fake-stream.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-feed-'));
const open: Store[] = [];

function opened(file: string): Store {
  const store = openStore({ file });
  open.push(store);
  return store;
}

function inFile(): FeedSource {
  const file = path.join(mkdtempSync(path.join(folder, 'store-')), 'holdfast.db');
  const { table, feed } = opened(file);
  // The first process is gone in all but name: nothing of its memory is handed on.
  return { table, feed, reopen: () => opened(file).feed };
}

/** Gone with its process: whoever opens it again has the same one. */
function inMemory(): FeedSource {
  const { table, feed } = memoryStore();
  return { table, feed, reopen: () => feed };
}

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

feedContract('SQLite in a file', inFile);
feedContract('memory', inMemory);
feedContract('a DynamoDB stream', fakeStream);
