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

/** So many keys are kept in order all the time: to move half of them takes microseconds. */
const keptInOrder = 10_000;

/**
 * Of more keys those that came since are put in order when somebody asks for a range and not before: the outbox takes in half a million keys
 * before anybody reads it.
 */
export function sortedItems(): SortedItems {
  const items = new Map<string, Item>();
  let keys: string[] = [];
  /** Not yet among the keys, and still among them. */
  let come: Set<string> | undefined;
  let gone: Set<string> | undefined;
  const inOrder = (): readonly string[] => {
    if (gone !== undefined) keys = keys.filter((key) => items.has(key));
    if (come !== undefined) keys = keys.concat([...come]).sort();
    come = undefined;
    gone = undefined;
    return keys;
  };
  const add = (key: string): void => {
    if (gone?.delete(key)) return;
    if (keys.length < keptInOrder && come === undefined) keys.splice(firstFrom(keys, key), 0, key);
    else come = (come ?? new Set()).add(key);
  };
  const drop = (key: string): void => {
    if (come?.delete(key)) return;
    if (keys.length < keptInOrder && gone === undefined) keys.splice(firstFrom(keys, key), 1);
    else gone = (gone ?? new Set()).add(key);
  };
  return {
    get: (key) => items.get(key),
    set: (key, item) => {
      if (!items.has(key)) add(key);
      items.set(key, item);
    },
    remove: (key) => {
      if (items.delete(key)) drop(key);
    },
    within: (range, end = '') => {
      const sorted = inOrder();
      const { from, to } = keyBounds(range);
      const last = to + end;
      const found: Item[] = [];
      for (let place = firstFrom(sorted, from); place < sorted.length; place += 1) {
        const key = sorted[place];
        const item = key === undefined || key > last ? undefined : items.get(key);
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
