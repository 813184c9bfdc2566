import { type Day, plusDays } from '../shared/calendar/day.ts';
import { localDay, localTime, type Moment, momentOf } from '../shared/calendar/moment.ts';
import type { ClockStep } from '../web/portal-needs.ts';
import type { Simulation } from './simulate/open-simulation.ts';

/** When the daily run falls in the cloud, in winter: 02:30 UTC. */
const nightly = '03:30';

/** Moves the demo's clock on, and lets each night on the way be a night: cases are looked after, and the statistics counted. */
export async function stepDemo(
  { time, embedded }: Pick<Simulation, 'time' | 'embedded'>,
  by: ClockStep,
): Promise<void> {
  const target = await targetOf({ time }, by);
  for (let night = nightAfter(time.clock.now()); night <= target; night = nightAfter(night)) {
    await time.advanceTo(night);
    await embedded.reconcile({ run: 'cases' });
    await embedded.retention();
  }
  await time.advanceTo(target);
}

async function targetOf({ time }: Pick<Simulation, 'time'>, by: ClockStep): Promise<Moment> {
  const now = time.clock.now();
  if (by === 'next-event') return (await time.nextMoment()) ?? now;
  return sameTimeOn(plusDays(localDay(now), by === 'day' ? 1 : 7), now);
}

const sameTimeOn = (target: Day, now: Moment): Moment => momentOf(target, localTime(now));

function nightAfter(now: Moment): Moment {
  const today = momentOf(localDay(now), nightly);
  return today > now ? today : momentOf(plusDays(localDay(now), 1), nightly);
}
