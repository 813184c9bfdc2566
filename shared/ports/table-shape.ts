import { type IndexName, indexNames } from './table.ts';

/** The two attributes, both strings, that put an item into a sparse index. */
export const indexKeys = <Name extends IndexName>(index: Name) =>
  ({ partition: `${index}Pk`, sort: `${index}Sk` }) as const;

/** How the table is built, as data: stacks, tests and stores all make it from this. All keys are strings; every index holds whole items. */
export const tableShape = {
  keys: { partition: 'pk', sort: 'sk' },
  /** Seconds since 1970, a number: some time later the table forgets the item. Items without it stay. */
  timeToLive: 'ttl',
  indexes: indexNames.map((name) => ({ name, ...indexKeys(name) })),
} as const;
