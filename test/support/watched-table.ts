import type { Item, Table } from '../../shared/ports/table.ts';

/** A table that can be looked at as a whole, and whose power fails before the write that a test says. */
export function watchedTable() {
  const standing = new Map<string, Item>();
  let left = Number.POSITIVE_INFINITY;
  const spend = (): void => {
    if (left <= 0) throw new Error('The power has failed.');
    left -= 1;
  };
  const nameOf = ({ pk, sk }: Pick<Item, 'pk' | 'sk'>): string => `${pk} ${sk}`;
  return {
    /** Everything that stands in it, by key. */
    standing,
    /** After so many writes the power fails. */
    failAfter: (writes: number) => {
      left = writes;
    },
    wrap: (table: Table): Table => ({
      ...table,
      put: async (item, condition) => {
        spend();
        const isWritten = await table.put(item, condition);
        if (isWritten) standing.set(nameOf(item), item);
        return isWritten;
      },
      delete: async (key) => {
        spend();
        await table.delete(key);
        standing.delete(nameOf(key));
      },
    }),
  };
}
