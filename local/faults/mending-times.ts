import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';

type Run = 'wakes' | 'cases';

/**
 * As an installation on the machine's clock does: late wakes every hour, cases every day. Where no timeline can have been lost there is
 * nothing to find in the cases, and once a week shows that looking does no harm.
 */
const everyHours = { wakes: 1, cases: 24 } as const satisfies Readonly<Record<Run, number>>;
const quietCases = 7 * 24;
const runs = Object.keys(everyHours) as readonly Run[];

/** A wake is late after an hour: to look for late ones before is to find none. */
const lateAfterHours = 1;

/** When the dead-man's switch is due, on a clock that jumps from instant to instant. */
export function mendingTimes(clock: Clock, lost: () => number) {
  const last = { wakes: clock(), cases: clock() };
  let found = lost();
  const hoursOf = (run: Run): number => (run === 'cases' && lost() === found ? quietCases : everyHours[run]);
  const dueAt = (run: Run): Temporal.Instant => last[run].add({ hours: hoursOf(run) });
  return {
    due: () => runs.filter((run) => Temporal.Instant.compare(dueAt(run), clock()) <= 0),
    done: (run: Run) => {
      last[run] = clock();
      if (run === 'cases') found = lost();
    },
    /** The next look at which there can be anything to find. `wake` is the earliest that anybody waits for. */
    next: (wake: Temporal.Instant | undefined): Temporal.Instant => {
      if (wake === undefined) return dueAt('cases');
      return earlier(dueAt('cases'), later(dueAt('wakes'), wake.add({ hours: lateAfterHours })));
    },
  };
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;
