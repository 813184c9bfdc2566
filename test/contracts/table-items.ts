import { describe, expect, it } from 'vitest';
import type { Item } from '../../shared/ports/table.ts';
import type { MakeTable } from './table-contract.ts';

const rich: Item = {
  pk: 'ITEMS#rich',
  sk: 'CASE',
  text: 'Rødgrød på Ærø 🍓',
  empty: '',
  none: null,
  yes: true,
  list: [],
  nested: { deep: [{ name: 'Åse', tags: ['', 'ø'] }, null, [1, [2]]], object: {} },
};

const numbers: Item = {
  pk: 'ITEMS#numbers',
  sk: 'CASE',
  values: [0, -1, 0.1, 0.30000000000000004, 1.5e-7, 123456789.125, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
};

/** Items come back whole and exact, go away, and are refused where one of the stores would refuse them. */
export function tableKeepsItems(makeTable: MakeTable): void {
  describe('an item', () => {
    comesBack(makeTable);
    isReplacedAndDeleted(makeTable);
    isRefused(makeTable);
  });
}

function comesBack(makeTable: MakeTable): void {
  it('comes back as it was put', async () => {
    const table = await makeTable();
    await table.put(rich, 'always');
    expect(await table.get({ pk: 'ITEMS#rich', sk: 'CASE' })).toEqual(rich);
  });

  it('keeps its numbers exactly', async () => {
    const table = await makeTable();
    await table.put(numbers, 'always');
    expect(await table.get({ pk: 'ITEMS#numbers', sk: 'CASE' })).toEqual(numbers);
  });

  it('is undefined where nothing was put', async () => {
    const table = await makeTable();
    expect(await table.get({ pk: 'ITEMS#missing', sk: 'CASE' })).toBeUndefined();
  });

  it('is stored without its undefined attributes', async () => {
    const table = await makeTable();
    await table.put({ pk: 'ITEMS#gaps', sk: 'CASE', gone: undefined, inner: { gone: undefined, kept: 1 } }, 'always');
    expect(await table.get({ pk: 'ITEMS#gaps', sk: 'CASE' })).toStrictEqual({
      pk: 'ITEMS#gaps',
      sk: 'CASE',
      inner: { kept: 1 },
    });
  });
}

function isReplacedAndDeleted(makeTable: MakeTable): void {
  it('is replaced as a whole', async () => {
    const table = await makeTable();
    await table.put({ pk: 'ITEMS#whole', sk: 'CASE', before: 1, both: 1 }, 'always');
    await table.put({ pk: 'ITEMS#whole', sk: 'CASE', both: 2 }, 'always');
    expect(await table.get({ pk: 'ITEMS#whole', sk: 'CASE' })).toEqual({ pk: 'ITEMS#whole', sk: 'CASE', both: 2 });
  });

  it('is gone after its deletion, and deleting it again is no error', async () => {
    const table = await makeTable();
    await table.put({ pk: 'ITEMS#deleted', sk: 'CASE' }, 'always');
    await table.delete({ pk: 'ITEMS#deleted', sk: 'CASE' });
    await table.delete({ pk: 'ITEMS#deleted', sk: 'CASE' });
    expect(await table.get({ pk: 'ITEMS#deleted', sk: 'CASE' })).toBeUndefined();
  });
}

function isRefused(makeTable: MakeTable): void {
  it.each([
    ['a letter outside ASCII', { pk: 'ITEMS#Ærø', sk: 'CASE' }],
    ['an empty key', { pk: 'ITEMS#empty', sk: '' }],
    ['a control character', { pk: 'ITEMS#control', sk: 'A\nB' }],
    ['an index key that is no text', { pk: 'ITEMS#index', sk: 'CASE', wakesPk: 'W', wakesSk: null }],
  ])('is refused with %s in a key', async (_, item) => {
    const table = await makeTable();
    await expect(table.put(item, 'always')).rejects.toThrow(/printable ASCII/);
  });

  it('is refused above 400 kB', async () => {
    const table = await makeTable();
    const large: Item = { pk: 'ITEMS#large', sk: 'CASE', text: 'x'.repeat(400 * 1024) };
    await expect(table.put(large, 'always')).rejects.toThrow();
    expect(await table.get(large)).toBeUndefined();
  });
}
