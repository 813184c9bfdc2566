import { type Day, earlierDay, laterDay, plusDays } from '../calendar/day.ts';
import { type Fact, lastFact } from './facts.ts';
import type { SickLeave } from './sick-leave.ts';

/** A week of a partial return, or what is left of one before the next step: both days count. `hours` are the hours of absence in a week. */
export type PartialWeek = { readonly from: Day; readonly until: Day; readonly hours: number };

/** A review years ahead is a wrong year, and nobody plans so far. */
const mostWeeks = 53;

/** The partial return that is agreed, week by week until the review; nothing where none is. Without steps it is the same all along. */
export function partialReturnOf({ facts }: SickLeave): readonly PartialWeek[] {
  const agreed = lastFact(facts, 'partial-return-agreed');
  if (agreed === undefined) return [];
  const steps = stepsOf(agreed);
  return steps.flatMap((step, place) => weeksOf(step, endOf(step, steps[place + 1], agreed))).slice(0, mostWeeks);
}

type Step = NonNullable<Fact['details']['steps']>[number];

function stepsOf({ on, details: { steps, from = on, hours } }: Fact): readonly Step[] {
  if (steps !== undefined) return steps;
  return hours === undefined ? [] : [{ from, hours }];
}

/** The last step holds until the review, for a week at the least. */
const endOf = ({ from }: Step, next: Step | undefined, { details: { review = from } }: Fact): Day =>
  next === undefined ? laterDay(review, plusDays(from, 6)) : plusDays(next.from, -1);

function weeksOf({ from, hours }: Step, end: Day): readonly PartialWeek[] {
  const weeks: PartialWeek[] = [];
  for (let first = from; first <= end && weeks.length < mostWeeks; first = plusDays(first, 7))
    weeks.push({ from: first, until: earlierDay(plusDays(first, 6), end), hours });
  return weeks;
}
