import type { ErasedList } from '../ports/erased-list.ts';
import type { Table } from '../ports/table.ts';

/** The list in a table of its own, so that no backup of the other one has it. */
export const erasedInTable = (table: Table): ErasedList => ({
  add: async (personId) => {
    await table.put({ pk: 'ERASED', sk: personId }, 'if-absent');
  },
  all: async () => (await table.query('ERASED')).map(({ sk }) => sk),
});
