import { type Moment, momentOfInstant, plusSeconds } from '../shared/calendar/moment.ts';
import type { Embedded } from './embedded.ts';
import type { StoredClock } from './stored-clock.ts';

/** Something that happens at a moment of made-up time: a row that is reported, an end, a command. */
export type Happening = { readonly at: Moment; readonly happen: () => Promise<void> };

type Machine = Pick<Embedded, 'workOff' | 'nextInstant'>;

/** Made-up time: the clock of the store, what happens in it, and the machine that follows. */
export type MadeUpTime = {
  readonly clock: StoredClock;
  /**
   * Steps from instant to instant until `until`: an instant is written, then everything due at it is worked off until nothing moves, then
   * the next is written. What happens comes first, then wakes, then deliveries. Ends with the clock at `until`.
   */
  readonly advanceTo: (until: Moment) => Promise<void>;
  /** The next instant at which anything is due; undefined when nothing waits. */
  readonly nextMoment: () => Promise<Moment | undefined>;
};

/** The machine is off from `from` until `to`: what falls in between happens, and is worked off, at `to`. */
export type Outage = { readonly from: Moment; readonly to: Moment };

type Course = { readonly happenings: readonly Happening[]; readonly outage?: Outage | undefined };

/** `happenings` in the order in which they happen. Those that lie in the past when the process starts happen at once. */
export function madeUpTime(clock: StoredClock, machine: Machine, { happenings, outage }: Course): MadeUpTime {
  let done = 0;
  const happenNow = async (): Promise<void> => {
    for (let next = happenings[done]; next !== undefined && next.at <= clock.now(); next = happenings[done]) {
      await next.happen();
      done += 1;
    }
  };
  const nextMoment = async (): Promise<Moment | undefined> => {
    const happening = happenings[done]?.at;
    const waking = await nextWake(machine, clock.now());
    if (waking === undefined || happening === undefined) return waking ?? happening;
    return happening < waking ? happening : waking;
  };
  const advanceTo = async (until: Moment): Promise<void> => {
    for (;;) {
      await happenNow();
      await machine.workOff();
      const next = afterOutage(await nextMoment(), outage);
      if (next === undefined || next > until) break;
      await clock.moveTo(next);
    }
    if (clock.now() < until) await clock.moveTo(until);
  };
  return { clock, advanceTo, nextMoment };
}

const afterOutage = (moment: Moment | undefined, outage: Outage | undefined): Moment | undefined =>
  outage !== undefined && moment !== undefined && moment >= outage.from && moment < outage.to ? outage.to : moment;

/** What is in the past and still waits (a failed message, say) is looked at again with the next second. */
async function nextWake(machine: Machine, now: Moment): Promise<Moment | undefined> {
  const instant = await machine.nextInstant();
  return instant === undefined ? undefined : laterMoment(momentOfInstant(instant), plusSeconds(now, 1));
}

const laterMoment = (a: Moment, b: Moment): Moment => (a > b ? a : b);
