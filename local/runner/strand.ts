import type { Json } from '../../shared/ports/table.ts';
import { type Machine, type ParallelState, type State, stateNamed } from './machine.ts';
import type { Attempts } from './mend-failure.ts';

export type EndStatus = 'SUCCEEDED' | 'FAILED' | 'ABORTED';

/** `order` counts starts; `strands` counts the strands there ever were, so that each gets its own order. */
export type Execution = { readonly name: string; readonly order: number; isRunning: boolean; strands: number };

/** A Parallel that has been entered. `of` is the strand that stands in it until all branches are through. */
export type Fork = {
  readonly of: Strand;
  readonly state: ParallelState;
  readonly results: Json[];
  open: number;
  isStopped: boolean;
};

/**
 * One line of progress through a machine: the whole execution, or a branch of a Parallel. Ten thousand cases hold 80,000 of these, so
 * nothing is copied: `data` is shared with its siblings until it differs, `attempts` is one empty list for all until something fails.
 */
export type Strand = {
  readonly execution: Execution;
  readonly machine: Machine;
  readonly order: number;
  readonly fork: Fork | undefined;
  readonly branch: number;
  /** The state it stands in or enters next; `undefined` when it is through. */
  state: State | undefined;
  data: Json;
  attempts: Attempts;
  /** Epoch milliseconds. */
  wakeAt: number;
};

const noAttempts: Attempts = [];

/** The strand that an execution begins with. */
export const firstStrand = (execution: Execution, machine: Machine, data: Json): Strand => ({
  execution,
  machine,
  order: 0,
  fork: undefined,
  branch: 0,
  state: stateNamed(machine, machine.StartAt),
  data,
  attempts: noAttempts,
  wakeAt: 0,
});

/** A strand for one branch of a Parallel, after all that its execution had so far. */
export function branchStrand(fork: Fork, machine: Machine, branch: number): Strand {
  const { execution, data } = fork.of;
  const order = execution.strands;
  execution.strands += 1;
  return { ...firstStrand(execution, machine, data), order, fork, branch };
}

/** Leads a strand to a state, or to its end. What its last state used up of retries is forgotten. */
export function lead(strand: Strand, to: string | undefined, data: Json): void {
  strand.state = to === undefined ? undefined : stateNamed(strand.machine, to);
  strand.data = data;
  strand.attempts = noAttempts;
}

/** False once the execution has ended, or a branch beside this one, or beside one it is part of, has failed. */
export function isLive(strand: Strand): boolean {
  if (!strand.execution.isRunning) return false;
  for (let { fork } = strand; fork !== undefined; fork = fork.of.fork) if (fork.isStopped) return false;
  return true;
}

/** The order of work: by instant, then by start, then by branch. It makes two runs of a simulation alike. */
export function comesBefore(one: Strand, other: Strand): boolean {
  if (one.wakeAt !== other.wakeAt) return one.wakeAt < other.wakeAt;
  if (one.execution !== other.execution) return one.execution.order < other.execution.order;
  return one.order < other.order;
}
