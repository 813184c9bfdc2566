import { chmodSync, closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Writes a store as it is at this moment into a new file, also while a server runs on it. Without the key and without the list of those who
 * were erased: whoever has the file alone can read no name. @throws when the file is there already, or cannot be written
 */
export function backUp(folder: string, toFile: string): void {
  // SQLite would make it readable for everybody.
  closeSync(openSync(toFile, 'wx', 0o600));
  const store = new DatabaseSync(path.join(folder, storeFile), { readOnly: true, timeout: 5_000 });
  try {
    store.prepare('VACUUM INTO ?').run(toFile);
  } finally {
    store.close();
  }
  syncFile(toFile);
}

export const storeFile = 'holdfast.db';

/** Readable by its owner alone, and on the disk. */
export function syncFile(file: string): void {
  chmodSync(file, 0o600);
  const handle = openSync(file, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Whether a file is a whole store of ours. */
export function isStore(file: string): boolean {
  if (!existsSync(file)) return false;
  const found = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: sound } = found.prepare('PRAGMA integrity_check').get() ?? {};
    const tables = found.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'items'").all();
    return sound === 'ok' && tables.length === 1;
  } catch {
    // SQLite's way of saying that it is no database.
    return false;
  } finally {
    found.close();
  }
}
