/** Input of a timeline execution: ids and instants, nothing else. Where nothing is to come `at` is an hour after `renewAt`. `at` and `renewAt` are UTC with whole seconds: `2026-11-11T07:00:00Z`. */
export type TimelineInput = {
  readonly caseId: string;
  readonly plan: number;
  readonly next: { readonly [stateKey: string]: { readonly at: string } };
  readonly renewAt: string;
};

/** The engine that waits and wakes. */
export interface Timelines {
  /** Starts an execution. A name that is taken, running or ended, counts as started. */
  start(name: string, input: TimelineInput): Promise<void>;
  /** Stops an execution as best effort: an unknown or ended name is no error. */
  stop(name: string): Promise<void>;
  /** The names of all running executions. */
  running(): AsyncIterable<string>;
}
