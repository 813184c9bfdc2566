import type { Range } from './table.ts';

/** The sort keys from `from` up to and including `to`; none when `from` comes after `to`. */
export type KeyBounds = { readonly from: string; readonly to: string };

// Keys are printable ASCII (see usable-keys.ts): no character of a key comes before the space, none comes as late as DEL.
const lowest = ' ';
const pastHighest = '\x7f';

/** A range as one pair of bounds, because DynamoDB takes a single condition on a sort key. `limit` is left to the caller. */
export function keyBounds({ prefix = '', after = '', upTo = pastHighest }: Range): KeyBounds {
  const startOfPrefix = prefix === '' ? lowest : prefix;
  const nextKey = after + lowest;
  const endOfPrefix = prefix + pastHighest;
  return {
    from: nextKey > startOfPrefix ? nextKey : startOfPrefix,
    to: upTo < endOfPrefix ? upTo : endOfPrefix,
  };
}
