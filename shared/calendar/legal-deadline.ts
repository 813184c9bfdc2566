import type { Day } from './day.ts';
import { type DayOff, workCalendar, workingDayAtOrAfter } from './work-calendar.ts';

/** Weekends, public holidays, 24 and 31 December: an employer's own closed days move no deadline of the law. */
const offices = workCalendar(['12-24', '12-31']);

/** The last day of a deadline that the law moves to the next working day. Source: domain.md `appeal` (one source). */
export const legalDeadline = (day: Day): Day => workingDayAtOrAfter(offices, day);

/** Why the law moves a deadline off a day, if it does. */
export const legalDayOff = (day: Day): DayOff => offices.dayOff(day);
