import { describe, expect, it } from 'vitest';
import { memoryTable } from '../../local/store/memory-table.ts';
import type { Item } from '../../shared/ports/table.ts';
import { readOnce } from '../../shared/store/read-once.ts';

/** Reads a number, and counts how often it has to. */
function counting() {
  const read: Item[] = [];
  const doubled = readOnce((item) => {
    read.push(item);
    return Number(item.value) * 2;
  });
  return { read, doubled };
}

const key = { pk: 'P', sk: 'S' };

describe('an item', () => {
  it('is read once by each that reads it', () => {
    const [one, other] = [counting(), counting()];
    const item = { ...key, value: 2 };
    expect([one.doubled(item), other.doubled(item), one.doubled(item), other.doubled(item)]).toEqual([4, 4, 4, 4]);
    expect([one.read.length, other.read.length]).toEqual([1, 1]);
  });

  it('that was just written into memory is read as its writer said', async () => {
    const { read, doubled } = counting();
    const table = memoryTable(() => undefined);
    await table.put(doubled.of({ ...key, value: 2, gone: undefined }, 4), 'always');
    const stored = await table.get(key);
    expect(stored).toStrictEqual({ ...key, value: 2 });
    expect(stored && doubled(stored)).toBe(4);
    expect(read).toEqual([]);
  });

  it('that was made of another is read anew', async () => {
    const { read, doubled } = counting();
    const table = memoryTable(() => undefined);
    await table.put(doubled.of({ ...key, value: 2 }, 4), 'always');
    await table.put({ ...(await table.get(key)), ...key, value: 3 }, 'always');
    const stored = await table.get(key);
    expect(stored && doubled(stored)).toBe(6);
    expect(read).toHaveLength(1);
  });
});
