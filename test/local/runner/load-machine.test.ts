import { describe, expect, it } from 'vitest';
import { loadMachine } from '../../../local/runner/load-machine.ts';
import { caseTimeline } from '../../../workflows/case-timeline.ts';

const resources = new Set(['remind', 'renew']);
const task = { Type: 'Task', Resource: 'remind', End: true };
const load = (state: object) => () => loadMachine({ StartAt: 'a', States: { a: state } }, resources);

describe('loading a definition', () => {
  it('takes the state machine of a case as it is', () => {
    const definition = caseTimeline({ remindArn: 'remind', renewArn: 'renew' });
    expect(Object.keys(loadMachine(definition, resources).States)).toEqual(['Follow the timeline']);
  });

  it.each<[string, object, string]>([
    ['a field', { ...task, InputPath: '$.a' }, 'State "a", field InputPath: not implemented.'],
    [
      'a field of a retrier',
      { ...task, Retry: [{ ErrorEquals: ['E'], Forever: true }] },
      'field Retry.0.Forever: not implemented.',
    ],
    ['a state type', { Type: 'Map', End: true }, 'State "a", field Type'],
    [
      'another operator',
      { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'a' }] },
      'Choices.0.IsNull',
    ],
    [
      'a bracketed path',
      { Type: 'Wait', TimestampPath: "$['a']", End: true },
      'field TimestampPath: only plain dotted paths',
    ],
    ['an OutputPath that leads somewhere', { ...task, OutputPath: '$.a' }, 'State "a", field OutputPath'],
    [
      'an intrinsic function',
      { ...task, Parameters: { in: { 'id.$': 'States.UUID()' } } },
      'field Parameters: a name that ends in .$',
    ],
    ['another field of the context', { ...task, Parameters: { 'id.$': '$$.Execution.Id' } }, 'field Parameters'],
    [
      'a jitter it does not know',
      { ...task, Retry: [{ ErrorEquals: ['E'], JitterStrategy: 'HALF' }] },
      'Retry.0.JitterStrategy',
    ],
    ['a Wait without an end', { Type: 'Wait', End: true }, 'field Seconds: either Seconds or TimestampPath is needed.'],
    ['a Wait with two ends', { Type: 'Wait', Seconds: 1, TimestampPath: '$.a', End: true }, 'field Seconds'],
    ['a state that goes nowhere', { Type: 'Pass' }, 'State "a", field Next: either Next or End is needed.'],
    ['a state that goes on and ends', { ...task, Next: 'a' }, 'field Next: either Next or End is needed.'],
    ['a way to no state', { Type: 'Pass', Next: 'b' }, 'State "a", field Next: no state is called "b".'],
    ['a catcher to no state', { ...task, Catch: [{ ErrorEquals: ['E'], Next: 'b' }] }, 'field Catch.0.Next: no state'],
    ['a task that is not given', { ...task, Resource: 'other' }, 'field Resource: no task is given for other.'],
    [
      'something inside a branch',
      { Type: 'Parallel', Branches: [{ StartAt: 'b', States: { b: { ...task, HeartbeatSeconds: 5 } } }], End: true },
      'State "b", field HeartbeatSeconds: not implemented.',
    ],
  ])('refuses %s, naming state and field', (_what, state, message) => {
    expect(load(state)).toThrow(message);
  });

  it('refuses fields of the machine itself', () => {
    const definition = { StartAt: 'a', States: { a: task }, TimeoutSeconds: 5 };
    expect(() => loadMachine(definition, resources)).toThrow(
      'State "(top level)", field TimeoutSeconds: not implemented.',
    );
  });

  it('refuses a start that is no state', () => {
    expect(() => loadMachine({ StartAt: 'b', States: { a: task } }, resources)).toThrow('State "b", field StartAt');
  });
});
