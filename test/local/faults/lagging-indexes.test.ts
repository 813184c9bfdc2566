import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, it } from 'vitest';
import { laggingIndexes } from '../../../local/faults/lagging-indexes.ts';
import { openStore } from '../../../local/store/open-store.ts';
import type { Item } from '../../../shared/ports/table.ts';

let now: Temporal.Instant;
let indexes: ReturnType<typeof laggingIndexes>;

const item = (sk: string, wakesSk: string): Item => ({ pk: 'CASE#1', sk, wakesPk: 'WAKES', wakesSk });
const stale = async () => (await indexes.staleQuery('wakes', 'WAKES')).map(({ sk, wakesSk }) => [sk, wakesSk]);

beforeEach(async () => {
  now = Temporal.Instant.from('2026-11-02T07:00:00Z');
  indexes = laggingIndexes(openStore({ file: ':memory:' }).table, () => now);
  await indexes.put(item('a', '1'), 'always');
  await indexes.put(item('b', '2'), 'always');
  now = now.add({ seconds: 1 });
});

it('knows what was written before this instant', async () => {
  expect(await stale()).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

it('does not know what was written, changed or deleted in it', async () => {
  await indexes.put(item('c', '0'), 'always');
  await indexes.put(item('a', '3'), 'always');
  await indexes.delete({ pk: 'CASE#1', sk: 'b' });
  expect(await stale()).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  now = now.add({ seconds: 1 });
  expect(await stale()).toEqual([
    ['c', '0'],
    ['a', '3'],
  ]);
});
