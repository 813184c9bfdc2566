import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Embedded } from './embedded.ts';

/** A laptop that slept has missed its timers: look at least once a minute. */
const longestRestMs = 60_000;
const shortestRestMs = 1_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export type Heartbeat = {
  /** Something was written: work it off now. Resolves when that is done. */
  readonly poke: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Needs = {
  readonly embedded: Pick<Embedded, 'workOff' | 'nextInstant' | 'reconcile' | 'retention' | 'forget'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** Keeps an installation going on the machine's clock: works off what is due, and mends what was lost every hour; at the start and every day it looks after all cases and deletes what is past its period. */
export function startHeartbeat({ embedded, clock, log }: Needs): Heartbeat {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  // One beat after the other: everything that writes in the background goes through this chain.
  let chain: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    chain = chain
      .then(async () => {
        if (!stopped) await work();
      })
      .catch((error: unknown) => {
        log({ what: 'heartbeat', outcome: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
      });
    return chain;
  };
  let waiting: Promise<void> | undefined;
  const beat = (): Promise<void> => {
    // A beat that has not begun will find whatever is there by then: three hundred writes a second need no three hundred beats.
    waiting ??= inTurn(async () => {
      waiting = undefined;
      clearTimeout(timer);
      let rest = longestRestMs;
      try {
        await embedded.workOff();
        const next = await embedded.nextInstant();
        if (next !== undefined) rest = next.epochMilliseconds - clock().epochMilliseconds;
      } finally {
        // Also after a failure: a heart that misses a beat goes on. What could not be done just now is tried again in a second, not at once.
        if (!stopped) timer = setTimeout(beat, Math.min(longestRestMs, Math.max(shortestRestMs, rest)));
      }
    });
    return waiting;
  };
  // What is past its period goes once the year has been counted; each goes on where the one before failed.
  const daily = (): void => {
    void inTurn(() => embedded.reconcile({ run: 'cases' }));
    void inTurn(() => embedded.retention());
    void inTurn(() => embedded.forget());
  };
  const mending = [
    setInterval(() => inTurn(() => embedded.reconcile({ run: 'wakes' })), hourMs),
    setInterval(daily, dayMs),
  ];
  void beat();
  // A machine that is switched off every night would never come to the daily run.
  daily();
  return {
    poke: beat,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      for (const interval of mending) clearInterval(interval);
      await chain;
    },
  };
}
