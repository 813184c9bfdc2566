import {
  broken,
  catching,
  failed,
  flaky,
  type KnownMachine,
  retrying,
  silent,
  succeed,
  succeeded,
} from './known-machine.ts';

/** Fail, Retry, Catch and time limits. */
export const failures: readonly KnownMachine[] = [
  {
    rule: 'Fail ends with its error and cause',
    states: { a: { Type: 'Fail', Error: 'Custom', Cause: 'why' } },
    ends: failed('Custom'),
  },
  { rule: 'a failing task fails the execution', states: { a: broken }, ends: failed('TypeError') },
  {
    rule: 'Catch lays the error at its ResultPath',
    states: { a: { ...broken, ...catching('TypeError', { ResultPath: '$.error' }) }, caught: succeed },
    input: { b: 1 },
    ends: succeeded({ b: 1, error: { Error: 'TypeError', Cause: 'It is broken.' } }),
  },
  {
    rule: 'Catch without ResultPath hands on the error alone',
    states: { a: { ...broken, ...catching('States.ALL') }, caught: succeed },
    input: { b: 1 },
    ends: succeeded({ Error: 'TypeError', Cause: 'It is broken.' }),
  },
  {
    rule: 'Catch with ResultPath null hands on the input',
    states: { a: { ...broken, ...catching('States.TaskFailed', { ResultPath: null }) }, caught: succeed },
    input: { b: 1 },
    ends: succeeded({ b: 1 }),
  },
  {
    rule: 'Catch of another name catches nothing',
    states: { a: { ...broken, ...catching('Other') }, caught: succeed },
    ends: failed('TypeError'),
  },
  {
    rule: 'Retry by name tries until it works',
    states: { a: { ...flaky, Retry: [retrying({ MaxAttempts: 2 })] } },
    ends: succeeded({ calls: 3 }),
  },
  {
    rule: 'an exhausted Retry hands over to Catch, and its other retriers are not asked',
    states: {
      a: {
        ...flaky,
        Retry: [retrying({ MaxAttempts: 1 }), { ErrorEquals: ['States.ALL'], IntervalSeconds: 1 }],
        ...catching('States.ALL'),
      },
      caught: { ...flaky, End: true },
    },
    ends: succeeded({ calls: 3 }),
  },
  {
    rule: 'Retry of another name retries nothing',
    states: { a: { ...flaky, Retry: [{ ErrorEquals: ['RangeError'], IntervalSeconds: 1 }] } },
    ends: failed('TypeError'),
  },
  {
    rule: 'a task that does not answer in time fails as States.Timeout, which States.TaskFailed does not match',
    states: {
      a: {
        ...silent,
        TimeoutSeconds: 1,
        Catch: [
          { ErrorEquals: ['States.TaskFailed'], Next: 'wrong' },
          { ErrorEquals: ['States.Timeout'], ResultPath: null, Next: 'caught' },
        ],
      },
      wrong: { Type: 'Fail', Error: 'Wrong' },
      caught: succeed,
    },
    input: { b: 1 },
    ends: succeeded({ b: 1 }),
  },
];
