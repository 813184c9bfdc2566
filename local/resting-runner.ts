import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { TimelineInput } from '../shared/ports/timelines.ts';
import { planIn } from '../shared/reminders/timeline-start.ts';
import type { Resting } from './runner/engine.ts';
import type { Runner } from './runner/runner.ts';
import { WakeHeap } from './runner/wake-heap.ts';

/** Whoever is woken sooner is not worth forgetting. */
const nearMs = 600_000;
/** Where what follows from a wake cannot be read now, it is tried again so much later. */
const againMs = 60_000;
/** A few that are awake cost less than looking at them. */
const fewAwake = 200;

type Needs = {
  readonly clock: Clock;
  readonly log: Log;
  /** What a timeline would begin with if it began now; undefined when its plan is followed no more. */
  readonly inputOf: (name: string) => Promise<TimelineInput | undefined>;
};

/** When it wakes, in seconds: milliseconds would be an object of their own each. Timelines wake at whole seconds. */
type Sleeper = { readonly name: string; readonly second: number };
const msOf = (one: Sleeper | undefined): number | undefined => one && one.second * 1000;

/**
 * A runner that keeps of timelines which sleep for long no more than their names and when they wake: 150 bytes of each where it was 3,000, so
 * that a hundred thousand cases need 15 MB. They begin anew from the facts, as all of them do whenever the process starts.
 */
export function restingRunner(runner: Runner, { clock, log, inputOf }: Needs): Runner {
  const resting = new Map<string, Sleeper>();
  const sleepers = new WakeHeap<Sleeper>((one, other) => one.second < other.second);
  let worthALook = fewAwake;

  const layDown = ({ name, wakeAt }: Resting): void => {
    const sleeper = { name, second: Math.ceil(wakeAt / 1000) };
    resting.set(name, sleeper);
    sleepers.add(sleeper);
  };
  /** The first that sleeps; one that was stopped or began anew is passed over. */
  const first = (): Sleeper | undefined => {
    while (sleepers.first !== undefined && resting.get(sleepers.first.name) !== sleepers.first) sleepers.take();
    return sleepers.first;
  };
  const wake = async (one: Sleeper): Promise<void> => {
    sleepers.take();
    const input = await inputOf(one.name);
    if (resting.get(one.name) !== one) return;
    resting.delete(one.name);
    if (input === undefined) await remember(one.name);
    else await runner.start(one.name, input);
  };
  /** One whose facts cannot be read now keeps nobody waiting: neither the others nor the messages of the same beat. */
  const tryToWake = async (one: Sleeper): Promise<void> => {
    await wake(one).catch((error: unknown) => {
      const reason = error instanceof Error ? error.name : 'unknown';
      log({ what: 'wake', caseId: planIn(one.name).caseId, outcome: 'failed', reason });
      if (resting.get(one.name) === one) layDown({ name: one.name, wakeAt: clock().epochMilliseconds + againMs });
    });
  };
  /** A name is never free again. */
  const remember = async (name: string): Promise<void> => {
    await runner.start(name, {});
    await runner.stop(name);
  };

  return {
    ...runner,
    start: async (name, input) => {
      if (!resting.has(name)) await runner.start(name, input);
    },
    stop: async (name) => {
      if (resting.delete(name)) await remember(name);
      else await runner.stop(name);
    },
    running: async function* () {
      yield* resting.keys();
      yield* runner.running();
    },
    nextInstant: () => {
      const instants = [runner.nextInstant()?.epochMilliseconds, msOf(first())].filter((at) => at !== undefined);
      return instants.length === 0 ? undefined : Temporal.Instant.fromEpochMilliseconds(Math.min(...instants));
    },
    runDue: async () => {
      const now = clock().epochMilliseconds;
      for (let one = first(); one !== undefined && one.second * 1000 <= now; one = first()) await tryToWake(one);
      const moved = await runner.runDue();
      if (runner.counts().running <= worthALook) return moved;
      for (const one of runner.rest(now + nearMs)) layDown(one);
      worthALook = Math.max(fewAwake, 2 * runner.counts().running);
      return moved;
    },
    counts: () => ({ ...runner.counts(), running: runner.counts().running + resting.size }),
    statusOf: (name) => (resting.has(name) ? 'RUNNING' : runner.statusOf(name)),
  };
}
