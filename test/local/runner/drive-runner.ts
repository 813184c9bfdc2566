import { Temporal } from 'temporal-polyfill';
import type { Ending } from '../../../local/runner/engine.ts';
import { createRunner, type Runner, type RunnerOptions } from '../../../local/runner/runner.ts';

export type Drive = {
  readonly runner: Runner;
  readonly endings: ReadonlyMap<string, Ending>;
  /** The present, as an ISO text in UTC. */
  readonly now: () => string;
  /** Works off everything that falls due up to the instant, each wake at its own instant, and leaves the clock there. */
  readonly until: (instant: string) => Promise<void>;
  /** Goes on until nothing sleeps any more. */
  readonly toTheEnd: () => Promise<void>;
};

/** A runner on a movable clock that starts at `from`. */
export function driveRunner({
  from = '2026-11-02T07:00:00Z',
  ...options
}: Omit<RunnerOptions, 'clock'> & { from?: string }): Drive {
  let now = Temporal.Instant.from(from);
  const endings = new Map<string, Ending>();
  const runner = createRunner({ ...options, clock: () => now, onEnd: (name, ending) => endings.set(name, ending) });
  const goTo = async (instant: Temporal.Instant): Promise<void> => {
    if (Temporal.Instant.compare(instant, now) > 0) now = instant;
    await runner.runDue();
  };
  const follow = async (last?: Temporal.Instant): Promise<void> => {
    for (let next = runner.nextInstant(); next !== undefined; next = runner.nextInstant()) {
      if (last !== undefined && Temporal.Instant.compare(next, last) > 0) return;
      await goTo(next);
    }
  };
  return {
    runner,
    endings,
    now: () => now.toString(),
    async until(instant) {
      await follow(Temporal.Instant.from(instant));
      now = Temporal.Instant.from(instant);
    },
    toTheEnd: () => follow(),
  };
}
