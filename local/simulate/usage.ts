import type { LogLine } from '../../shared/log.ts';
import { type Item, indexNames, type PutCondition, type Table } from '../../shared/ports/table.ts';
import { indexKeys } from '../../shared/ports/table-shape.ts';

/** What a run would have asked of the cloud's table and functions. */
export type Usage = {
  readonly reads: number;
  /** As DynamoDB counts them: one for each 4 kB begun, half of one where the read may be stale, as those of an index are. */
  readonly readUnits: number;
  readonly writes: number;
  /** One for each kB begun, again for each index that the item is in. Also for a put whose condition did not hold. */
  readonly writeUnits: number;
  /** Outcomes by the function that logged them: calls, for those that handle one thing a call. */
  readonly handled: Readonly<Record<string, number>>;
};

export type UsageCounter = {
  readonly counted: (table: Table) => Table;
  readonly log: (line: LogLine) => void;
  readonly usage: () => Usage;
};

const readUnit = 4096;
const writeUnit = 1024;

/** Counts what goes through a table and a log. */
export function usageCounter(): UsageCounter {
  const sums = { reads: 0, readUnits: 0, writes: 0, writeUnits: 0 };
  const handled: Record<string, number> = {};
  const read = (items: readonly (Item | undefined)[], weight: number) => {
    sums.reads += 1;
    sums.readUnits += weight * Math.max(1, Math.ceil(items.reduce((sum, item) => sum + sizeOf(item), 0) / readUnit));
  };
  const write = (item: Item) => {
    sums.writes += 1;
    sums.writeUnits += Math.ceil(sizeOf(item) / writeUnit) * (1 + indexesOf(item));
  };
  return {
    counted: (table) => countedTable(table, { read, write }),
    log: ({ what }) => {
      handled[what] = (handled[what] ?? 0) + 1;
    },
    usage: () => ({ ...sums, handled: { ...handled } }),
  };
}

type Meter = {
  readonly read: (items: readonly (Item | undefined)[], weight: number) => void;
  readonly write: (item: Item) => void;
};

const countedTable = (table: Table, { read, write }: Meter): Table => ({
  get: async (key) => {
    const item = await table.get(key);
    read([item], 1);
    return item;
  },
  query: async (pk, range) => {
    const items = await table.query(pk, range);
    read(items, 1);
    return items;
  },
  queryIndex: async (index, partition, range) => {
    const items = await table.queryIndex(index, partition, range);
    read(items, 0.5);
    return items;
  },
  put: (item: Item, condition: PutCondition) => {
    write(item);
    return table.put(item, condition);
  },
  delete: (key) => {
    write(key);
    return table.delete(key);
  },
});

/** Of its JSON, which DynamoDB's own reckoning is a little below. */
const sizeOf = (item: Item | undefined): number => (item === undefined ? 0 : Buffer.byteLength(JSON.stringify(item)));

const indexesOf = (item: Item): number =>
  indexNames.filter((index) => typeof item[indexKeys(index).partition] === 'string').length;
