import { describe } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import { tableKeepsIndexes } from './table-indexes.ts';
import { tableKeepsItems } from './table-items.ts';
import { tablePutsIf } from './table-puts.ts';
import { tableQueriesRanges } from './table-ranges.ts';

/** Gives the table under test. It may be the same one each time: every test keeps to keys of its own. */
export type MakeTable = () => Promise<Table> | Table;

/** The rules that every `Table` keeps. An adapter passes all of them before anything is written on it. */
export function tableContract(name: string, makeTable: MakeTable): void {
  describe(`the table in ${name}`, () => {
    tableKeepsItems(makeTable);
    tablePutsIf(makeTable);
    tableQueriesRanges(makeTable);
    tableKeepsIndexes(makeTable);
  });
}
