import { describe, expect, it } from 'vitest';
import { atOnce } from '../../shared/at-once.ts';

/** Work that stays open until it is ended by name. */
function openWork() {
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const work = (name: string): Promise<string> => {
    begun.push(name);
    return new Promise((resolve, reject) => {
      ends.set(name, (error) => (error === undefined ? resolve(name.toUpperCase()) : reject(error)));
    });
  };
  const end = async (name: string, error?: Error): Promise<void> => {
    ends.get(name)?.(error);
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

describe('work on several items at once', () => {
  it('begins no more than so many, and tells what came of each in the order of the items', async () => {
    const { begun, work, end } = openWork();
    const all = atOnce(['a', 'b', 'c'], 2, work);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    await end('a');
    expect(await all).toEqual(['A', 'B', 'C']);
  });

  it('begins nothing more after a failure, and throws it when all that had begun is over', async () => {
    const { begun, work, end } = openWork();
    let isOver = false;
    const all = atOnce(['a', 'b', 'c'], 2, work).finally(() => {
      isOver = true;
    });
    const failed = expect(all).rejects.toThrow('a broke');
    await end('a', new Error('a broke'));
    expect(isOver).toBe(false);
    await end('b');
    await failed;
    expect(begun).toEqual(['a', 'b']);
  });
});
