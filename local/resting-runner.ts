import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { TimelineInput } from '../shared/ports/timelines.ts';
import { planIn } from '../shared/reminders/timeline-start.ts';
import type { Runner } from './runner/runner.ts';
import { type Sleeper, Sleepers } from './sleepers.ts';

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

const msOf = (one: Sleeper | undefined): number | undefined => one && one.second * 1000;
const secondOf = (ms: number): number => Math.ceil(ms / 1000);

/**
 * A runner that keeps of timelines which sleep for long no more than their names and when they wake, which is at whole seconds: 90 bytes of
 * each where it was 3,000, so that a hundred thousand cases need 9 MB. They begin anew from the facts, as all of them do whenever the process
 * starts.
 */
export function restingRunner(runner: Runner, { clock, log, inputOf }: Needs): Runner {
  const sleepers = new Sleepers();
  let worthALook = fewAwake;

  const wake = async (one: Sleeper): Promise<void> => {
    sleepers.passOver(one);
    const input = await inputOf(one.name);
    if (!sleepers.isSleeping(one)) return;
    sleepers.wake(one.name);
    if (input === undefined) await remember(one.name);
    else await runner.start(one.name, input);
  };
  /** One whose facts cannot be read now keeps nobody waiting: neither the others nor the messages of the same beat. */
  const tryToWake = async (one: Sleeper): Promise<void> => {
    await wake(one).catch((error: unknown) => {
      const reason = error instanceof Error ? error.name : 'unknown';
      log({ what: 'wake', caseId: planIn(one.name).caseId, outcome: 'failed', reason });
      if (sleepers.isSleeping(one)) sleepers.layDown(one.name, secondOf(clock().epochMilliseconds + againMs));
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
      if (!sleepers.has(name)) await runner.start(name, input);
    },
    stop: async (name) => {
      if (sleepers.wake(name)) await remember(name);
      else await runner.stop(name);
    },
    running: async function* () {
      yield* sleepers.names;
      yield* runner.running();
    },
    nextInstant: () => {
      const instants = [runner.nextInstant()?.epochMilliseconds, msOf(sleepers.first)].filter((at) => at !== undefined);
      return instants.length === 0 ? undefined : Temporal.Instant.fromEpochMilliseconds(Math.min(...instants));
    },
    runDue: async () => {
      const now = clock().epochMilliseconds;
      for (let one = sleepers.first; one !== undefined && one.second * 1000 <= now; one = sleepers.first)
        await tryToWake(one);
      const moved = await runner.runDue();
      if (runner.counts().running <= worthALook) return moved;
      for (const { name, wakeAt } of runner.rest(now + nearMs)) sleepers.layDown(name, secondOf(wakeAt));
      worthALook = Math.max(fewAwake, 2 * runner.counts().running);
      return moved;
    },
    counts: () => ({ ...runner.counts(), running: runner.counts().running + sleepers.size }),
    statusOf: (name) => (sleepers.has(name) ? 'RUNNING' : runner.statusOf(name)),
  };
}
