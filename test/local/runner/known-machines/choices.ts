import type { Json } from '../../../../shared/ports/table.ts';
import { failed, type KnownMachine, type States, succeeded } from './known-machine.ts';

const ask = (Variable: string, more: { readonly [field: string]: Json } = { Default: 'no' }): States => ({
  a: { Type: 'Choice', Choices: [{ Variable, IsPresent: true, Next: 'yes' }], ...more },
  yes: { Type: 'Pass', Result: 'present', End: true },
  no: { Type: 'Pass', Result: 'absent', End: true },
});

/** Choice, with IsPresent and Default. */
export const choices: readonly KnownMachine[] = [
  { rule: 'a Choice goes where something is present', states: ask('$.b'), input: { b: 1 }, ends: succeeded('present') },
  { rule: 'a Choice goes to its Default where nothing is', states: ask('$.b'), input: {}, ends: succeeded('absent') },
  {
    rule: 'a Choice reads nested paths',
    states: ask('$.b.c.d'),
    input: { b: { c: { d: 'x' } } },
    ends: succeeded('present'),
  },
  {
    rule: 'a nested path that breaks off leads nowhere',
    states: ask('$.b.c.d'),
    input: { b: { c: 7 } },
    ends: succeeded('absent'),
  },
  {
    rule: 'a Choice without a Default fails when no rule holds',
    states: ask('$.b', {
      Choices: [
        { Variable: '$.b', IsPresent: true, Next: 'yes' },
        { Variable: '$.c', IsPresent: true, Next: 'no' },
      ],
    }),
    input: {},
    ends: failed('States.NoChoiceMatched'),
  },
  {
    rule: 'a Choice takes the first rule that holds',
    states: ask('$.b', {
      Choices: [
        { Variable: '$.c', IsPresent: true, Next: 'no' },
        { Variable: '$.b', IsPresent: true, Next: 'yes' },
      ],
    }),
    input: { b: 1, c: 1 },
    ends: succeeded('absent'),
  },
];
