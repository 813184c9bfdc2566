import type { Json } from '../../shared/ports/table.ts';
import type { Task } from './call-task.ts';
import type { Machine } from './machine.ts';
import { type EndStatus, type Execution, firstStrand, isLive, type Strand } from './strand.ts';
import type { WakeHeap } from './wake-heap.ts';

/** How an execution ended. `error` is the name of the failure that nothing mended. */
export type Ending =
  | { readonly status: 'SUCCEEDED'; readonly output: Json }
  | { readonly status: 'FAILED'; readonly error: string; readonly cause: string }
  | { readonly status: 'ABORTED' };

/** Everything that one runner holds. Only the functions of this folder change it. */
export type Engine = {
  readonly machine: Machine;
  readonly tasks: ReadonlyMap<string, Task>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly random: () => number;
  readonly onEnd: (name: string, ending: Ending) => void;
  readonly sleeping: WakeHeap<Strand>;
  readonly running: Map<string, Execution>;
  /** A name is never free again, so names and how they ended are all that is kept of the past. */
  readonly ended: Map<string, EndStatus>;
  started: number;
  /** How many strands are on the move just now. */
  moving: number;
  transitions: number;
  endedSinceSweep: number;
};

/** Starts an execution. It is due at once and moves when due work is next worked off. */
export function begin(engine: Engine, name: string, input: Json): void {
  const execution: Execution = { name, order: engine.started, isRunning: true, strands: 1 };
  engine.started += 1;
  engine.running.set(name, execution);
  sleepUntil(engine, firstStrand(execution, engine.machine, input), engine.now());
}

/** Ends an execution. Its strands that still sleep are never woken. */
export function end(engine: Engine, execution: Execution, ending: Ending): void {
  execution.isRunning = false;
  engine.running.delete(execution.name);
  engine.ended.set(execution.name, ending.status);
  engine.endedSinceSweep += 1;
  // Strands sleep for months and each new plan leaves seven behind. Sweeping once more have ended than run costs little per end.
  if (engine.endedSinceSweep > engine.running.size) {
    engine.sleeping.retain(isLive);
    engine.endedSinceSweep = 0;
  }
  engine.onEnd(execution.name, ending);
}

/** Lays a strand to sleep. `wakeAt` is in epoch milliseconds; one that is past makes it due at once. */
export function sleepUntil(engine: Engine, strand: Strand, wakeAt: number): void {
  strand.wakeAt = wakeAt;
  engine.sleeping.add(strand);
}

/** The strand that wakes first, still asleep. */
export function firstSleeper(engine: Engine): Strand | undefined {
  for (;;) {
    const { first } = engine.sleeping;
    if (first === undefined || isLive(first)) return first;
    engine.sleeping.take();
  }
}

/** Takes out the strand that comes first of those whose instant has come. */
export function takeDue(engine: Engine): Strand | undefined {
  const first = firstSleeper(engine);
  return first !== undefined && first.wakeAt <= engine.now() ? engine.sleeping.take() : undefined;
}

export type Resting = { readonly name: string; readonly wakeAt: number };

/**
 * Forgets the executions that sleep until after an instant, and says until when. Whoever remembers their names starts them again then. One
 * that tries something again is not forgotten, as how often it has tried is known here alone.
 */
export function putToRest(engine: Engine, until: number): readonly Resting[] {
  // What is on the move is not among the sleepers.
  if (engine.moving > 0) return [];
  const firsts = new Map<Execution, number>();
  for (const strand of engine.sleeping.items) {
    if (!isLive(strand)) continue;
    const wakeAt = strand.attempts.length > 0 ? 0 : strand.wakeAt;
    firsts.set(strand.execution, Math.min(wakeAt, firsts.get(strand.execution) ?? wakeAt));
  }
  const resting = [...firsts].filter(([, wakeAt]) => wakeAt > until);
  for (const [execution] of resting) {
    execution.isRunning = false;
    engine.running.delete(execution.name);
  }
  if (resting.length > 0) engine.sleeping.retain(isLive);
  return resting.map(([{ name }, wakeAt]) => ({ name, wakeAt }));
}
