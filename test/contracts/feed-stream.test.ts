import { describe, expect, it } from 'vitest';
import { followStream } from '../../functions/aws/stream-commits.ts';
import type { Item } from '../../shared/ports/table.ts';
import { streamRecord } from './feed-fake-stream.ts';

const commits = ['COMMIT#00000001', 'COMMIT#00000002', 'COMMIT#00000003'];
const event = { Records: commits.map((sk, place) => streamRecord('INSERT', place, { pk: 'CASE#a', sk })) };

const failingAt =
  (place: number) =>
  async ({ sk }: Item) => {
    if (sk === commits[place]) throw new Error('throttled');
  };

describe('following a stream', () => {
  it('reports nothing when every commit was followed', async () => {
    expect(await followStream(failingAt(3))(event)).toEqual({ batchItemFailures: [] });
  });

  it('reports the first commit that failed by its number, so that it leads the next event', async () => {
    expect(await followStream(failingAt(1))(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: '4421584500000000017450439001' }],
    });
  });

  it('throws when the first commit fails, so that the failure is counted and logged', async () => {
    await expect(followStream(failingAt(0))(event)).rejects.toThrow('throttled');
  });

  it('refuses an event that is none of a stream', async () => {
    await expect(followStream(failingAt(3))({ Records: [{ body: '{}' }] })).rejects.toThrow();
  });
});
