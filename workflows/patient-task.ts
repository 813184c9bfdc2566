import type { Catcher, Retrier, TaskState, WaitState } from './states.ts';

/** Calling the same Lambda twice is harmless, so every failure of the call itself is retried, under the names that Step Functions gives it. */
const patientRetry: readonly Retrier[] = [
  {
    // A whole region's 08:00 reminders fall due in the same minute. 28 tries, with the jitter, take about an hour: 5, 10, … 160 seconds
    // and then 22 times 300 make 6,915, of which full jitter waits half. 300 keeps the queue moving once the rush is over.
    ErrorEquals: ['Lambda.TooManyRequestsException'],
    IntervalSeconds: 5,
    BackoffRate: 2,
    MaxDelaySeconds: 300,
    MaxAttempts: 28,
    JitterStrategy: 'FULL',
  },
  {
    // Hiccups of the service pass within seconds. 6 tries (2, 4, … 64 seconds) reach over two minutes at most, enough to outlast
    // a failing zone; what lasts longer is tried again after an hour.
    ErrorEquals: [
      'Lambda.ServiceException',
      'Lambda.AWSLambdaException',
      'Lambda.SdkClientException',
      'Lambda.ClientExecutionTimeoutException',
      'Lambda.Unknown',
      'Sandbox.Timedout',
      'States.Timeout',
    ],
    IntervalSeconds: 2,
    BackoffRate: 2,
    MaxAttempts: 6,
    JitterStrategy: 'FULL',
  },
];

type PatientTask = Pick<TaskState, 'Resource' | 'Parameters' | 'ResultPath' | 'Next'> & {
  readonly onFailure: string;
  /** Where its own errors lead, by their names. */
  readonly on?: readonly Catcher[];
};

/** A call that never fails its branch: what its retries do not mend goes to `onFailure`, with the input as it was. */
export const patientTask = ({ onFailure, on = [], ...task }: PatientTask): TaskState => ({
  Type: 'Task',
  ...task,
  // The Lambda gives up after 30 s, a cold start comes before that with up to 10: after 45 s no answer is on its way any more.
  TimeoutSeconds: 45,
  Retry: patientRetry,
  Catch: [...on, { ErrorEquals: ['States.ALL'], ResultPath: null, Next: onFailure }],
});

/** An hour gives people time to mend what the retries could not, and is as late as a wake may be before `reconcile` takes its timeline for lost. */
export const waitAnHour = (next: string): WaitState => ({ Type: 'Wait', Seconds: 3600, Next: next });
