import type { Item, Table } from '../shared/ports/table.ts';

/** Items read, an empty answer counting as one, and items written or deleted: what a table in the cloud is paid by. */
export type Counted = { readonly reads: number; readonly writes: number };

/** A table that counts what is asked of it. */
export function countingTable(table: Table): { readonly table: Table; readonly counted: () => Counted } {
  let reads = 0;
  let writes = 0;
  const given = (found: readonly Item[]): readonly Item[] => {
    reads += Math.max(1, found.length);
    return found;
  };
  return {
    counted: () => ({ reads, writes }),
    table: {
      get: (key) => {
        reads += 1;
        return table.get(key);
      },
      query: async (pk, range) => given(await table.query(pk, range)),
      queryIndex: async (index, partition, range) => given(await table.queryIndex(index, partition, range)),
      put: (item, condition) => {
        writes += 1;
        return table.put(item, condition);
      },
      delete: (key) => {
        writes += 1;
        return table.delete(key);
      },
    },
  };
}
