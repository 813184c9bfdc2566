import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../local/store/open-store.ts';
import { scratchTable } from '../../shared/store/scratch-table.ts';
import { tableContract } from './table-contract.ts';

const store = openStore({ file: ':memory:' });
afterAll(() => store.close());

const { table } = scratchTable(store.table);
tableContract('a scratch over SQLite', () => table);

describe('a scratch over another table', () => {
  it('leaves what lies below as it is, and reads through to it', async () => {
    const below = openStore({ file: ':memory:' });
    await below.table.put({ pk: 'A', sk: '1', version: 1, listsPk: 'L', listsSk: '1' }, 'always');
    await below.table.put({ pk: 'A', sk: '2' }, 'always');
    const scratch = scratchTable(below.table);
    await scratch.table.put({ pk: 'A', sk: '1', version: 2 }, { ifVersion: 1 });
    await scratch.table.delete({ pk: 'A', sk: '2' });
    await scratch.table.put({ pk: 'A', sk: '3', listsPk: 'L', listsSk: '3' }, 'if-absent');
    expect((await scratch.table.query('A')).map(({ sk, version }) => [sk, version])).toEqual([
      ['1', 2],
      ['3', undefined],
    ]);
    expect((await scratch.table.queryIndex('lists', 'L')).map(({ sk }) => sk)).toEqual(['3']);
    expect((await below.table.query('A')).map(({ sk, version }) => [sk, version])).toEqual([
      ['1', 1],
      ['2', undefined],
    ]);
    below.close();
  });
});
