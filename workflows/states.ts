/** The part of the Amazon States Language (JSONPath) that our state machines use, and no more: what is not here does not compile. */
export type StateMachine = Branch & { readonly Comment: string };

export type Branch = { readonly StartAt: string; readonly States: { readonly [name: string]: State } };

export type State = ChoiceState | WaitState | TaskState | SucceedState | ParallelState;

export type ChoiceState = {
  readonly Type: 'Choice';
  readonly Choices: readonly { readonly Variable: string; readonly IsPresent: true; readonly Next: string }[];
  readonly Default: string;
};

export type WaitState = { readonly Type: 'Wait'; readonly Next: string } & (
  | { readonly TimestampPath: string }
  | { readonly Seconds: number }
);

export type TaskState = {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly Parameters: { readonly [name: string]: string };
  readonly TimeoutSeconds: number;
  readonly Retry: readonly Retrier[];
  readonly Catch: readonly Catcher[];
  readonly ResultPath: string | null;
  readonly Next: string;
};

export type SucceedState = { readonly Type: 'Succeed'; readonly OutputPath: null };

export type ParallelState = {
  readonly Type: 'Parallel';
  readonly Branches: readonly Branch[];
  readonly OutputPath: null;
  readonly End: true;
};

export type Retrier = {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxDelaySeconds?: number;
  readonly MaxAttempts: number;
  readonly JitterStrategy: 'FULL';
};

export type Catcher = { readonly ErrorEquals: readonly string[]; readonly ResultPath: null; readonly Next: string };
