import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { folderOfTest } from './folder.ts';

export const sound: unknown = [{ integrity_check: 'ok' }];

/** What SQLite says of a store. Of a copy: looking at the store itself would recover it before the next run does. */
export function integrityOf(store: string): unknown {
  if (!existsSync(path.join(store, 'holdfast.db'))) return sound;
  const copy = folderOfTest();
  cpSync(store, copy, { recursive: true });
  const database = new DatabaseSync(path.join(copy, 'holdfast.db'));
  const answer = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return answer;
}
