import type { Clock } from '../../shared/clock.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Faults } from './faults.ts';
import { faultyCall } from './faulty-call.ts';
import { laggingIndexes } from './lagging-indexes.ts';

/** A table that refuses, keeps its answers to itself, and whose indexes do not always know yet what was written in the same instant. */
export function faultyTable(table: Table, faults: Faults, clock: Clock): Table {
  const lagging = laggingIndexes(table, clock);
  return {
    get: (key) => faultyCall(faults, 'table', () => table.get(key)),
    query: (pk, range) => faultyCall(faults, 'table', () => table.query(pk, range)),
    queryIndex: (index, partition, range) =>
      faultyCall(faults, 'table', () =>
        faults.strikes('index-stale')
          ? lagging.staleQuery(index, partition, range)
          : table.queryIndex(index, partition, range),
      ),
    put: (item, condition) => faultyCall(faults, 'table', () => lagging.put(item, condition)),
    delete: (key) => faultyCall(faults, 'table', () => lagging.delete(key)),
  };
}
