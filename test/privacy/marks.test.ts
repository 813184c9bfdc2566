import { expect, it } from 'vitest';
import { marked, marksIn } from './marks.ts';

it('finds each kind of mark, plain and encoded', () => {
  for (const field of Object.values(marked)) expect(marksIn(`{"x":"${field(7)}"}`)).toHaveLength(1);
  for (const before of ['', 'a', 'ab', 'abc'])
    expect(marksIn(Buffer.from(`${before}kanari7@example.org`).toString('base64'))).toHaveLength(1);
  expect(marksIn(Buffer.from('kanari7').toString('hex'))).toHaveLength(1);
  expect(marksIn('{"a":29000007}')).toEqual(['{"a":29000007}']);
});

it('finds none where nothing is marked', () => {
  expect(marksIn('{"id":"00290000071","name":"Testperson","phone":"+4520000101","at":"2026-11-29T00:00:00Z"}')).toEqual(
    [],
  );
});
