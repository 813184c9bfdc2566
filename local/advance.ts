import { type Moment, momentOfInstant } from '../shared/calendar/moment.ts';
import type { Embedded } from './embedded.ts';
import type { StoredClock } from './stored-clock.ts';

/** Something that happens at a moment of made-up time: a row that is reported, an end, a command. */
export type Happening = { readonly at: Moment; readonly happen: () => Promise<void> };

/** Made-up time: the clock of the store, what happens in it, and the machine that follows. */
export type MadeUpTime = {
  readonly clock: StoredClock;
  readonly embedded: Embedded;
  /** In the order in which they happen; those of one moment in their order within it. */
  readonly happenings: readonly Happening[];
};

/**
 * Steps from instant to instant until `until`: an instant is written, then everything due at it is worked off until nothing moves, then the
 * next is written. What happens comes first, then wakes, then deliveries. Ends with the clock at `until`.
 */
export async function advanceTo(time: MadeUpTime, until: Moment): Promise<void> {
  const { clock, embedded } = time;
  let done = 0;
  for (;;) {
    done = await happenUpTo(time.happenings, { done, now: clock.now() });
    await embedded.workOff();
    const next = await nextMoment(time, done);
    if (next === undefined || next > until) break;
    await clock.moveTo(next);
  }
  if (clock.now() < until) await clock.moveTo(until);
}

/** The next instant at which anything is due, after the present one; undefined when nothing waits. */
export async function nextMoment({ clock, embedded, happenings }: MadeUpTime, done = 0): Promise<Moment | undefined> {
  const now = clock.now();
  const happening = happenings.slice(done).find(({ at }) => at > now)?.at;
  const instant = await embedded.nextInstant();
  const waking = instant === undefined ? undefined : momentOfInstant(instant);
  // What is in the past and still waits (a failed message, say) is looked at again with the next second.
  const due = waking === undefined || waking > now ? waking : ((now + 1) as Moment);
  if (due === undefined || happening === undefined) return due ?? happening;
  return happening < due ? happening : due;
}

async function happenUpTo(
  happenings: readonly Happening[],
  { done, now }: { done: number; now: Moment },
): Promise<number> {
  let index = done;
  for (; index < happenings.length; index += 1) {
    const happening = happenings[index];
    if (happening === undefined || happening.at > now) break;
    await happening.happen();
  }
  return index;
}
