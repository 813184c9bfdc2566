import type { Moment } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Action } from '../../shared/rules/plan-types.ts';
import type { Counted } from '../counting-table.ts';
import { percentile } from '../percentile.ts';

/** One message that went out: what it was about, when the plan had it go, and when it went. */
export type Reminder = {
  readonly caseId: string;
  readonly dutyId: string;
  readonly stage: Action['stage'];
  readonly role: string;
  readonly planned: Moment;
  readonly sent: Moment;
};

/** What one design did with the cases: `quiet` is what a morning took on which nothing was due. */
export type Course = {
  readonly reminders: readonly Reminder[];
  readonly counted: Counted;
  readonly quiet: Counted;
  /** When a case's duty was done: what is done needs no reminder. */
  readonly doneAt: (caseId: string, dutyId: string) => Moment | undefined;
};

/** Nothing can go out before the case is known. */
export const plannedAt = ({ at }: Pick<Action, 'at'>, { openedAt }: SickLeave): Moment =>
  at < openedAt ? openedAt : at;

/** Minutes after the planned moment; what went out before it was not late. */
export const minutesLate = (reminders: readonly Reminder[]): { readonly mean: number; readonly p99: number } => {
  const minutes = reminders.map(({ planned, sent }) => Math.max(0, sent - planned) / 60);
  return { mean: minutes.reduce((sum, each) => sum + each, 0) / minutes.length, p99: percentile(minutes, 99) };
};

const nameOf = ({ caseId, dutyId, stage, role, planned }: Reminder): string =>
  [caseId, dutyId, stage, role, planned].join();
const topicOf = ({ caseId, dutyId, role }: Reminder): string => [caseId, dutyId, role].join();

/**
 * The reminders that an outage cost: they never went out, nor did any later word on the same duty to the same role within a day of the machine
 * being back, and the duty was not done by then.
 */
export function lost(whole: Course, interrupted: Course, back: Moment): number {
  const went = new Set(interrupted.reminders.map(nameOf));
  const dayAfter = interrupted.reminders.filter(({ sent }) => sent >= back && sent < back + 86_400);
  const spokenOf = new Set(dayAfter.map(topicOf));
  const isDone = ({ caseId, dutyId }: Reminder): boolean => (interrupted.doneAt(caseId, dutyId) ?? back + 1) <= back;
  return whole.reminders.filter(
    (reminder) => !went.has(nameOf(reminder)) && !spokenOf.has(topicOf(reminder)) && !isDone(reminder),
  ).length;
}
