import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../shared/clock.ts';
import type { Faults } from './faults.ts';

/** How many readings of an instant a slow clock gives before it has caught up. */
const mostReadings = 40;

/** A clock that has not quite reached some instants when others have. It never goes backwards, and the first instant is read as it is. */
export function slowClock(clock: Clock, faults: Faults): Clock {
  let instant: Temporal.Instant | undefined;
  let behind = 0;
  return () => {
    const now = clock();
    if (instant === undefined) instant = now;
    if (Temporal.Instant.compare(now, instant) !== 0) {
      instant = now;
      behind = faults.strikes('clock-behind') ? Math.ceil(faults.random() * mostReadings) : 0;
    }
    if (behind === 0) return now;
    behind -= 1;
    return now.subtract({ seconds: 1 });
  };
}
