import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../local/store/open-store.ts';
import type { Item } from '../../../shared/ports/table.ts';
import { staleIndexes } from '../../support/stale-indexes.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-store-'));
  file = path.join(folder, 'holdfast.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a store in a file', () => {
  it('lets others in while somebody reads on and on', async () => {
    const { table, close } = openStore({ file });
    let isStopped = false;
    // Comes in after all that never waits: were there no turns, it never would.
    setImmediate(() => {
      isStopped = true;
    });
    // Ten milliseconds, after which it has to wait, hold some thousand reads.
    for (let reads = 0; reads < 100_000 && !isStopped; reads += 1) await table.get({ pk: 'A', sk: 'A' });
    expect(isStopped).toBe(true);
    close();
  });

  it('has several cases followed at once, one case in its order, and all behind a failure again', async () => {
    const { table, feed, close } = openStore({ file });
    for (const [pk, version] of [
      ['CASE#a', 1],
      ['CASE#b', 1],
      ['CASE#a', 2],
      ['CASE#c', 1],
    ] as const)
      await table.put({ pk, sk: `COMMIT#0000000${version}`, version }, 'if-absent');
    const begun: string[] = [];
    let isBroken = true;
    const follow = async ({ pk, version }: Item) => {
      begun.push(`${pk}-${version}`);
      await new Promise(setImmediate);
      if (isBroken && pk === 'CASE#b') throw new Error('cannot follow b');
    };
    await expect(feed.drain(follow, 3)).rejects.toThrow('cannot follow b');
    // The second of a waits for the first.
    expect(begun).toEqual(['CASE#a-1', 'CASE#b-1', 'CASE#a-2', 'CASE#c-1']);
    isBroken = false;
    begun.length = 0;
    expect(await feed.drain(follow, 3)).toBe(3);
    expect(begun.toSorted()).toEqual(['CASE#a-2', 'CASE#b-1', 'CASE#c-1']);
    close();
  });

  it('forgets what has expired, and no more, also of a file from before it could', async () => {
    const before = new DatabaseSync(file);
    before.exec(`CREATE TABLE items (pk TEXT NOT NULL, sk TEXT NOT NULL, version INTEGER, body TEXT NOT NULL, PRIMARY KEY (pk, sk)) STRICT, WITHOUT ROWID;
      PRAGMA user_version = 2;
      INSERT INTO items VALUES ('A', 'old', NULL, '{"pk":"A","sk":"old","ttl":100}')`);
    before.close();
    const { table, forgetExpired, close } = openStore({ file });
    await table.put({ pk: 'A', sk: 'due', ttl: 100 }, 'always');
    await table.put({ pk: 'A', sk: 'later', ttl: 101 }, 'always');
    await table.put({ pk: 'A', sk: 'never' }, 'always');
    await table.put({ pk: 'A', sk: 'renewed', ttl: 100 }, 'always');
    await table.put({ pk: 'A', sk: 'renewed' }, 'always');
    expect(await forgetExpired(100)).toBe(2);
    expect((await table.query('A')).map(({ sk }) => sk)).toEqual(['later', 'never', 'renewed']);
    close();
  });

  it('hands every commit out once, also after it has forgotten which it has', async () => {
    const { table, feed, forgetExpired, close } = openStore({ file });
    const seen: string[] = [];
    const follow = async ({ sk }: Item) => {
      seen.push(sk);
    };
    await table.put({ pk: 'CASE#a', sk: 'COMMIT#00000001' }, 'if-absent');
    await feed.drain(follow);
    await table.put({ pk: 'CASE#a', sk: 'COMMIT#00000002' }, 'if-absent');
    await forgetExpired(0);
    await table.put({ pk: 'CASE#a', sk: 'COMMIT#00000003' }, 'if-absent');
    await feed.drain(follow);
    expect(seen).toEqual(['COMMIT#00000001', 'COMMIT#00000002', 'COMMIT#00000003']);
    close();
  });

  it('leaves nothing of what was deleted in its file', async () => {
    const { table, close } = openStore({ file });
    for (let number = 0; number < 50; number += 1)
      await table.put({ pk: 'A', sk: String(number), text: `marker-${number} ${'x'.repeat(900)}` }, 'always');
    for (let number = 0; number < 50; number += 1) await table.delete({ pk: 'A', sk: String(number) });
    close();
    expect(readFileSync(file).includes('marker-')).toBe(false);
  });

  it('shows the puts of one tick each other, in the order of their calls', async () => {
    const { table, close } = openStore({ file });
    const answers = await Promise.all([
      table.put({ pk: 'A', sk: 'A', version: 1 }, 'if-absent'),
      table.put({ pk: 'A', sk: 'A', version: 1 }, 'if-absent'),
      table.put({ pk: 'A', sk: 'A', version: 2 }, { ifVersion: 1 }),
      table.put({ pk: 'A', sk: 'A', version: 3 }, { ifVersion: 1 }),
    ]);
    expect(answers).toEqual([true, false, true, false]);
    expect(await table.get({ pk: 'A', sk: 'A' })).toEqual({ pk: 'A', sk: 'A', version: 2 });
    close();
  });

  it('writes nothing of a tick when one of its puts fails, and rejects them all', async () => {
    const { table, feed, close } = openStore({ file });
    // The database itself fails, as it does when the disk is full.
    change(file, "CREATE TRIGGER t BEFORE INSERT ON items WHEN NEW.sk = 'BAD' BEGIN SELECT RAISE(ABORT, 'full'); END");
    const answers = await Promise.allSettled([
      table.put({ pk: 'A', sk: 'COMMIT#00000001' }, 'if-absent'),
      table.put({ pk: 'A', sk: 'BAD' }, 'always'),
      table.delete({ pk: 'A', sk: 'B' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await table.query('A')).toEqual([]);
    expect(await feed.drain(async () => undefined)).toBe(0);
    expect(await table.put({ pk: 'A', sk: 'GOOD' }, 'if-absent')).toBe(true);
    close();
  });

  it('lets an unusable item reject alone', async () => {
    const { table, close } = openStore({ file });
    const answers = await Promise.allSettled([
      table.put({ pk: 'Æ', sk: 'A' }, 'always'),
      table.put({ pk: 'A', sk: 'A' }, 'always'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    close();
  });

  it('stores what still waits when it is closed, and finds it when opened again', async () => {
    const first = openStore({ file });
    const waiting = first.table.put({ pk: 'A', sk: 'A' }, 'always');
    first.close();
    expect(await waiting).toBe(true);
    const again = openStore({ file });
    expect(await again.table.get({ pk: 'A', sk: 'A' })).toEqual({ pk: 'A', sk: 'A' });
    again.close();
  });

  it('gets the columns of an index that its file does not know yet', async () => {
    openStore({ file }).close();
    change(file, 'DROP INDEX lists; ALTER TABLE items DROP COLUMN listsPk; ALTER TABLE items DROP COLUMN listsSk');
    const { table, close } = openStore({ file });
    await table.put({ pk: 'A', sk: 'A', listsPk: 'L', listsSk: '1' }, 'always');
    expect(await table.queryIndex('lists', 'L')).toHaveLength(1);
    close();
  });

  it('is backed up into a new file while in use, never over an old one', async () => {
    const { table, backup, close } = openStore({ file });
    await table.put({ pk: 'A', sk: 'A' }, 'always');
    const copy = path.join(folder, 'backup.db');
    backup(copy);
    expect(() => backup(copy)).toThrow(/already exists/);
    close();
    const restored = openStore({ file: copy });
    expect(await restored.table.get({ pk: 'A', sk: 'A' })).toEqual({ pk: 'A', sk: 'A' });
    restored.close();
  });
});

describe('two drains at once', () => {
  it('hand no commit over twice', async () => {
    const { table, feed, close } = openStore({ file: ':memory:' });
    await table.put({ pk: 'A', sk: 'COMMIT#00000001' }, 'if-absent');
    await table.put({ pk: 'A', sk: 'COMMIT#00000002' }, 'if-absent');
    const handed = await Promise.all([feed.drain(async () => undefined), feed.drain(async () => undefined)]);
    expect(handed).toEqual([2, 0]);
    close();
  });
});

describe('stale indexes', () => {
  it('answer as before a write until they catch up', async () => {
    const table = staleIndexes(openStore({ file: ':memory:' }).table, openStore({ file: ':memory:' }).table);
    await table.put({ pk: 'A', sk: 'A', wakesPk: 'W', wakesSk: '1' }, 'always');
    expect(await table.get({ pk: 'A', sk: 'A' })).toBeDefined();
    expect(await table.queryIndex('wakes', 'W')).toEqual([]);
    await table.catchUp();
    expect(await table.queryIndex('wakes', 'W')).toHaveLength(1);
  });
});

const change = (database: string, statements: string): void => {
  const db = new DatabaseSync(database);
  db.exec(statements);
  db.close();
};
