import { openStore } from '../../local/store/open-store.ts';
import type { Table } from '../../shared/ports/table.ts';
import { marksIn } from './marks.ts';

export type RecordedTable = {
  readonly table: Table;
  /** Every mark in anything that was ever written, keys too. */
  readonly marksWritten: () => readonly string[];
  /** The first word of each partition that was written to. */
  readonly kindsWritten: () => ReadonlySet<string>;
};

/** A table in memory that remembers every word that was written to it, whatever became of it later. */
export function recordedTable(): RecordedTable {
  const { table } = openStore({ file: ':memory:' });
  const written: string[] = [];
  const kinds = new Set<string>();
  return {
    table: {
      ...table,
      put: (item, condition) => {
        written.push(JSON.stringify(item));
        kinds.add(item.pk.split('#')[0] ?? '');
        return table.put(item, condition);
      },
    },
    marksWritten: () => written.flatMap(marksIn),
    kindsWritten: () => kinds,
  };
}
