import { expect, it } from 'vitest';
import { remembered } from '../../shared/calendar/remembered.ts';

it('works out once what is asked again soon, also where the answer is none', () => {
  const asked: number[] = [];
  const half = remembered((number: number) => {
    asked.push(number);
    return number % 2 === 0 ? number / 2 : null;
  });
  expect([4, 3, 4, 3].map(half)).toEqual([2, null, 2, null]);
  expect(asked).toEqual([4, 3]);
});

it('forgets what it knows when that is a thousand answers', () => {
  let worked = 0;
  const same = remembered((number: number) => {
    worked += 1;
    return number;
  });
  for (let number = 0; number < 1_000; number += 1) same(number);
  expect(same(0)).toBe(0);
  expect(worked).toBe(1_000);
  same(1_000);
  expect(same(0)).toBe(0);
  expect(worked).toBe(1_002);
});
