import { notToldIn } from '../../shared/reminders/not-told.ts';
import { toldIn } from '../../shared/reminders/owed.ts';
import { agreementsPartition, caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import type { Simulation } from './open-simulation.ts';

/** What became of the reminders of a run with an outage, one of each for every person. */
export type OutageReport = {
  readonly onTime: number;
  /** A day or more late, with their own text. */
  readonly late: number;
  /** A day or more late, with a text that says so. */
  readonly lateText: number;
  /** Of no use any more, as their duty says. */
  readonly skipped: number;
  /** Came due, and the same role got a later stage of the same duty, or what they announced was over. */
  readonly passedOver: number;
};

const passedOver: ReadonlySet<string> = new Set(['overtaken', 'too-late']);

/** Counts over all cases and agreements in the store. */
export async function reportOutage({ open, employerId }: Simulation): Promise<OutageReport> {
  const { table } = open.store;
  const counted = { 'on-time': 0, late: 0, 'late-text': 0, skipped: 0 };
  let over = 0;
  for (const list of [casesPartition(employerId), agreementsPartition(employerId)])
    for (const { pk } of await table.queryIndex('lists', list)) {
      for (const { timing, persons } of await toldIn(table, caseIdOf({ pk })))
        counted[timing] += timing === 'skipped' ? 1 : persons.length;
      over += (await notToldIn(table, caseIdOf({ pk }))).filter(({ reason }) => passedOver.has(reason)).length;
    }
  const { 'on-time': onTime, late, 'late-text': lateText, skipped } = counted;
  return { onTime, late, lateText, skipped, passedOver: over };
}
