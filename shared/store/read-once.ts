import type { Item } from '../ports/table.ts';

/** What was read of an item, by which of those that read it. Nearly every item has one. */
type Reading = { readonly by: object; readonly read: unknown; readonly next: Reading | undefined };

const readings = new WeakMap<Item, Reading>();

/** Reads an item once, however often a store gives out the same value: an item never changes, so what was read of it holds. */
export type ReadOnce<Read> = ((item: Item) => Read) & {
  /** Says what an item that is about to be written will be read as. @returns the item */
  readonly of: (item: Item, read: Read) => Item;
};

export function readOnce<Read>(read: (item: Item) => Read): ReadOnce<Read> {
  const by = {};
  const note = (item: Item, found: Read): void => {
    readings.set(item, { by, read: found, next: readings.get(item) });
  };
  const reader = (item: Item): Read => {
    for (let one = readings.get(item); one !== undefined; one = one.next) if (one.by === by) return one.read as Read;
    const found = read(item);
    note(item, found);
    return found;
  };
  const of = (item: Item, found: Read): Item => {
    note(item, found);
    return item;
  };
  return Object.assign(reader, { of });
}

/** A store keeps a copy: whatever is known of the item is known of that. */
export function isReadAs(copy: Item, item: Item): void {
  const known = readings.get(item);
  if (known !== undefined) readings.set(copy, known);
}
