import type { Item } from '../ports/table.ts';

/** Reads an item once, however often a store gives out the same value: an item never changes, so what was read of it holds. */
export function readOnce<Read>(read: (item: Item) => Read): (item: Item) => Read {
  const known = new WeakMap<Item, { readonly read: Read }>();
  return (item) => {
    const found = known.get(item) ?? { read: read(item) };
    known.set(item, found);
    return found.read;
  };
}
