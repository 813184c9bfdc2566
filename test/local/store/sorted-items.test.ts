import { describe, expect, it } from 'vitest';
import { SortedItems } from '../../../local/store/sorted-items.ts';

const keyOf = (number: number): string => String(number).padStart(5, '0');

/** More keys than are kept in order all the time, the last first. */
function manyItems() {
  const items = new SortedItems('P');
  for (let number = 10_999; number >= 0; number -= 1) items.set(keyOf(number), { pk: 'P', sk: keyOf(number) });
  return items;
}

const keysIn = (items: SortedItems, after: string, limit: number) => items.within({ after, limit }).map(({ sk }) => sk);

describe('more keys than are kept in order', () => {
  it('come in their order all the same', () => {
    const items = manyItems();
    expect(keysIn(items, '', 2)).toEqual(['00000', '00001']);
    expect(keysIn(items, '10997', 9)).toEqual(['10998', '10999']);
    expect(items.within({})).toHaveLength(11_000);
  });

  it('are without those that went, whether they had been put in order or not', () => {
    const items = manyItems();
    for (const key of ['00001', '10998']) items.remove(key);
    expect(keysIn(items, '', 2)).toEqual(['00000', '00002']);
    for (const key of ['00002', '10997']) items.remove(key);
    expect(keysIn(items, '', 2)).toEqual(['00000', '00003']);
    expect(keysIn(items, '10995', 9)).toEqual(['10996', '10999']);
  });

  it('have each key once that went and came again', () => {
    const items = manyItems();
    expect(keysIn(items, '', 1)).toEqual(['00000']);
    for (const key of ['00001', '10998']) {
      items.remove(key);
      items.set(key, { pk: 'P', sk: key, again: true });
    }
    items.set('00000a', { pk: 'P', sk: '00000a' });
    expect(keysIn(items, '', 4)).toEqual(['00000', '00000a', '00001', '00002']);
    expect(keysIn(items, '10996', 9)).toEqual(['10997', '10998', '10999']);
    expect(items.get('10998')).toEqual({ pk: 'P', sk: '10998', again: true });
  });
});
