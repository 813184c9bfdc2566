import { type Item, indexNames, type Key, type PutCondition, type Table } from '../../shared/ports/table.ts';
import { indexKeys, tableShape } from '../../shared/ports/table-shape.ts';
import { checkKeys } from '../../shared/ports/usable-keys.ts';
import type { ForgetExpired } from './forget-expired.ts';
import { keptItem } from './kept-item.ts';
import { SortedItems } from './sorted-items.ts';

/** Comes before every character of a key, so that a key stands before its own continuations. */
const separator = '\t';
const lastWithSort = `${separator}\x7f`;

type Lists = Map<string, SortedItems>;

/** A table in this process's memory. An item is copied when it is put, never when it is read: nobody changes one. `onInsert` hears of each new item before its put is answered. */
export function memoryTable(onInsert: (item: Item) => void): Table & { readonly forgetExpired: ForgetExpired } {
  const partitions: Lists = new Map();
  const indexes = { wakes: memoryIndex('wakes'), deliveries: memoryIndex('deliveries'), lists: memoryIndex('lists') };
  const expiring = new Set<Item>();
  const noteExpiry = (before: Item | undefined, after: Item | undefined): void => {
    if (before?.[tableShape.timeToLive] !== undefined) expiring.delete(before);
    if (after?.[tableShape.timeToLive] !== undefined) expiring.add(after);
  };
  const reindex = (before: Item | undefined, after: Item | undefined): void => {
    for (const index of indexNames) indexes[index].replace(before, after);
    noteExpiry(before, after);
  };
  const remove = ({ pk, sk }: Key): void => {
    const partition = partitions.get(pk);
    reindex(partition?.get(sk), undefined);
    partition?.remove(sk);
  };
  return {
    get: async ({ pk, sk }) => partitions.get(pk)?.get(sk),
    query: async (pk, range = {}) => partitions.get(pk)?.within(range) ?? [],
    queryIndex: async (index, partition, range = {}) =>
      indexes[index].lists.get(partition)?.within(range, lastWithSort) ?? [],
    put: async (item, condition) => {
      checkKeys(item);
      const partition = listed(partitions, item.pk);
      const before = partition.get(item.sk);
      const after = keptItem(item, partition.name);
      if (!holds(condition, before)) return false;
      partition.set(after.sk, after);
      reindex(before, after);
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

function memoryIndex(name: (typeof indexNames)[number]) {
  const { partition, sort } = indexKeys(name);
  const lists: Lists = new Map();
  /** Items may share a sort key, so the key in the list goes on with the item's own. */
  const keyIn = (item: Item): string => `${item[sort]}${separator}${item.pk}${separator}${item.sk}`;
  const listOf = (item: Item | undefined): string | undefined => {
    const list = item?.[partition];
    return typeof list === 'string' && typeof item?.[sort] === 'string' ? list : undefined;
  };
  const replace = (before: Item | undefined, after: Item | undefined): void => {
    const from = listOf(before);
    const to = listOf(after);
    const stays = from === to && before?.[sort] === after?.[sort];
    if (before !== undefined && from !== undefined && !stays) lists.get(from)?.remove(keyIn(before));
    if (after !== undefined && to !== undefined) listed(lists, to).set(keyIn(after), after);
  };
  return { lists, replace };
}

function listed(lists: Lists, name: string): SortedItems {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const list = new SortedItems(name);
  lists.set(name, list);
  return list;
}

function holds(condition: PutCondition, standing: Item | undefined): boolean {
  if (condition === 'always') return true;
  return condition === 'if-absent' ? standing === undefined : standing?.version === condition.ifVersion;
}
