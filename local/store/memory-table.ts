import {
  type IndexName,
  type Item,
  indexNames,
  type Key,
  type PutCondition,
  type Table,
} from '../../shared/ports/table.ts';
import { indexKeys, tableShape } from '../../shared/ports/table-shape.ts';
import { checkKeys } from '../../shared/ports/usable-keys.ts';
import type { ForgetExpired } from './forget-expired.ts';
import { keptItem } from './kept-item.ts';
import { type SortedItems, sortedItems } from './sorted-items.ts';

/** Comes before every character of a key, so that a key stands before its own continuations. */
const separator = '\t';
const keysOf = { wakes: indexKeys('wakes'), deliveries: indexKeys('deliveries'), lists: indexKeys('lists') };
const lastWithSort = `${separator}\x7f`;

/** A table in this process's memory. An item is copied when it is put, never when it is read: nobody changes one. `onInsert` hears of each new item before its put is answered. */
export function memoryTable(onInsert: (item: Item) => void): Table & { readonly forgetExpired: ForgetExpired } {
  const partitions = new Map<string, SortedItems>();
  const indexes = new Map(indexNames.map((index) => [index, new Map<string, SortedItems>()]));
  const expiring = new Set<Item>();
  const standing = ({ pk, sk }: Key): Item | undefined => partitions.get(pk)?.get(sk);
  const reindex = (before: Item | undefined, after: Item | undefined): void => {
    for (const [index, lists] of indexes) {
      const from = placeOf(index, before);
      const to = placeOf(index, after);
      if (from !== undefined && (to === undefined || from.list !== to.list || from.key !== to.key))
        lists.get(from.list)?.remove(from.key);
      if (to !== undefined && after !== undefined) listed(lists, to.list).set(to.key, after);
    }
  };
  const noteExpiry = (before: Item | undefined, after: Item | undefined): void => {
    if (before !== undefined) expiring.delete(before);
    if (after?.[tableShape.timeToLive] !== undefined) expiring.add(after);
  };
  const remove = (key: Key): void => {
    const before = standing(key);
    partitions.get(key.pk)?.remove(key.sk);
    reindex(before, undefined);
    noteExpiry(before, undefined);
  };
  return {
    get: async (key) => standing(key),
    query: async (pk, range = {}) => partitions.get(pk)?.within(range) ?? [],
    queryIndex: async (index, partition, range = {}) =>
      indexes.get(index)?.get(partition)?.within(range, lastWithSort) ?? [],
    put: async (item, condition) => {
      checkKeys(item);
      const before = standing(item);
      const after = keptItem(item);
      if (!holds(condition, before)) return false;
      listed(partitions, item.pk).set(item.sk, after);
      reindex(before, after);
      noteExpiry(before, after);
      if (before === undefined) onInsert(after);
      return true;
    },
    delete: async (key) => remove(key),
    forgetExpired: async (now) => {
      const expired = [...expiring].filter((item) => Number(item[tableShape.timeToLive]) <= now);
      for (const item of expired) remove(item);
      return expired.length;
    },
  };
}

/** Where an item stands in an index, if it does. Items may share a sort key, so the key in the list goes on with the item's own. */
function placeOf(
  index: IndexName,
  item: Item | undefined,
): { readonly list: string; readonly key: string } | undefined {
  const { partition, sort } = keysOf[index];
  const list = item?.[partition];
  const key = item?.[sort];
  if (item === undefined || typeof list !== 'string' || typeof key !== 'string') return undefined;
  return { list, key: `${key}${separator}${item.pk}${separator}${item.sk}` };
}

function listed(lists: Map<string, SortedItems>, name: string): SortedItems {
  const list = lists.get(name) ?? sortedItems();
  lists.set(name, list);
  return list;
}

function holds(condition: PutCondition, standing: Item | undefined): boolean {
  if (condition === 'always') return true;
  return condition === 'if-absent' ? standing === undefined : standing?.version === condition.ifVersion;
}
