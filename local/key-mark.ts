import { createHmac } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Table } from '../shared/ports/table.ts';

/** The key beside a store is another one's: nothing in the store opens with it, and every commit would seem to have been changed. */
export class ForeignKey extends Error {
  override readonly name = 'ForeignKey';
  constructor(what: string, folder: string) {
    super(
      `The installation.key in ${folder} does not belong to ${what}. Put back the key file that does, from where its copy is kept; nothing has been changed.`,
    );
  }
}

const markKey = { pk: 'INSTALLATION', sk: 'KEY' } as const;
const markOf = (key: Uint8Array): string => createHmac('sha256', key).update('which key').digest('base64url');

/** Whether a key is the one that a store was begun with, which a mark in it tells; a store without one gets it. */
export async function isKeyOf(table: Table, key: Uint8Array): Promise<boolean> {
  await table.put({ ...markKey, mark: markOf(key) }, 'if-absent');
  return (await table.get(markKey))?.mark === markOf(key);
}

/** The same of a file that nobody has opened: one without a mark may be anybody's. */
export function mayBeKeyOf(file: string, key: Uint8Array): boolean {
  const store = new DatabaseSync(file, { readOnly: true });
  try {
    const row = store.prepare('SELECT body FROM items WHERE pk = ? AND sk = ?').get(markKey.pk, markKey.sk);
    return row === undefined || JSON.parse(String(row.body)).mark === markOf(key);
  } finally {
    store.close();
  }
}
