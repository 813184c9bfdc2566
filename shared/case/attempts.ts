import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from './sick-leave.ts';

/** What can be tried before a job is given up, in the order in which the municipality asks. Source: domain.md `revaluation-22w`. */
export const attemptKinds = ['ordinary-terms', 'other-placement', 'special-terms'] as const;
export type AttemptKind = (typeof attemptKinds)[number];

/**
 * Something that was tried, from a day and until another where it has one. `option`: the id of what it was, of those in
 * shared/rules/options. `in` names it: the commit, or, where a merged case had it, a number below zero.
 */
export type Attempt = {
  readonly kind: AttemptKind;
  readonly option?: string | undefined;
  readonly on: Day;
  readonly until?: Day | undefined;
  readonly at: Moment;
  readonly in: number;
};

/** The dated list of what has been tried, the earliest first. */
export const attemptsOf = ({ attempts = [] }: SickLeave): readonly Attempt[] =>
  attempts.toSorted((a, b) => a.on - b.on || a.at - b.at);
