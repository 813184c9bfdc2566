import { keyBounds } from '../ports/key-bounds.ts';
import type { IndexName, Item, Key, PutCondition, Range, Table } from '../ports/table.ts';
import { indexKeys } from '../ports/table-shape.ts';
import { checkKeys } from '../ports/usable-keys.ts';

/** What was written under each key, or that it was deleted. */
type Written = Map<string, { readonly item: Item | undefined }>;

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
  const written: Written = new Map();
  let fresh: Item[] = [];
  const table: Table = {
    get: async (key) => {
      const own = written.get(nameOf(key));
      return own === undefined ? below.get(key) : own.item;
    },
    query: async (pk, range = {}) => {
      const own = ownItems(written, { sort: ({ sk }) => sk, isIn: (item) => item.pk === pk }, range);
      return merged(written, [await below.query(pk, unlimited(range)), own], { order: ({ sk }) => sk, range });
    },
    queryIndex: async (index, value, range = {}) => {
      const { partition, sort } = indexKeys(index);
      const own = ownItems(written, { sort: (item) => item[sort], isIn: (item) => item[partition] === value }, range);
      const lies = await below.queryIndex(index, value, unlimited(range));
      return merged(written, [lies, own], { order: indexOrder(index), range });
    },
    put: async (item, condition) => {
      checkKeys(item);
      const lies = await below.get(item);
      // Looked at after the wait, so that of two puts at once the second sees the first.
      const own = written.get(nameOf(item));
      if (!holds(condition, own === undefined ? lies : own.item)) return false;
      const kept = asStored(item);
      written.set(nameOf(item), { item: kept });
      fresh.push(kept);
      return true;
    },
    delete: async (key) => {
      written.set(nameOf(key), { item: undefined });
    },
  };
  const takeWrites = (): readonly Item[] => {
    const taken = fresh;
    fresh = [];
    return taken;
  };
  return { table, takeWrites };
}

type List = { readonly sort: (item: Item) => unknown; readonly isIn: (item: Item) => boolean };

/** What was written to a list, within a range. */
function ownItems(written: Written, { sort, isIn }: List, range: Range): readonly Item[] {
  const { from, to } = keyBounds(range);
  return [...written.values()].flatMap(({ item }) => {
    const key = item && sort(item);
    return item !== undefined && isIn(item) && typeof key === 'string' && key >= from && key <= to ? [item] : [];
  });
}

type Sorting = { readonly order: (item: Item) => string; readonly range: Range };

/** What lies below, unless it was written over, and what was written. */
const merged = (
  written: Written,
  [lies, own]: readonly [readonly Item[], readonly Item[]],
  { order, range: { limit } }: Sorting,
): readonly Item[] =>
  [...lies.filter((item) => !written.has(nameOf(item))), ...own]
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
