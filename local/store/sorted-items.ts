import { keyBounds } from '../../shared/ports/key-bounds.ts';
import type { Item, Range } from '../../shared/ports/table.ts';

/** Items under sort keys, each key once. */
export type SortedItems = {
  readonly get: (key: string) => Item | undefined;
  readonly set: (key: string, item: Item) => void;
  readonly remove: (key: string) => void;
  /** Those in the range, in the order of their keys by code unit. A key may go on after the last one of the range with `end`, at most. */
  readonly within: (range: Range, end?: string) => readonly Item[];
};

/**
 * Puts its keys in order when it is asked for a range and not before: the outbox takes in half a million keys before anybody reads it. The keys
 * that stood in order already make that a single pass.
 */
export function sortedItems(): SortedItems {
  const items = new Map<string, Item>();
  let keys: string[] = [];
  let fresh: string[] = [];
  let removed = false;
  const inOrder = (): readonly string[] => {
    if (removed) keys = keys.filter((key) => items.has(key));
    if (fresh.length > 0) keys = keys.concat(fresh.filter((key) => items.has(key))).sort();
    fresh = [];
    removed = false;
    return keys;
  };
  return {
    get: (key) => items.get(key),
    set: (key, item) => {
      // A key that was taken away since may still stand among the others: they are cleared first.
      if (removed && !items.has(key)) inOrder();
      if (!items.has(key)) fresh.push(key);
      items.set(key, item);
    },
    remove: (key) => {
      removed = items.delete(key) || removed;
    },
    within: (range, end = '') => {
      const sorted = inOrder();
      const { from, to } = keyBounds(range);
      const found: Item[] = [];
      for (let place = firstFrom(sorted, from); place < sorted.length; place += 1) {
        const key = sorted[place];
        const item = key === undefined || key > to + end ? undefined : items.get(key);
        if (item === undefined || found.length === range.limit) break;
        found.push(item);
      }
      return found;
    },
  };
}

/** The place of the first key that does not come before `from`. */
function firstFrom(sorted: readonly string[], from: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
