import type { SQLOutputValue } from 'node:sqlite';
import type { Item } from '../../shared/ports/table.ts';
import { toItem } from './item-row.ts';

type Row = Readonly<Record<string, SQLOutputValue>>;
export type ReadItem = (row: Row) => Item;

/** A case's wakes read the same few items again and again: so many are kept as they were read, the newest: some 5 MB. */
const mostKept = 1_000;

/**
 * Reads rows as items; what has not changed since it was read last is the same value, so that whatever is worked out of an item is worked
 * out once. Nobody changes an item.
 */
export function itemReader(): ReadItem {
  // Two halves: when the newer is full the older, which nobody has asked for since, goes.
  let newer = new Map<string, Item>();
  let older = new Map<string, Item>();
  return (row) => {
    const body = String(row.body);
    const known = newer.get(body);
    if (known !== undefined) return known;
    const item = older.get(body) ?? toItem(row);
    newer.set(body, item);
    if (newer.size > mostKept / 2) [older, newer] = [newer, new Map()];
    return item;
  };
}
