import type { Item, Table } from '../shared/ports/table.ts';

/** How often a table was read, and how often it was written; `items` is how many items the reads gave back: each costs, whoever keeps it. */
export type Counted = { readonly reads: number; readonly writes: number; readonly items: number };

/** A table that counts what is asked of it. */
export function countingTable(table: Table): { readonly table: Table; readonly counted: () => Counted } {
  let reads = 0;
  let writes = 0;
  let items = 0;
  const given = (found: readonly Item[]): readonly Item[] => {
    items += found.length;
    return found;
  };
  return {
    counted: () => ({ reads, writes, items }),
    table: {
      get: async (key) => {
        reads += 1;
        const found = await table.get(key);
        items += found === undefined ? 0 : 1;
        return found;
      },
      query: async (pk, range) => {
        reads += 1;
        return given(await table.query(pk, range));
      },
      queryIndex: async (index, partition, range) => {
        reads += 1;
        return given(await table.queryIndex(index, partition, range));
      },
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
