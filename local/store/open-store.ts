import { DatabaseSync } from 'node:sqlite';
import type { Feed } from '../../shared/ports/feed.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type ForgetExpired, forgetExpired } from './forget-expired.ts';
import { createSchema } from './schema.ts';
import { sqliteFeed } from './sqlite-feed.ts';
import { sqliteTable } from './sqlite-table.ts';
import { noTurns, turns } from './turns.ts';
import { writesAtOnce, writesPerTick } from './writes.ts';

export type Store = {
  readonly table: Table;
  readonly feed: Feed;
  readonly forgetExpired: ForgetExpired;
  /** Writes all finished writes into a new file, while the store is in use. @throws when the file is there already. */
  backup(toFile: string): void;
  /** Stores what still waits, then closes the file. */
  close(): void;
};

const inMemory = ':memory:';

/**
 * Opens the embedded store: a file, made when missing, or `:memory:`. In a file, a finished write survives kill -9 and loss of power.
 * Own the folder first (`ownFolder`): a second process on the same file would follow the same commits.
 */
export function openStore({
  file,
  batch = file !== inMemory,
}: {
  readonly file: string;
  readonly batch?: boolean;
}): Store {
  // Another tool that looks into the file may hold it for a moment: wait for up to 5 s.
  const db = new DatabaseSync(file, { timeout: 5_000 });
  // Zeros over what is deleted: erasing somebody destroys their key, and free pages must not keep it.
  if (file !== inMemory) db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  createSchema(db);
  const writes = batch ? writesPerTick(db) : writesAtOnce;
  return {
    table: sqliteTable(db, writes, batch ? turns() : noTurns),
    feed: sqliteFeed(db),
    forgetExpired: forgetExpired(db, writes),
    backup: (toFile) => {
      db.prepare('VACUUM INTO ?').run(toFile);
    },
    close: () => {
      writes.flush();
      db.close();
    },
  };
}
