import type { Item } from './table.ts';
import { tableShape } from './table-shape.ts';

/** The item cannot be stored under such a key; the message says which attribute to mend, not its text, which may name somebody. */
export class UnusableKey extends Error {
  override readonly name = 'UnusableKey';
  constructor(attribute: string) {
    super(`${attribute} must be 1 to 1024 printable ASCII characters: encode it, or leave an index attribute out.`);
  }
}

// Code units, UTF-8 bytes and SQLite's BINARY collation sort ASCII alike. 1024 bytes is what DynamoDB takes as a sort key.
const usable = /^[ -~]{1,1024}$/;
const indexAttributes = tableShape.indexes.flatMap(({ partition, sort }) => [partition, sort]);

/** Every store refuses the same keys, so that what runs on one machine runs in the cloud. @throws UnusableKey */
export function checkKeys(item: Item): void {
  for (const key of ['pk', 'sk'] as const) if (!usable.test(item[key])) throw new UnusableKey(key);
  for (const attribute of indexAttributes) {
    const value = item[attribute];
    if (value !== undefined && !(typeof value === 'string' && usable.test(value))) throw new UnusableKey(attribute);
  }
}
