import type { Json } from '../../../../shared/ports/table.ts';

type State = { readonly [field: string]: Json };
export type States = { readonly [name: string]: State };

export type KnownEnding =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED'; readonly error: string };

/** A machine whose ending is known from the specification. It starts at the state "a"; its input is an empty object if not given. */
export type KnownMachine = {
  readonly rule: string;
  readonly states: States;
  readonly input?: Json;
  readonly ends: KnownEnding;
};

/** Ends well, with this output. */
export const succeeded = (output: Json): KnownEnding => ({ status: 'SUCCEEDED', output });
/** Ends with the failure of this name. Its cause is not compared: only the names are specified. */
export const failed = (error: string): KnownEnding => ({ status: 'FAILED', error });

/** The ARN of one of the tasks of `known-tasks.ts`. */
export const arnOf = (task: string): string => `arn:aws:lambda:eu-north-1:123456789012:function:${task}`;

const taskState = (task: string) => ({ Type: 'Task', Resource: arnOf(task), End: true });
/** Answers its input. */
export const echo = taskState('echo');
/** Fails always. */
export const broken = taskState('broken');
/** Fails twice, then answers how often it was called. */
export const flaky = taskState('flaky');
/** Never answers. */
export const silent = taskState('silent');

export const succeed = { Type: 'Succeed' };
/** A last state that hands on a fixed result. */
export const pass = (result: Json): State => ({ Type: 'Pass', Result: result, End: true });
/** The Catch of an error by its name, which leads to the state "caught". */
export const catching = (name: string, more: State = {}): State => ({
  Catch: [{ ErrorEquals: [name], Next: 'caught', ...more }],
});
/** Retries what `broken` and `flaky` throw. */
export const retrying = (more: State = {}): State => ({ ErrorEquals: ['TypeError'], IntervalSeconds: 1, ...more });
/** A last state of branches. Each begins with the first of its states. */
export const inParallel = (...branches: readonly States[]): State => ({
  Type: 'Parallel',
  Branches: branches.map((states) => ({ StartAt: Object.keys(states)[0], States: states })),
  End: true,
});

/** An instant that is long past. */
export const past = '2020-01-01T00:00:00Z';
