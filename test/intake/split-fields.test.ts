import { expect, it } from 'vitest';
import { splitFields } from '../../shared/intake/split-fields.ts';

it.each<[string, string, readonly string[]]>([
  ['splits at semicolons and keeps empty fields', 'a;;b;', ['a', '', 'b', '']],
  ['keeps a semicolon inside proper quotes', '"a;b";c', ['a;b', 'c']],
  ['reads doubled quotes inside proper quotes as one', '"a ""b"" c";d', ['a "b" c', 'd']],
  ['reads an empty quoted field', 'a;"";b', ['a', '', 'b']],
  ['takes a quoted field at the end of the line', 'a;"b;c"', ['a', 'b;c']],
  ['takes an opening quote that is never closed as text', 'a;"b;c', ['a', '"b', 'c']],
  ['takes quotes in the middle of a field as text', 'a;Bo "Bob" B;c', ['a', 'Bo "Bob" B', 'c']],
  ['takes a quote followed by more text as text', 'a;"b"x;c', ['a', '"b"x', 'c']],
  ['reads the field after a stray quote as properly quoted', '"a;"b;c";d', ['"a', 'b;c', 'd']],
  ['takes a lone quote as text', '";a', ['"', 'a']],
])('%s', (_rule, line, fields) => expect(splitFields(line)).toEqual(fields));

it('splits a line of a hundred thousand stray quotes at once', () => {
  expect(splitFields('"a"";"'.repeat(100_000))).toHaveLength(100_001);
});
