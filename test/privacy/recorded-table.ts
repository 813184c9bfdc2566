import { openStore } from '../../local/store/open-store.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { marksIn } from './marks.ts';

export type RecordedTable = {
  readonly table: Table;
  /** Every mark in anything that was ever written, keys too. */
  readonly marksWritten: () => readonly string[];
  readonly itemsWritten: () => readonly Item[];
  /** The first word of each partition that was written to. */
  readonly kindsWritten: () => ReadonlySet<string>;
};

/** A table in memory that remembers every word that was written to it, whatever became of it later. */
export function recordedTable(): RecordedTable {
  const { table } = openStore({ file: ':memory:' });
  const written: Item[] = [];
  return {
    table: {
      ...table,
      put: (item, condition) => {
        written.push(item);
        return table.put(item, condition);
      },
    },
    marksWritten: () => written.flatMap((item) => marksIn(JSON.stringify(item))),
    itemsWritten: () => written,
    kindsWritten: () => new Set(written.map(({ pk }) => pk.split('#')[0] ?? '')),
  };
}
