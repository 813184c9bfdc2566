import { keyBounds } from '../ports/key-bounds.ts';
import type { IndexName, Item, Key, PutCondition, Range, Table } from '../ports/table.ts';
import { indexKeys } from '../ports/table-shape.ts';
import { checkKeys } from '../ports/usable-keys.ts';
import { type WrittenItems, writtenItems } from './written-items.ts';

export type Scratch = {
  readonly table: Table;
  /** The items that were put since this was last asked, in order. */
  readonly takeWrites: () => readonly Item[];
};

/**
 * A table over another that keeps what is written to itself and changes nothing below: whatever works on tables can be tried out on it, by
 * the very rules that it follows for real.
 */
export function scratchTable(below: Table): Scratch {
  const written = writtenItems();
  let fresh: Item[] = [];
  const table: Table = {
    get: async (key) => {
      const own = written.under(key);
      return own === undefined ? below.get(key) : own.item;
    },
    query: async (pk, range = {}) => {
      const own = within(written.inPartition(pk), ({ sk }) => sk, range);
      return merged(written, [await below.query(pk, unlimited(range)), own], { order: ({ sk }) => sk, range });
    },
    queryIndex: async (index, value, range = {}) => {
      const { sort } = indexKeys(index);
      const own = within(written.inIndex(index, value), (item) => item[sort], range);
      const lies = await below.queryIndex(index, value, unlimited(range));
      return merged(written, [lies, own], { order: indexOrder(index), range });
    },
    put: async (item, condition) => {
      checkKeys(item);
      const lies = await below.get(item);
      // Looked at after the wait, so that of two puts at once the second sees the first.
      const own = written.under(item);
      if (!holds(condition, own === undefined ? lies : own.item)) return false;
      const kept = asStored(item);
      written.write(item, kept);
      fresh.push(kept);
      return true;
    },
    delete: async (key) => {
      written.write(key, undefined);
    },
  };
  const takeWrites = (): readonly Item[] => {
    const taken = fresh;
    fresh = [];
    return taken;
  };
  return { table, takeWrites };
}

function within(items: readonly Item[], sort: (item: Item) => unknown, range: Range): readonly Item[] {
  const { from, to } = keyBounds(range);
  return items.filter((item) => {
    const key = sort(item);
    return typeof key === 'string' && key >= from && key <= to;
  });
}

type Sorting = { readonly order: (item: Item) => string; readonly range: Range };

/** What lies below, unless it was written over, and what was written. */
const merged = (
  written: WrittenItems,
  [lies, own]: readonly [readonly Item[], readonly Item[]],
  { order, range: { limit } }: Sorting,
): readonly Item[] =>
  [...lies.filter((item) => written.under(item) === undefined), ...own]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, limit);

const unlimited = ({ limit: _, ...range }: Range): Range => range;

/** DynamoDB takes no larger items, so nothing may look as if it went in. */
const mostBytes = 400 * 1024;

/** A copy without what is undefined. @throws RangeError when a table would refuse it for its size */
function asStored(item: Item): Item {
  const text = JSON.stringify(item);
  if (Buffer.byteLength(text) > mostBytes) throw new RangeError('An item is larger than a table takes.');
  return JSON.parse(text) as Item;
}

/** No key holds a line break. */
const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const indexOrder = (index: IndexName) => (item: Item) => `${String(item[indexKeys(index).sort])}\n${nameOf(item)}`;

function holds(condition: PutCondition, standing: Item | undefined): boolean {
  if (condition === 'always') return true;
  return condition === 'if-absent' ? standing === undefined : standing?.version === condition.ifVersion;
}
