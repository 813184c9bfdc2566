import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';
import type { Happening } from '../advance.ts';
import type { Embedded } from '../embedded.ts';
import { Crash, type Faults, Throttled, TimedOut } from './faults.ts';
import { mendingTimes } from './mending-times.ts';

type Needs = {
  /** A new process over the same store, gone on with all that is looked after. */
  readonly start: () => Promise<Embedded>;
  readonly faults: Faults;
  readonly clock: Clock;
  /** The earliest wake that anybody waits for. */
  readonly nextWake: () => Promise<Temporal.Instant | undefined>;
};

/** A machine that faults befall. It goes on as a real one does: the next second after a failure, in a new process after a crash. */
export type MortalMachine = Pick<Embedded, 'workOff' | 'nextInstant'> & {
  readonly current: () => Embedded;
  /** Tries again until it has happened, with the same ids, as whoever asked for it would. */
  readonly insist: (happening: Happening) => Happening;
  /** How often it was asked to work off what is due: in bounds as long as nothing runs in circles. */
  readonly beats: () => number;
};

export async function mortalMachine({ start, faults, clock, nextWake }: Needs): Promise<MortalMachine> {
  let current = await revived(start, faults);
  let beats = 0;
  let failed = false;
  const mending = mendingTimes(clock, () => faults.counts()['timeline-lost'] + faults.counts().crash);
  /** Undefined when it failed. What no fault explains is thrown on. */
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    const result = await orUndefined(work);
    failed = faults.isDead() || result === undefined;
    if (faults.isDead()) current = await revived(start, faults);
    return failed ? undefined : result;
  };
  const beat = async (): Promise<number> => {
    const moved = await current.workOff();
    for (const run of mending.due()) {
      await faults.persistently(`reconcile ${run}`, () => current.reconcile({ run }));
      mending.done(run);
    }
    return moved;
  };
  return {
    current: () => current,
    beats: () => beats,
    workOff: async () => {
      beats += 1;
      return (await attempt(beat)) ?? 0;
    },
    nextInstant: async () => {
      if (failed) return clock();
      const next = await attempt(async () => ({ at: await current.nextInstant() }));
      if (next === undefined) return clock();
      const look = mending.next(await nextWake());
      return next.at !== undefined && Temporal.Instant.compare(next.at, look) < 0 ? next.at : look;
    },
    insist: (happening) => ({
      at: happening.at,
      happen: async () => {
        const name = `happening ${happening.at} ${beats}`;
        const happen = async (): Promise<true> => {
          await happening.happen();
          faults.step();
          return true;
        };
        while ((await attempt(() => faults.persistently(name, happen))) === undefined);
      },
    }),
  };
}

async function orUndefined<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isInjected(error)) return undefined;
    throw error;
  }
}

const isInjected = (error: unknown): boolean =>
  error instanceof Crash || error instanceof Throttled || error instanceof TimedOut;

async function revived(start: Needs['start'], faults: Faults): Promise<Embedded> {
  for (;;) {
    faults.revive();
    const machine = await orUndefined(() => faults.persistently('start', start));
    if (machine !== undefined && !faults.isDead()) return machine;
  }
}
