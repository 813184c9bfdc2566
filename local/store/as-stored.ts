import type { Item, Json } from '../../shared/ports/table.ts';
import { ItemTooLarge, largestItem } from './item-row.ts';

/** Below so many characters an item is never too large, even if JSON writes each of them as six. */
const surelySmall = largestItem / 8;

/**
 * The item as every store gives it back: without what is undefined. The same value where nothing is, so that what was worked out of it stays
 * worked out. @throws ItemTooLarge
 */
export function asStored(item: Item): Item {
  if (roughSize(item) > surelySmall && JSON.stringify(item).length > largestItem) throw new ItemTooLarge(item);
  return withoutUndefined(item) as Item;
}

function withoutUndefined(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const kept = value.map(withoutUndefined);
    return kept.every((each, place) => each === value[place]) ? value : kept;
  }
  return objectWithoutUndefined(value);
}

type JsonObject = { readonly [name: string]: Json | undefined };

function objectWithoutUndefined(value: JsonObject): JsonObject {
  let changed: { [name: string]: Json | undefined } | undefined;
  for (const name in value) {
    const own = value[name];
    const kept = own === undefined ? undefined : withoutUndefined(own);
    if (own !== undefined && kept === own) continue;
    changed ??= { ...value };
    if (kept === undefined) delete changed[name];
    else changed[name] = kept;
  }
  return changed ?? value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function roughSize(value: Json | undefined): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 0;
  for (const name in value) size += name.length + roughSize((value as JsonObject)[name]);
  return size;
}
