import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { keyBounds } from '../../shared/ports/key-bounds.ts';
import { type IndexName, indexNames, type PutCondition, type Range, type Table } from '../../shared/ports/table.ts';
import { indexKeys } from '../../shared/ports/table-shape.ts';
import { checkKeys } from '../../shared/ports/usable-keys.ts';
import { itemColumns, itemValues } from './item-row.ts';
import { itemReader, type ReadItem } from './read-items.ts';
import { noTurns, type Turns } from './turns.ts';
import type { Writes } from './writes.ts';

/** A table in SQLite. Reads are answered as soon as it is their turn; `writes` decides when a put reaches the database. */
export function sqliteTable(db: DatabaseSync, writes: Writes, turn: Turns = noTurns): Table {
  const select = db.prepare('SELECT body FROM items WHERE pk = ? AND sk = ?');
  const remove = db.prepare('DELETE FROM items WHERE pk = ? AND sk = ?');
  const read = itemReader();
  const inPartition = prepareQuery(db, { partition: 'pk', sort: 'sk', order: 'sk' }, read);
  const inIndex = new Map(indexNames.map((index: IndexName) => [index, indexQuery(db, index, read)]));
  const put = preparePut(db);
  return {
    get: async ({ pk, sk }) => {
      await turn();
      const row = select.get(pk, sk);
      return row && read(row);
    },
    query: async (pk, range) => {
      await turn();
      return inPartition(pk, range);
    },
    queryIndex: async (index, partition, range) => {
      await turn();
      return inIndex.get(index)?.(partition, range) ?? [];
    },
    put: async (item, condition) => {
      checkKeys(item);
      const values = itemValues(item);
      return writes.run(() => put(values, condition));
    },
    delete: ({ pk, sk }) =>
      writes.run(() => {
        remove.run(pk, sk);
      }),
  };
}

/** Items may share a sort key in an index, never in a partition, where a longer order would make SQLite sort what is sorted. */
const indexQuery = (db: DatabaseSync, index: IndexName, read: ReadItem) => {
  const keys = indexKeys(index);
  return prepareQuery(db, { ...keys, order: `${keys.sort}, pk, sk` }, read);
};

type QueryKeys = { readonly partition: string; readonly sort: string; readonly order: string };

function prepareQuery(db: DatabaseSync, { partition, sort, order }: QueryKeys, read: ReadItem) {
  const statement = db.prepare(
    `SELECT body FROM items WHERE ${partition} = ? AND ${sort} BETWEEN ? AND ? ORDER BY ${order} LIMIT ?`,
  );
  return (value: string, range: Range = {}) => {
    const { from, to } = keyBounds(range);
    // SQLite reads a negative limit as none.
    return statement.all(value, from, to, range.limit ?? -1).map(read);
  };
}

function preparePut(db: DatabaseSync) {
  const insert = `INSERT INTO items (${itemColumns.join(', ')}) VALUES (${itemColumns.map(() => '?').join(', ')})`;
  const changed = itemColumns.filter((column) => column !== 'pk' && column !== 'sk');
  const replace = changed.map((column) => `${column} = excluded.${column}`).join(', ');
  const update = changed.map((column) => `${column} = ?`).join(', ');
  const always = db.prepare(`${insert} ON CONFLICT (pk, sk) DO UPDATE SET ${replace}`);
  const ifAbsent = db.prepare(`${insert} ON CONFLICT (pk, sk) DO NOTHING`);
  const ifVersion = db.prepare(`UPDATE items SET ${update} WHERE pk = ? AND sk = ? AND version = ?`);
  return (values: readonly SQLInputValue[], condition: PutCondition): boolean => {
    if (condition === 'always') return wrote(always, values);
    if (condition === 'if-absent') return wrote(ifAbsent, values);
    return wrote(ifVersion, [...values, condition.ifVersion]);
  };
}

const wrote = (statement: StatementSync, values: readonly SQLInputValue[]): boolean =>
  statement.run(...values).changes === 1;
