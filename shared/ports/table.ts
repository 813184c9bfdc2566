/** What can be stored: plain JSON, so that every store keeps it alike. An attribute that is `undefined` is not stored. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

export type Key = { readonly pk: string; readonly sk: string };

export type Item = Key & { readonly [attribute: string]: Json | undefined };

/**
 * The sparse indexes. An item is in an index when it has both attributes `<index>Pk` and `<index>Sk` as strings.
 * `wakes`: open cases by their next wake; `deliveries`: open deliveries by the instant to look at them again; `lists`: what pages list.
 */
export const indexNames = ['wakes', 'deliveries', 'lists'] as const;
export type IndexName = (typeof indexNames)[number];

/** `always` writes whatever stands there; `if-absent` only where nothing stands; `ifVersion` only where the standing item's `version` is that number. */
export type PutCondition = 'always' | 'if-absent' | { readonly ifVersion: number };

export type Range = {
  /** Only sort keys that start so. */
  readonly prefix?: string;
  /** Only sort keys after this one. */
  readonly after?: string;
  /** Only sort keys up to and including this one. */
  readonly upTo?: string;
  /** At most so many items; all when absent. */
  readonly limit?: number;
};

/**
 * Where everything is kept. Items come back in ascending order of their sort key, compared by code unit.
 * `get` and `query` see every finished write; `queryIndex` may lag behind.
 */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  query(pk: string, range?: Range): Promise<readonly Item[]>;
  queryIndex(index: IndexName, partition: string, range?: Range): Promise<readonly Item[]>;
  /** True when written, false when the condition did not hold. The whole item is replaced. */
  put(item: Item, condition: PutCondition): Promise<boolean>;
  delete(key: Key): Promise<void>;
}
