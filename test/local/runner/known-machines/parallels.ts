import {
  broken,
  catching,
  echo,
  failed,
  flaky,
  inParallel,
  type KnownMachine,
  pass,
  retrying,
  succeed,
  succeeded,
} from './known-machine.ts';

/** Parallel, its failures and its nesting. */
export const parallels: readonly KnownMachine[] = [
  {
    rule: 'a Parallel gives each branch its input and hands on their outputs in order',
    states: { a: inParallel({ x: { ...echo, ResultPath: '$.x' } }, { y: succeed }) },
    input: { b: 1 },
    ends: succeeded([{ b: 1, x: { b: 1 } }, { b: 1 }]),
  },
  {
    rule: 'a Parallel with ResultPath lays the outputs into its input',
    states: { a: { ...inParallel({ x: pass(1) }, { y: pass(2) }), ResultPath: '$.both' } },
    input: { b: 1 },
    ends: succeeded({ b: 1, both: [1, 2] }),
  },
  {
    rule: 'a Parallel with OutputPath null hands on an empty object',
    states: { a: { ...inParallel({ x: pass(1) }), OutputPath: null } },
    ends: succeeded({}),
  },
  {
    rule: 'a branch that fails fails its Parallel',
    states: { a: inParallel({ x: broken }, { y: { Type: 'Wait', Seconds: 1, End: true } }) },
    ends: failed('TypeError'),
  },
  {
    rule: 'a Parallel catches what a branch does not',
    states: {
      a: {
        ...inParallel({ x: { Type: 'Fail', Error: 'Custom', Cause: 'why' } }),
        ...catching('Custom', { ResultPath: '$.error' }),
      },
      caught: succeed,
    },
    input: { b: 1 },
    ends: succeeded({ b: 1, error: { Error: 'Custom', Cause: 'why' } }),
  },
  {
    rule: 'a Parallel that is retried starts all its branches again',
    states: { a: { ...inParallel({ x: flaky }, { y: pass(2) }), Retry: [retrying()] } },
    ends: succeeded([{ calls: 3 }, 2]),
  },
  {
    rule: 'a Parallel may stand in a branch of another',
    states: { a: inParallel({ x: inParallel({ y: succeed }, { z: pass(3) }) }) },
    input: { b: 7 },
    ends: succeeded([[{ b: 7 }, 3]]),
  },
];
