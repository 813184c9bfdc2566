import type { DatabaseSync } from 'node:sqlite';
import { OldStore } from '../../shared/people/person-item.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import { tableShape } from '../../shared/ports/table-shape.ts';

// The trigger puts a commit's number into the transaction of its put, whichever statement wrote it. An update is no insert: a commit gets
// one number. AUTOINCREMENT never gives a number twice, so the cursor cannot miss one.
const tables = `
  CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, version INTEGER, body TEXT NOT NULL, PRIMARY KEY (pk, sk)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS feed (number INTEGER PRIMARY KEY AUTOINCREMENT, pk TEXT NOT NULL, sk TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS feed_cursor (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO feed_cursor VALUES (1, 0);
  CREATE TRIGGER IF NOT EXISTS number_commits AFTER INSERT ON items WHEN NEW.sk GLOB '${commitPrefix}*'
    BEGIN INSERT INTO feed (pk, sk) VALUES (NEW.pk, NEW.sk); END;`;

/** Counts up when what is stored changes so that the version before cannot be read: 2 since each person has a data key. */
const storeVersion = 2;

/** Makes what is missing of the tables, also in a file from before an index, or the time to live, was added. @throws OldStore */
export function createSchema(db: DatabaseSync): void {
  refuseOldStore(db);
  db.exec(`BEGIN IMMEDIATE; ${tables} PRAGMA user_version = ${storeVersion};`);
  const columns = db.prepare("SELECT name FROM pragma_table_info('items')").all();
  const known = new Set(columns.map(({ name }) => name));
  if (!known.has('ttl'))
    db.exec(`ALTER TABLE items ADD COLUMN ttl INTEGER;
      UPDATE items SET ttl = json_extract(body, '$.${tableShape.timeToLive}') WHERE json_extract(body, '$.${tableShape.timeToLive}') IS NOT NULL`);
  db.exec('CREATE INDEX IF NOT EXISTS expiring ON items (ttl) WHERE ttl IS NOT NULL');
  for (const { name, partition, sort } of tableShape.indexes) {
    if (!known.has(partition))
      db.exec(`ALTER TABLE items ADD COLUMN ${partition} TEXT; ALTER TABLE items ADD COLUMN ${sort} TEXT;`);
    db.exec(`CREATE INDEX IF NOT EXISTS ${name} ON items (${partition}, ${sort}) WHERE ${partition} IS NOT NULL`);
  }
  db.exec('COMMIT');
}

/** A file that says nothing of its version is either new or one from before versions were written down. */
function refuseOldStore(db: DatabaseSync): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() ?? {};
  const isMade = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'items'").get() !== undefined;
  if (isMade && version !== storeVersion) throw new OldStore();
}
