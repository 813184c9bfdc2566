import { describe, expect, it } from 'vitest';
import type { IndexName, Range, Table } from '../../shared/ports/table.ts';
import type { MakeTable } from './table-contract.ts';

const keysIn = async (table: Table, index: IndexName, partition: string, range?: Range) =>
  (await table.queryIndex(index, partition, range)).map(({ pk }) => pk);

/** The sparse indexes hold the items with both attributes, and nothing once those are gone. */
export function tableKeepsIndexes(makeTable: MakeTable): void {
  describe('an index', () => {
    holdsItems(makeTable);
    followsItems(makeTable);
  });
}

function holdsItems(makeTable: MakeTable): void {
  it('holds whole items by its own sort key, and those of one partition only', async () => {
    const table = await makeTable();
    await table.put({ pk: 'INDEX#late', sk: 'WAKE', wakesPk: 'order', wakesSk: '2026-12-01', plan: 3 }, 'always');
    await table.put({ pk: 'INDEX#early', sk: 'WAKE', wakesPk: 'order', wakesSk: '2026-11-02' }, 'always');
    await table.put({ pk: 'INDEX#other', sk: 'WAKE', wakesPk: 'elsewhere', wakesSk: '2026-11-03' }, 'always');
    expect(await table.queryIndex('wakes', 'order')).toEqual([
      { pk: 'INDEX#early', sk: 'WAKE', wakesPk: 'order', wakesSk: '2026-11-02' },
      { pk: 'INDEX#late', sk: 'WAKE', wakesPk: 'order', wakesSk: '2026-12-01', plan: 3 },
    ]);
  });

  it('holds only items with both of its attributes', async () => {
    const table = await makeTable();
    await table.put({ pk: 'INDEX#both', sk: 'A', listsPk: 'sparse', listsSk: '1' }, 'always');
    await table.put({ pk: 'INDEX#half', sk: 'A', listsPk: 'sparse', listsSk: undefined }, 'always');
    await table.put({ pk: 'INDEX#other-half', sk: 'A', listsSk: '1' }, 'always');
    await table.put({ pk: 'INDEX#none', sk: 'A' }, 'always');
    expect(await keysIn(table, 'lists', 'sparse')).toEqual(['INDEX#both']);
  });

  it('keeps items that share its sort key apart', async () => {
    const table = await makeTable();
    for (const pk of ['INDEX#twin1', 'INDEX#twin2'])
      await table.put({ pk, sk: 'A', listsPk: 'twins', listsSk: '2026-11-02' }, 'always');
    expect((await keysIn(table, 'lists', 'twins')).toSorted()).toEqual(['INDEX#twin1', 'INDEX#twin2']);
  });

  it('is asked for ranges as a query is', async () => {
    const table = await makeTable();
    for (const day of ['02', '03', '04', '05'])
      await table.put({ pk: `INDEX#${day}`, sk: 'A', wakesPk: 'due', wakesSk: `2026-11-${day}` }, 'always');
    const range = { prefix: '2026-11', after: '2026-11-02', upTo: '2026-11-05', limit: 2 };
    expect(await keysIn(table, 'wakes', 'due', { upTo: '2026-11-03' })).toEqual(['INDEX#02', 'INDEX#03']);
    expect(await keysIn(table, 'wakes', 'due', range)).toEqual(['INDEX#03', 'INDEX#04']);
  });
}

function followsItems(makeTable: MakeTable): void {
  it('moves an item that gets other index keys', async () => {
    const table = await makeTable();
    await table.put({ pk: 'INDEX#moved', sk: 'A', version: 1, listsPk: 'from', listsSk: '1' }, 'always');
    await table.put({ pk: 'INDEX#moved', sk: 'A', version: 2, listsPk: 'to', listsSk: '1' }, { ifVersion: 1 });
    expect(await keysIn(table, 'lists', 'from')).toEqual([]);
    expect(await keysIn(table, 'lists', 'to')).toEqual(['INDEX#moved']);
  });

  it('loses an item that is put again without its attributes, or deleted', async () => {
    const table = await makeTable();
    for (const pk of ['INDEX#rewritten', 'INDEX#deleted'])
      await table.put({ pk, sk: 'A', deliveriesPk: 'left', deliveriesSk: '1' }, 'always');
    await table.put({ pk: 'INDEX#rewritten', sk: 'A' }, 'always');
    await table.delete({ pk: 'INDEX#deleted', sk: 'A' });
    expect(await keysIn(table, 'deliveries', 'left')).toEqual([]);
  });
}
