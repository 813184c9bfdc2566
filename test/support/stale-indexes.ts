import type { Item, Key, Table } from '../../shared/ports/table.ts';

/**
 * A table whose indexes lag behind, as DynamoDB's do: every write lands in `table` at once, while `queryIndex` is answered from `lagging`
 * (an empty table at first), which only learns of the writes at `catchUp`.
 */
export function staleIndexes(table: Table, lagging: Table): Table & { catchUp(): Promise<void> } {
  const missed: (() => Promise<unknown>)[] = [];
  return {
    get: (key) => table.get(key),
    query: (pk, range) => table.query(pk, range),
    queryIndex: (index, partition, range) => lagging.queryIndex(index, partition, range),
    put: async (item: Item, condition) => {
      const written = await table.put(item, condition);
      if (written) missed.push(() => lagging.put(item, 'always'));
      return written;
    },
    delete: async (key: Key) => {
      await table.delete(key);
      missed.push(() => lagging.delete(key));
    },
    catchUp: async () => {
      for (const write of missed.splice(0)) await write();
    },
  };
}
