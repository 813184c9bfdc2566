import { describe, expect, it } from 'vitest';
import { lintStateMachine } from '../support/asl-lint.ts';

const resource = 'arn:aws:lambda:eu-north-1:123456789012:function:remind';
const task = { Type: 'Task', Resource: resource, End: true };
const done = { Type: 'Succeed' };
const only = (state: Readonly<Record<string, unknown>>) => lintStateMachine({ StartAt: 'a', States: { a: state } });
const catching = (...lists: readonly string[][]) => ({
  ...task,
  Catch: lists.map((ErrorEquals) => ({ ErrorEquals, Next: 'a' })),
});

describe('the lint of state machines', () => {
  it('finds nothing in a sound machine', () => {
    expect(only(catching(['States.Timeout'], ['States.ALL']))).toEqual([]);
  });

  it('wants States.ALL alone', () => {
    expect(only(catching(['States.Timeout', 'States.ALL']))).toEqual(['a: States.ALL must stand alone and last']);
  });

  it('wants States.ALL last', () => {
    expect(only(catching(['States.ALL'], ['States.Timeout']))).toEqual(['a: States.ALL must stand alone and last']);
  });

  it('finds a misspelt error name', () => {
    const retrying = { ...task, Retry: [{ ErrorEquals: ['Lambda.TooManyRequestException'] }] };
    expect(only(retrying)).toEqual(['a: Lambda.TooManyRequestException is no known error']);
  });

  it.each([
    [{ ...task, Parameters: { 'id.$': 'States.UUID()' } }, 'States.UUID()'],
    [{ ...task, Parameters: { inner: { 'id.$': 'States.Fromat($.a)' } } }, 'States.Fromat($.a)'],
    [{ ...task, ResultPath: "$.next['talk-4w']" }, "$.next['talk-4w']"],
    [{ Type: 'Wait', TimestampPath: '$.next.talk-4w', End: true }, '$.next.talk-4w'],
    [{ ...task, InputPath: '$.list[0]' }, '$.list[0]'],
    [{ Type: 'Choice', Choices: [{ Variable: '$..at', IsPresent: true, Next: 'a' }] }, '$..at'],
  ])('refuses intrinsic functions and all but plain dotted paths: %o', (state, path) => {
    expect(only(state)).toEqual([`a: ${path} is no plain dotted path`]);
  });

  it('finds a call of something other than a Lambda', () => {
    const wrong = 'arn:aws:states:::lambda:invok';
    expect(only({ ...task, Resource: wrong })).toEqual([`a: ${wrong} is no Lambda's ARN`]);
  });

  it('finds a way to a state that is not there', () => {
    expect(only({ Type: 'Pass', Next: 'b' })).toEqual(['b: no such state to go to']);
  });

  it('finds a state that no way leads to, though others beside it are reached', () => {
    const States = { a: { Type: 'Pass', Next: 'c' }, b: { Type: 'Pass', Next: 'c' }, c: done };
    expect(lintStateMachine({ StartAt: 'a', States })).toEqual(['b: no way leads here']);
  });

  it('finds the same name in two branches', () => {
    const branch = { StartAt: 'b', States: { b: done } };
    expect(only({ Type: 'Parallel', Branches: [branch, branch], End: true })).toEqual(['b: this name is used twice']);
  });

  it('finds a name that the cloud would refuse for its length', () => {
    const long = 'n'.repeat(81);
    expect(lintStateMachine({ StartAt: long, States: { [long]: done } })).toEqual([
      `${long}: the name is longer than 80 characters`,
    ]);
  });

  it('looks into branches', () => {
    const branch = { StartAt: 'b', States: { b: { ...task, Resource: 'remind' } } };
    expect(only({ Type: 'Parallel', Branches: [branch], End: true })).toEqual(["b: remind is no Lambda's ARN"]);
  });
});
