import { catching, echo, failed, type KnownMachine, pass, succeed, succeeded } from './known-machine.ts';

/** ResultPath, OutputPath, Parameters and Pass. */
export const paths: readonly KnownMachine[] = [
  {
    rule: 'without ResultPath the result replaces the input',
    states: { a: pass({ b: 2 }) },
    input: { b: 1 },
    ends: succeeded({ b: 2 }),
  },
  {
    rule: 'ResultPath null keeps the input',
    states: { a: { ...echo, Parameters: { b: 2 }, ResultPath: null } },
    input: { b: 1 },
    ends: succeeded({ b: 1 }),
  },
  {
    rule: 'a nested ResultPath makes its way and leaves the rest',
    states: { a: { ...pass({ at: 'x' }), ResultPath: '$.next.talk4w' } },
    input: { b: 1, next: { other: { at: 'y' } } },
    ends: succeeded({ b: 1, next: { other: { at: 'y' }, talk4w: { at: 'x' } } }),
  },
  {
    rule: 'a ResultPath has no place in an input that is no object',
    states: { a: { ...pass(1), ResultPath: '$.b' } },
    input: 'text',
    ends: failed('States.ResultPathMatchFailure'),
  },
  {
    rule: 'OutputPath null hands on an empty object',
    states: { a: { ...echo, OutputPath: null } },
    input: { b: 1 },
    ends: succeeded({}),
  },
  { rule: 'Succeed ends with its input', states: { a: succeed }, input: { b: 1 }, ends: succeeded({ b: 1 }) },
  {
    rule: 'Succeed with OutputPath null ends with an empty object',
    states: { a: { ...succeed, OutputPath: null } },
    input: { b: 1 },
    ends: succeeded({}),
  },
  {
    rule: 'Parameters take values, paths and the name of the execution',
    states: { a: { ...echo, Parameters: { fixed: 1, 'b.$': '$.b.c', inner: { 'name.$': '$$.Execution.Name' } } } },
    input: { b: { c: [1, 2] } },
    ends: succeeded({ fixed: 1, b: [1, 2], inner: { name: 'known' } }),
  },
  {
    rule: 'a path of Parameters that leads nowhere fails the execution, and nothing catches that',
    states: { a: { ...echo, Parameters: { 'b.$': '$.b' }, ...catching('States.ALL') }, caught: succeed },
    input: {},
    ends: failed('States.Runtime'),
  },
];
