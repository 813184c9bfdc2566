import { type Day, earlierDay, firstOfMonth, lastOfMonth, laterDay, plusDays } from '../calendar/day.ts';
import type { Absence } from '../case/sick-leave.ts';
import type { Step } from './plan-types.ts';

/** The first calendar days of each absence are the employer's and do not count (SDL § 30). */
const employerPeriodDays = 30;
/** The window reaches back to the first day of the calendar month so many months before (SDL § 24: 9 months with the current one). */
const windowMonths = 8;
const daysPerWeek = 7;
/** One unbroken absence passes within 7 months; twice that is beyond any case. */
const monthsToSearch = 14;

export type CountInput = {
  readonly firstDay: Day;
  readonly earlier: readonly Absence[];
  readonly noEmployerPeriod: boolean;
  /** Benefit may stop when more than so many weeks have been counted: 22. */
  readonly weeks: number;
};

export type Count = { readonly passesOn: Day; readonly stopsOn: Day; readonly because: readonly Step[] };

/**
 * The first counted day on which more than `weeks` weeks lie in the window, if the absence goes on, and the last day of its month.
 * An estimate: the municipality decides. Source: SDL §§ 24 and 27; domain.md "Counting the 22 weeks".
 */
export function countWeeks({ firstDay, earlier, noEmployerPeriod, weeks }: CountInput): Count {
  const limit = weeks * daysPerWeek;
  const startsOn = noEmployerPeriod ? firstDay : plusDays(firstDay, employerPeriodDays);
  const before = earlier.flatMap((absence) => countedSpan(absence, firstDay));
  const { passesOn, windowFrom } = firstPassing(before, startsOn, limit);
  const stopsOn = lastOfMonth(passesOn);
  return {
    passesOn,
    stopsOn,
    because: [
      { step: 'counting-starts', days: noEmployerPeriod ? 0 : employerPeriodDays, day: startsOn },
      ...before.flatMap((span) => earlierStep(span, windowFrom)),
      { step: 'count-passes', limit, windowFrom, day: passesOn },
      { step: 'may-stop', day: stopsOn },
    ],
  };
}

type Span = { readonly from: Day; readonly to: Day; readonly absentFrom: Day };

/** The counted days of an earlier absence, if any: after its own employer period and before this absence began. */
function countedSpan({ firstDay, lastDay }: Absence, currentFirstDay: Day): readonly Span[] {
  const from = plusDays(firstDay, employerPeriodDays);
  const to = earlierDay(lastDay ?? plusDays(currentFirstDay, -1), plusDays(currentFirstDay, -1));
  return from <= to ? [{ from, to, absentFrom: firstDay }] : [];
}

const daysWithin = (span: Span, from: Day, to: Day): number =>
  Math.max(0, earlierDay(span.to, to) - laterDay(span.from, from) + 1);

function firstPassing(before: readonly Span[], startsOn: Day, limit: number): { passesOn: Day; windowFrom: Day } {
  for (let month = 0; month < monthsToSearch; month += 1) {
    const monthStart = firstOfMonth(startsOn, month);
    const windowFrom = firstOfMonth(monthStart, -windowMonths);
    const firstCounted = laterDay(monthStart, startsOn);
    const earlierDays = before.reduce((sum, span) => sum + daysWithin(span, windowFrom, lastOfMonth(monthStart)), 0);
    const currentDays = firstCounted - laterDay(startsOn, windowFrom);
    // More than the limit, counting the day itself: so many days of this month have to be counted first.
    const missing = Math.max(1, limit + 1 - earlierDays - currentDays);
    const passesOn = plusDays(firstCounted, missing - 1);
    if (passesOn <= lastOfMonth(monthStart)) return { passesOn, windowFrom };
  }
  throw new RangeError('The 22-week count found no day within its search: the absence dates cannot be right.');
}

function earlierStep(span: Span, windowFrom: Day): readonly Step[] {
  const counted = daysWithin(span, windowFrom, span.to);
  return counted === 0 ? [] : [{ step: 'earlier-absence', firstDay: span.absentFrom, day: span.to, counted }];
}
