import { expect, it } from 'vitest';
import { holdsCpr } from '../../shared/case/cpr.ts';

it.each(['010190-0000', '0101900000', '010190 0000', '010190\u20130000', 'x311299-1234y', 'nr. 010190-0000, igen'])(
  'finds a number like %s',
  (text) => expect(holdsCpr(text)).toBe(true),
);

it.each([
  ['a day that does not exist', '320190-0000'],
  ['a month that does not exist', '011390-0000'],
  ['part of a longer run of digits', '10101900000'],
  ['part of a longer run of digits', '01019000001'],
  ['a date', '02-11-2026'],
  ['a compact date', '20261102'],
  ['a Danish phone number with country code', '+4520000101'],
])('leaves %s alone', (_what, text) => expect(holdsCpr(text)).toBe(false));
