import { type Day, firstOfMonth, lastOfMonth, laterDay, plusDays } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type EarlierAbsence, mergedSpans } from './merged-spans.ts';
import type { Step } from './plan-types.ts';

export type { EarlierAbsence } from './merged-spans.ts';

/** The first calendar days of each absence are the employer's and do not count (SDL § 30). */
const employerPeriodDays = 30;
const daysPerWeek = 7;
/** Every month has four whole weeks: a limit below so many for each month of the window is always passed. */
const weeksInAnyMonth = 4;

/**
 * What the count is made from: days of absence, whole or partial alike (partial leave counts in full). Maternity does not count and does
 * not belong in `earlier`; what began on or after `firstDay` is left out.
 */
export type CountInput = {
  readonly firstDay: Day;
  /** In any order; they may overlap each other and the current one. */
  readonly earlier: readonly EarlierAbsence[];
  readonly noEmployerPeriod: boolean;
  /** Benefit may stop when more than so many weeks have been counted: 22 (SDL § 24), over pension age 26 (§ 25). */
  readonly weeks: number;
  /** The window starts with the month so many months before the day's own: 8 (§ 24: nine with it), over pension age 11 (§ 25: twelve). */
  readonly windowMonths: number;
  /** Absences without a working day between them are one. */
  readonly calendar: WorkCalendar;
};

export type Count = { readonly passesOn: Day; readonly stopsOn: Day };

/**
 * The first counted day on which more than `weeks` weeks lie in the window, if the absence goes on, and the last day of its month. Earlier
 * absences that touch the current one are the same absence, which may then have passed before `firstDay`.
 * An estimate: the municipality decides. Source: SDL §§ 24, 25 and 27; domain.md "Counting the 22 weeks".
 * @throws RangeError when the weeks do not fit into the window.
 */
export function countWeeks(input: CountInput): Count {
  const { passesOn } = firstPassing(countedDays(input), input);
  return { passesOn, stopsOn: lastOfMonth(passesOn) };
}

/** The reasons for what `countWeeks` finds, worked out when somebody asks. */
export function countSteps(input: CountInput): readonly Step[] {
  const counted = countedDays(input);
  const { passesOn, windowFrom } = firstPassing(counted, input);
  return [
    { step: 'counting-starts', days: counted.current.notCounted, day: counted.current.from },
    ...counted.before.flatMap((span) => earlierStep(span, windowFrom)),
    { step: 'count-passes', limit: limitOf(input), windowFrom, day: passesOn },
    { step: 'may-stop', day: lastOfMonth(passesOn) },
  ];
}

/** One absence's counted days, `from` and `to` with them: after the `notCounted` days of its employer period, if it lasts that long. */
type Span = { readonly absentFrom: Day; readonly notCounted: number; readonly from: Day; readonly to: Day };
type Counted = { readonly before: readonly Span[]; readonly current: Span };

function countedDays({ firstDay, earlier, noEmployerPeriod, calendar }: CountInput): Counted {
  const current: EarlierAbsence = { firstDay, noEmployerPeriod };
  if (earlier.length === 0) return { before: [], current: spanOf(current) };
  const begunBefore = earlier.filter((absence) => absence.firstDay < firstDay);
  // The current one goes on and began last: whatever touches it, it is at the end.
  const merged = mergedSpans([...begunBefore, current], calendar);
  return { before: merged.slice(0, -1).map(spanOf), current: spanOf(merged.at(-1) ?? current) };
}

function spanOf({ firstDay, lastDay, noEmployerPeriod }: EarlierAbsence): Span {
  const notCounted = noEmployerPeriod === true ? 0 : employerPeriodDays;
  const to = lastDay ?? (Number.POSITIVE_INFINITY as Day);
  return { absentFrom: firstDay, notCounted, from: plusDays(firstDay, notCounted), to };
}

const limitOf = ({ weeks }: CountInput): number => weeks * daysPerWeek;

const daysSince = (windowFrom: Day, { from, to }: Span): number => Math.max(0, to - laterDay(from, windowFrom) + 1);

/**
 * Starts with the first counted day and jumps to the day that this window's earlier days leave to be reached. A later window holds no more
 * of them, so no day that was jumped over passes; a jump that is not enough leads into a later month.
 */
function firstPassing({ before, current }: Counted, input: CountInput): { passesOn: Day; windowFrom: Day } {
  const { weeks, windowMonths } = input;
  if (weeks >= windowMonths * weeksInAnyMonth)
    throw new RangeError(`${windowMonths} months cannot hold more than ${weeks} weeks: correct the rule's numbers.`);
  let passesOn = current.from;
  for (;;) {
    const windowFrom = firstOfMonth(passesOn, -windowMonths);
    // The window never loses a day of this absence: it is longer than the limit.
    let missing = limitOf(input);
    for (const span of before) missing -= daysSince(windowFrom, span);
    const reached = plusDays(current.from, missing);
    if (reached <= passesOn) return { passesOn, windowFrom };
    passesOn = reached;
  }
}

function earlierStep(span: Span, windowFrom: Day): readonly Step[] {
  const counted = daysSince(windowFrom, span);
  return counted === 0 ? [] : [{ step: 'earlier-absence', firstDay: span.absentFrom, day: span.to, counted }];
}
