import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import { plusMonths } from '../calendar/months.ts';
import { DayText } from '../case/day-text.ts';
import type { Absence } from '../case/sick-leave.ts';
import { absenceLookBackMonths } from '../retention/kept-days.ts';

/*
 * An absence whose case is gone and that may still count for another: its days, and nothing that leads to a person or a case.
 */

export const PastAbsence = z.object({
  firstDay: DayText,
  lastDay: DayText,
  noEmployerPeriod: z.boolean().optional(),
});
export type PastAbsence = z.output<typeof PastAbsence>;

/** From this day on no rule looks back on an absence any more. */
export const uncountedFrom = ({ lastDay }: PastAbsence): Day => plusMonths(lastDay, absenceLookBackMonths);

/** What of an absence is still needed on a day; undefined when nothing is. */
export function stillCounted({ firstDay, lastDay, noEmployerPeriod }: Absence, today: Day): PastAbsence | undefined {
  if (lastDay === undefined) return undefined;
  const past = { firstDay, lastDay, ...(noEmployerPeriod === true ? { noEmployerPeriod } : {}) };
  return uncountedFrom(past) > today ? past : undefined;
}

export const storedPast = ({ firstDay, lastDay, noEmployerPeriod }: PastAbsence) => ({
  firstDay: isoDay(firstDay),
  lastDay: isoDay(lastDay),
  ...(noEmployerPeriod === undefined ? {} : { noEmployerPeriod }),
});

/** By when the first of them is needed no more: where retention finds them. */
export const firstUncounted = (past: readonly PastAbsence[]): string =>
  past.map((one) => isoDay(uncountedFrom(one))).sort()[0] ?? '9999-12-31';

type Told = { readonly firstDay: Day; readonly lastDay?: Day | undefined };

/** Whether a row tells of an absence whose case is gone, or nobody's any more: whoever was erased does not come back with the next file. */
export const liesInPast = (past: readonly PastAbsence[], { firstDay, lastDay = firstDay }: Told): boolean =>
  past.some((one) => one.firstDay <= firstDay && lastDay <= one.lastDay);
