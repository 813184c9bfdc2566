import type { Table } from '../../shared/ports/table.ts';

/** Stands for the process dying: what was going on stops here. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** When a put is to be the last one: before it lands, or after, its answer lost. */
export type CrashPoint = { readonly put: number; readonly landed: boolean };

/** A table that crashes once, at the put that `arm` names, counted from then on from 1. `puts` says how many there were since. */
export function failingTable() {
  let point: CrashPoint | undefined;
  let puts = 0;
  return {
    puts: () => puts,
    arm: (at: CrashPoint | undefined) => {
      point = at;
      puts = 0;
    },
    wrap: (table: Table): Table => ({
      get: (key) => table.get(key),
      query: (pk, range) => table.query(pk, range),
      queryIndex: (index, partition, range) => table.queryIndex(index, partition, range),
      delete: (key) => table.delete(key),
      put: async (item, condition) => {
        puts += 1;
        const crashes = point?.put === puts;
        if (crashes && point?.landed === false) throw new Crash();
        const written = await table.put(item, condition);
        if (crashes) throw new Crash();
        return written;
      },
    }),
  };
}
