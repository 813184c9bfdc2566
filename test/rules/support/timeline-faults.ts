import { isoLocal, type Moment } from '../../../shared/calendar/moment.ts';
import { isLookedAfter } from '../../../shared/case/looked-after.ts';
import { lookNow } from '../../../shared/reminders/look-now.ts';
import { covers, wakes } from '../../../shared/reminders/wakes.ts';
import { earlySeconds } from '../../../shared/rules/send-windows.ts';
import type { Seen } from './walk.ts';

const secondsPerDay = 86_400;

/** When everything due has been worked off, nothing may be left to say, and the timeline wakes in time for what comes next. */
export function timelineFaults(seen: Seen): readonly string[] {
  if (!isLookedAfter(seen.sickLeave)) return [];
  return wakes.flatMap(({ wakeId }) => {
    const look = lookNow(seen, { covers: covers(wakeId) });
    const wakesAt = seen.timeline.get(wakeId) ?? Number.POSITIVE_INFINITY;
    const isAsleep = (at: Moment): boolean => wakesAt > at + patience(seen);
    const left = isAsleep(seen.now) ? look.filter(({ due, corrections }) => due.length + corrections.length > 0) : [];
    const late = look.filter(({ nextAt }) => nextAt !== undefined && isAsleep(nextAt));
    return [
      ...left.map(({ duty }) => `left unsaid: ${duty.id} at ${isoLocal(seen.now)}`),
      ...late.map(({ duty }) => `nobody wakes: ${duty.id} at ${isoLocal(seen.now)}`),
    ];
  });
}

/**
 * Within a minute before its time a message counts as due; the wake still comes on the second. After a pause the member is written to
 * at the hour for SMS, not as soon as the window opens.
 */
const patience = ({ sickLeave: { facts } }: Seen): number =>
  facts.some(({ fact }) => fact === 'contact-paused') ? secondsPerDay : earlySeconds;
