import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';
import type { Json } from '../../shared/ports/table.ts';
import type { Timelines } from '../../shared/ports/timelines.ts';
import { advanceStrand } from './advance-strand.ts';
import { asJson, type Task } from './call-task.ts';
import { begin, type Ending, type Engine, end, firstSleeper, putToRest, type Resting, takeDue } from './engine.ts';
import { loadMachine } from './load-machine.ts';
import { comesBefore, type EndStatus, type Strand } from './strand.ts';
import { WakeHeap } from './wake-heap.ts';

export type RunnerOptions = {
  /** Amazon States Language, JSONPath. */
  readonly definition: unknown;
  /** By the ARN under which the definition calls them. */
  readonly tasks: Readonly<Record<string, Task>>;
  readonly clock: Clock;
  /** From 0 up to 1, for the jitter of retries. */
  readonly random?: () => number;
  /** How many strands may be on the move at once. One by one when absent, so that two runs are alike. */
  readonly concurrency?: number;
  readonly onEnd?: (name: string, ending: Ending) => void;
};

export type Counts = {
  /** Ever started. */
  readonly executions: number;
  /** As the cloud bills them: every state entered, and every retry. */
  readonly transitions: number;
  readonly running: number;
};

/** Runs one state machine on the injected clock, in memory. Nothing moves on its own: `runDue` works off what is due. */
export interface Runner extends Timelines {
  start(name: string, input: Json): Promise<void>;
  /** The instant of the earliest wake, or `undefined` when nothing sleeps. */
  nextInstant(): Temporal.Instant | undefined;
  /** Works off everything due at the clock's instant until nothing moves. Resolves to how many wakes that were. Calls may overlap. */
  runDue(): Promise<number>;
  counts(): Counts;
  /** Forgets the executions that sleep until after an instant in epoch milliseconds, which are as if they had never been started. */
  rest(until: number): readonly Resting[];
  /** `undefined` for a name that was never started. */
  statusOf(name: string): 'RUNNING' | EndStatus | undefined;
}

/** Makes a runner. @throws UnsupportedDefinition naming the states and fields that it does not implement. */
export function createRunner({ concurrency = 1, ...options }: RunnerOptions): Runner {
  const engine = createEngine(options);
  const { running, ended } = engine;
  return {
    async start(name, input) {
      if (!running.has(name) && !ended.has(name)) begin(engine, name, asJson(input));
    },
    async stop(name) {
      const execution = running.get(name);
      if (execution !== undefined) end(engine, execution, { status: 'ABORTED' });
    },
    async *running() {
      yield* [...running.keys()];
    },
    nextInstant() {
      const first = firstSleeper(engine);
      return first && Temporal.Instant.fromEpochMilliseconds(first.wakeAt);
    },
    async runDue() {
      const moved = await Promise.all(Array.from({ length: concurrency }, () => workOffDue(engine)));
      return moved.reduce((sum, count) => sum + count, 0);
    },
    rest: (until) => putToRest(engine, until),
    counts: () => ({ executions: engine.started, transitions: engine.transitions, running: running.size }),
    statusOf: (name) => (running.has(name) ? 'RUNNING' : ended.get(name)),
  };
}

function createEngine({ definition, tasks, clock, random = Math.random, onEnd = () => {} }: RunnerOptions): Engine {
  return {
    machine: loadMachine(definition, new Set(Object.keys(tasks))),
    tasks: new Map(Object.entries(tasks)),
    now: () => clock().epochMilliseconds,
    random,
    onEnd,
    sleeping: new WakeHeap<Strand>(comesBefore),
    running: new Map(),
    ended: new Map(),
    started: 0,
    moving: 0,
    transitions: 0,
    endedSinceSweep: 0,
  };
}

async function workOffDue(engine: Engine): Promise<number> {
  let moved = 0;
  for (let strand = takeDue(engine); strand !== undefined; strand = takeDue(engine)) {
    engine.moving += 1;
    try {
      await advanceStrand(engine, strand);
    } finally {
      engine.moving -= 1;
    }
    moved += 1;
  }
  return moved;
}
