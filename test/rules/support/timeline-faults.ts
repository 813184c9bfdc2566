import { isoLocal, type Moment } from '../../../shared/calendar/moment.ts';
import { isLookedAfter, lookNow } from '../../../shared/reminders/decide-reminder.ts';
import { covers, wakes } from '../../../shared/reminders/wakes.ts';
import { earlySeconds } from '../../../shared/rules/send-windows.ts';
import type { Seen } from './walk.ts';

/** When everything due has been worked off, nothing may be left to say, and the timeline wakes in time for what comes next. */
export function timelineFaults(seen: Seen): readonly string[] {
  if (!isLookedAfter(seen)) return [];
  return wakes.flatMap(({ wakeId }) => {
    const look = lookNow(seen, { planVersion: seen.sickLeave.planVersion, covers: covers(wakeId) });
    const wakesAt = seen.timeline.get(wakeId) ?? Number.POSITIVE_INFINITY;
    // Within a minute before its time a message counts as due; the wake still comes on the second.
    const isAsleep = (at: Moment): boolean => wakesAt > at + earlySeconds;
    const left = isAsleep(seen.now) ? look.filter(({ due, corrections }) => due.length + corrections.length > 0) : [];
    const late = look.filter(({ nextAt }) => nextAt !== undefined && isAsleep(nextAt));
    return [
      ...left.map(({ duty }) => `left unsaid: ${duty.id} at ${isoLocal(seen.now)}`),
      ...late.map(({ duty }) => `nobody wakes: ${duty.id} at ${isoLocal(seen.now)}`),
    ];
  });
}
