import { keyBounds } from '../../shared/ports/key-bounds.ts';
import type { Item, Range } from '../../shared/ports/table.ts';

/** So many keys are kept in order all the time: to move half of them takes microseconds. */
const keptInOrder = 10_000;

/**
 * Items under sort keys, each key once. Of more than ten thousand keys those that came since are put in order when somebody asks for a range
 * and not before: the outbox takes in half a million keys before anybody reads it.
 */
export class SortedItems {
  /** Of the partition or list. Its items share this one text. */
  readonly name: string;
  readonly #items = new Map<string, Item>();
  #keys: string[] = [];
  /** Not yet among the keys, and still among them. */
  #come: Set<string> | undefined = undefined;
  #gone: Set<string> | undefined = undefined;

  constructor(name: string) {
    this.name = name;
  }

  get(key: string): Item | undefined {
    return this.#items.get(key);
  }

  set(key: string, item: Item): void {
    const count = this.#items.size;
    this.#items.set(key, item);
    if (this.#items.size > count) this.#add(key);
  }

  remove(key: string): void {
    if (this.#items.delete(key)) this.#drop(key);
  }

  /** Those in the range, in the order of their keys by code unit. A key may go on after the last one of the range with `end`, at most. */
  within(range: Range, end = ''): readonly Item[] {
    const keys = this.#inOrder();
    const { from, to } = keyBounds(range);
    const last = to + end;
    const found: Item[] = [];
    for (let place = firstFrom(keys, from); place < keys.length; place += 1) {
      const key = keys[place];
      const item = key === undefined || key > last ? undefined : this.#items.get(key);
      if (item === undefined || found.length === range.limit) break;
      found.push(item);
    }
    return found;
  }

  #add(key: string): void {
    if (this.#gone?.delete(key)) return;
    const keys = this.#keys;
    if (keys.length < keptInOrder && this.#come === undefined) keys.splice(firstFrom(keys, key), 0, key);
    else this.#come = (this.#come ?? new Set()).add(key);
  }

  #drop(key: string): void {
    if (this.#come?.delete(key)) return;
    const keys = this.#keys;
    if (keys.length < keptInOrder && this.#gone === undefined) keys.splice(firstFrom(keys, key), 1);
    else this.#gone = (this.#gone ?? new Set()).add(key);
  }

  #inOrder(): readonly string[] {
    if (this.#gone !== undefined) this.#keys = this.#keys.filter((key) => this.#items.has(key));
    if (this.#come !== undefined) this.#keys = this.#keys.concat([...this.#come]).sort();
    this.#come = undefined;
    this.#gone = undefined;
    return this.#keys;
  }
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
