import type { Item, Json } from '../../shared/ports/table.ts';
import { isReadAs } from '../../shared/store/read-once.ts';
import { itemText, largestItem } from './item-row.ts';

/**
 * An item as a table in memory keeps it: a copy without what is undefined, as if it had gone through JSON. `pk` is the one text that all of its
 * partition share. @throws ItemTooLarge
 */
export function keptItem(item: Item, pk: string): Item {
  // Reckoned first: to write an item as text takes five times as long as to copy it.
  if (mostCharacters(item) > largestItem) itemText(item);
  const copy = membersOf(item);
  copy.pk = pk;
  isReadAs(copy as Item, item);
  return copy as Item;
}

type Members = { readonly [name: string]: Json | undefined };

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

function membersOf(value: Members): Record<string, Json> {
  const copy: Record<string, Json> = {};
  for (const name in value) {
    const member = value[name];
    if (member !== undefined) copy[name] = copied(member);
  }
  return copy;
}

function copied(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(copied) : membersOf(value);
}

/** An escaped character; the longest number. */
const longest = { character: 6, number: 25 } as const;

/** No fewer characters than JSON takes. */
function mostCharacters(value: Json | undefined): number {
  if (typeof value === 'string') return value.length * longest.character + 2;
  if (typeof value !== 'object' || value === null) return longest.number;
  let sum = 2;
  if (isList(value)) for (const member of value) sum += mostCharacters(member) + 1;
  else for (const name in value) sum += name.length * longest.character + mostCharacters(value[name]) + 4;
  return sum;
}
