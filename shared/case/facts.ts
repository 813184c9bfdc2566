import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import { payKinds } from '../rules/duty-rule.ts';
import { DayText } from './day-text.ts';
import { roles } from './roles.ts';

/** What a decision from the municipality is about, as far as anybody but the member needs to know. */
export const decisionKinds = [
  'benefit-stopped',
  'benefit-extended',
  'extension-refused',
  'refund-refused',
  'flexjob-refused',
  'other',
] as const;

/** How an absence ended. Source: texts.md "Outcomes". `died` has a command of its own. */
export const outcomes = [
  'back-in-full',
  'partial',
  'special-terms',
  'protected-job',
  'flexjob',
  'reassignment',
  'left',
  'dismissed',
  'pension',
  'other-benefit',
  'unknown',
] as const;
export type CaseOutcome = (typeof outcomes)[number];

export const LocalTimeText = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the local time as hh:mm, for example 10:00.');

/** A working week has 37 hours; partial leave is at least 4 hours' absence of it (SDL § 53). */
const weeklyHours = z.number().min(4).max(37);

/** Half a year: the review of a longer plan comes before it ends. */
const mostSteps = 26;

/** From which day how many hours of absence a week. */
const Step = z.strictObject({ from: DayText, hours: weeklyHours }).readonly();

/**
 * What a fact may carry beside its day: dates, numbers and choices. None can hold a sentence, a name or a diagnosis.
 * `percent` and `hours` are absence, the hours a week.
 */
export const factDetails = {
  due: DayText,
  from: DayText,
  until: DayText,
  review: DayText,
  answerBy: DayText,
  leaves: DayText,
  time: LocalTimeText,
  percent: z.number().min(1).max(99),
  hours: weeklyHours,
  steps: z.array(Step).min(1).max(mostSteps).readonly(),
  weeks: z.int().min(1).max(52),
  kind: z.enum(decisionKinds),
  pays: z.enum(payKinds),
  participants: z.array(z.enum(roles)).min(1).max(roles.length).readonly(),
  outcome: z.enum(outcomes),
} as const;

export const FactDetails = z.object(factDetails).partial().readonly();
export type FactDetails = z.output<typeof FactDetails>;

/** Something that happened on a day, or is to happen on it: `at` and `in` are when and in which commit it was recorded. */
export type Fact = {
  readonly fact: string;
  readonly on: Day;
  readonly at: Moment;
  readonly in: number;
  readonly details: FactDetails;
};

/** The newest fact of a name. */
export const lastFact = (facts: readonly Fact[], name: string): Fact | undefined =>
  facts.findLast(({ fact }) => fact === name);

/** The details of a fact as they are stored: dates as text, the rest as it is. */
export const toStored = ({ due, from, until, review, answerBy, leaves, steps, ...rest }: FactDetails) => ({
  ...rest,
  ...(steps === undefined ? {} : { steps: steps.map((step) => ({ from: isoDay(step.from), hours: step.hours })) }),
  ...asText({ due, from, until, review, answerBy, leaves }),
});

const asText = (dates: Readonly<Record<string, Day | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(dates).flatMap(([name, day]) => (day === undefined ? [] : [[name, isoDay(day)]])));
