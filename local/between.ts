import type { Item } from '../shared/ports/table.ts';
import type { WorkQueue } from './queue.ts';
import type { Task } from './runner/call-task.ts';
import type { Runner } from './runner/runner.ts';

type Wrap<Thing> = (thing: Thing) => Thing;

/** What stands between the handlers and the rest of the process: nothing, or the faults of a simulation that asks for them. */
export type Between = {
  readonly queue: Wrap<WorkQueue>;
  readonly runner: Wrap<Runner>;
  readonly task: Wrap<Task>;
  readonly follow: Wrap<(commit: Item) => Promise<void>>;
  readonly deliver: Wrap<(body: string, receives: number) => Promise<void>>;
  /** From 0 up to 1, for the jitter of retries. */
  readonly random: () => number;
};

const asItIs = <Thing>(thing: Thing): Thing => thing;

export const nothingBetween: Between = {
  queue: asItIs,
  runner: asItIs,
  task: asItIs,
  follow: asItIs,
  deliver: asItIs,
  random: Math.random,
};
