import type { Clock } from '../../shared/clock.ts';
import { keyBounds } from '../../shared/ports/key-bounds.ts';
import type { IndexName, Item, Key, Range, Table } from '../../shared/ports/table.ts';
import { indexKeys } from '../../shared/ports/table-shape.ts';

type Lagging = Pick<Table, 'put' | 'delete'> & {
  /** What the index held before this instant. */
  readonly staleQuery: Table['queryIndex'];
};

const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** Keeps in mind how items were before the clock's instant, so that an index can be asked as if it had not heard of it. */
export function laggingIndexes(table: Table, clock: Clock): Lagging {
  let instant = Number.NaN;
  const before = new Map<string, Item | undefined>();
  const remember = async (key: Key): Promise<void> => {
    const now = clock().epochMilliseconds;
    if (now !== instant) before.clear();
    instant = now;
    const name = nameOf(key);
    if (!before.has(name)) before.set(name, await table.get(key));
  };
  return {
    put: async (item, condition) => {
      await remember(item);
      return table.put(item, condition);
    },
    delete: async (key) => {
      await remember(key);
      return table.delete(key);
    },
    staleQuery: async (index, partition, { limit, ...range } = {}) => {
      const now = await table.queryIndex(index, partition, range);
      if (clock().epochMilliseconds !== instant) return now.slice(0, limit);
      const old = [...before.values()].filter((item) => item !== undefined && isIn(item, { index, partition, range }));
      const kept = now.filter((item) => !before.has(nameOf(item)));
      return [...kept, ...(old as readonly Item[])].sort(bySortKey(index)).slice(0, limit);
    },
  };
}

type Asked = { readonly index: IndexName; readonly partition: string; readonly range: Range };

function isIn(item: Item, { index, partition, range }: Asked): boolean {
  const keys = indexKeys(index);
  const { from, to } = keyBounds(range);
  const sort = String(item[keys.sort] ?? '');
  return item[keys.partition] === partition && sort >= from && sort <= to;
}

const bySortKey = (index: IndexName) => {
  const { sort } = indexKeys(index);
  return (a: Item, b: Item): number => (String(a[sort]) < String(b[sort]) ? -1 : 1);
};
