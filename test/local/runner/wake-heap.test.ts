import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WakeHeap } from '../../../local/runner/wake-heap.ts';

const heapOf = (numbers: readonly number[]): WakeHeap<number> => {
  const heap = new WakeHeap<number>((one, other) => one < other);
  for (const number of numbers) heap.add(number);
  return heap;
};
const drain = (heap: WakeHeap<number>): readonly (number | undefined)[] =>
  Array.from({ length: heap.size }, () => heap.take());
const sorted = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

describe('the heap of wakes', () => {
  it('gives its items back in order, whatever the order they came in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect(drain(heapOf(numbers))).toEqual(sorted(numbers));
      }),
    );
  });

  it('keeps the order when some items are dropped', () => {
    const isEven = (number: number): boolean => number % 2 === 0;
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = heapOf(numbers);
        heap.retain(isEven);
        expect(drain(heap)).toEqual(sorted(numbers.filter(isEven)));
      }),
    );
  });

  it('has nothing to give when it is empty', () => {
    expect([heapOf([]).first, heapOf([]).take()]).toEqual([undefined, undefined]);
  });
});
