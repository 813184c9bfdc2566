import { describe, expect, it } from 'vitest';
import type { Range, Table } from '../../shared/ports/table.ts';
import type { MakeTable } from './table-contract.ts';

// By code unit: space and digits, capitals, then small letters; a key before its own continuations.
const inOrder = ['A', 'A ', 'A#1', 'A#10', 'A#2', 'B', 'B#~', 'B#~~', 'B#~~0', 'Z', 'a', '~'];

/** Keys put in another order than they sort in, next to a partition that no answer may hold anything of. */
async function putKeys(table: Table, pk: string): Promise<void> {
  for (const sk of inOrder.toReversed()) await table.put({ pk, sk }, 'always');
  await table.put({ pk: `${pk}!`, sk: 'A#1' }, 'always');
}

const ranges: readonly (readonly [string, Range, readonly string[]])[] = [
  ['everything in order of its sort key', {}, inOrder],
  ['only what starts so', { prefix: 'A#' }, ['A#1', 'A#10', 'A#2']],
  ['what starts with the last printable character', { prefix: 'B#~' }, ['B#~', 'B#~~', 'B#~~0']],
  ['only what comes after a key', { after: 'Z' }, ['a', '~']],
  ['the continuations of the key it starts after', { after: 'A', upTo: 'A#1' }, ['A ', 'A#1']],
  ['what comes up to a key, that key included', { upTo: 'A#1' }, ['A', 'A ', 'A#1']],
  ['the first few', { limit: 2 }, ['A', 'A ']],
  ['prefix, after, up to and limit together', { prefix: 'A#', after: 'A#1', upTo: 'A#2', limit: 1 }, ['A#10']],
  ['a prefix that starts after its own last key', { prefix: 'A#', after: 'B' }, []],
  ['a range that ends before its prefix', { prefix: 'B', upTo: 'A' }, []],
  ['nothing when the limit is 0', { limit: 0 }, []],
];

/** Queries answer in order of the sort key, with exactly the range asked for. */
export function tableQueriesRanges(makeTable: MakeTable): void {
  describe('a query', () => {
    it.each(ranges)('answers with %s', async (rule, range, expected) => {
      const table = await makeTable();
      const pk = `RANGES#${rule}`;
      await putKeys(table, pk);
      const found = await table.query(pk, range);
      expect(found.map(({ sk }) => sk)).toEqual(expected);
    });

    it('sees every finished write', async () => {
      const table = await makeTable();
      await table.put({ pk: 'RANGES#fresh', sk: 'A', value: 1 }, 'always');
      await table.put({ pk: 'RANGES#fresh', sk: 'A', value: 2 }, 'always');
      await table.put({ pk: 'RANGES#fresh', sk: 'B' }, 'always');
      await table.delete({ pk: 'RANGES#fresh', sk: 'B' });
      expect(await table.query('RANGES#fresh')).toEqual([{ pk: 'RANGES#fresh', sk: 'A', value: 2 }]);
    });

    it('answers with more than one page of 1 MB, and honours a limit across pages', async () => {
      const table = await makeTable();
      const filler = 'x'.repeat(100_000);
      const numbers = Array.from({ length: 25 }, (_, number) => String(number).padStart(2, '0'));
      await Promise.all(numbers.map((sk) => table.put({ pk: 'RANGES#pages', sk, filler }, 'always')));
      expect((await table.query('RANGES#pages')).map(({ sk }) => sk)).toEqual(numbers);
      expect(await table.query('RANGES#pages', { limit: 14 })).toHaveLength(14);
      expect(await table.query('RANGES#pages', { after: '09', limit: 14 })).toHaveLength(14);
    });
  });
}
