import { expect, it } from 'vitest';
import { memoryStore } from '../../../local/store/memory-store.ts';

it('forgets what has expired, in its indexes too, and what was written anew stays', async () => {
  const { table, forgetExpired } = memoryStore();
  await table.put({ pk: 'A', sk: '1', ttl: 100, listsPk: 'list', listsSk: '1' }, 'always');
  await table.put({ pk: 'A', sk: '2', ttl: 101 }, 'always');
  await table.put({ pk: 'A', sk: '3', ttl: 100 }, 'always');
  await table.put({ pk: 'A', sk: '3', ttl: 200 }, 'always');
  await table.put({ pk: 'A', sk: '4' }, 'always');
  expect(await forgetExpired(100)).toBe(1);
  expect((await table.query('A')).map(({ sk }) => sk)).toEqual(['2', '3', '4']);
  expect(await table.queryIndex('lists', 'list')).toEqual([]);
});

it('hands out no commit that was deleted before it was followed', async () => {
  const { table, feed } = memoryStore();
  for (const sk of ['COMMIT#00000001', 'COMMIT#00000002', 'SNAPSHOT'])
    await table.put({ pk: 'CASE#1', sk }, 'if-absent');
  await table.delete({ pk: 'CASE#1', sk: 'COMMIT#00000001' });
  const followed: string[] = [];
  await feed.drain(async ({ sk }) => {
    followed.push(sk);
  });
  expect(followed).toEqual(['COMMIT#00000002']);
});
