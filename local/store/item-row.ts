import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Item } from '../../shared/ports/table.ts';
import { tableShape } from '../../shared/ports/table-shape.ts';

/** The columns of an item, in the order in which `itemValues` gives their values. */
export const itemColumns: readonly string[] = [
  'version',
  'ttl',
  'body',
  ...tableShape.indexes.flatMap(({ partition, sort }) => [partition, sort]),
  'pk',
  'sk',
];

/** DynamoDB refuses larger items. Found out here, not on the day of moving to the cloud. */
export const largestItem = 400 * 1024;

/** The item is larger than any store takes: split it. */
export class ItemTooLarge extends Error {
  override readonly name = 'ItemTooLarge';
  constructor({ pk, sk }: Item) {
    super(`${pk} ${sk} is larger than 400 kB: split it into several items.`);
  }
}

/** The item as JSON, which leaves out what is undefined. @throws ItemTooLarge */
export function itemText(item: Item): string {
  const body = JSON.stringify(item);
  if (body.length > largestItem) throw new ItemTooLarge(item);
  return body;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An item as the values of its row. A missing index key is null, which no query matches. @throws ItemTooLarge */
export function itemValues(item: Item): SQLInputValue[] {
  const body = itemText(item);
  const inIndexes = tableShape.indexes.flatMap(({ partition, sort }) => [text(item[partition]), text(item[sort])]);
  const version = typeof item.version === 'number' ? item.version : null;
  const ttl = item[tableShape.timeToLive];
  return [version, typeof ttl === 'number' ? ttl : null, body, ...inIndexes, item.pk, item.sk];
}

/** The item that a row's body holds. */
export const toItem = (row: Readonly<Record<string, SQLOutputValue>>): Item => JSON.parse(String(row.body));
