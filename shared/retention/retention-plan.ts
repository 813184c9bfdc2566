import { type Day, earlierDay } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import { isHeld } from './free-person.ts';
import { leftLongAgo } from './left-people.ts';
import type { RetentionNeeds, SweepNeeds } from './retention-needs.ts';
import { orNothing } from './trying.ts';
import { type GoingKind, goingKinds, periodOf, whatGoes } from './what-goes.ts';

/** Of a kind: how many would go, and since when the oldest of them might have. */
export type Planned = { readonly count: number; readonly oldest: Day | undefined };
export type RetentionPlan = {
  readonly employerId: string;
  readonly retentionMonths: number;
  readonly kinds: Readonly<Record<GoingKind, Planned>>;
};

/** What would go if retention ran now. Changes nothing. @throws what the first that cannot be read throws */
export async function retentionPlan(given: RetentionNeeds, employerId: string, now: Moment): Promise<RetentionPlan> {
  const needs: SweepNeeds = { ...given, trying: orNothing };
  const of = await periodOf(needs, employerId, now);
  const kinds = Object.fromEntries(goingKinds.map((kind) => [kind, { count: 0, oldest: undefined }])) as Record<
    GoingKind,
    Planned
  >;
  const add = (kind: GoingKind, since: Day): void => {
    const { count, oldest } = kinds[kind];
    kinds[kind] = { count: count + 1, oldest: oldest === undefined ? since : earlierDay(oldest, since) };
  };
  const goingCases = new Set<string>();
  const theirs = new Map<string, Day>();
  for await (const { kind, since, sickLeave } of whatGoes(needs, of)) {
    add(kind, since);
    if (sickLeave === undefined) continue;
    goingCases.add(sickLeave.caseId);
    theirs.set(sickLeave.personId, since);
  }
  for (const [personId, since] of theirs)
    if (!(await isHeld(needs, { employerId, personId }, goingCases))) add('person', since);
  let after = '';
  do {
    const swept = await leftLongAgo(needs, { ...of, after, most: 500 }, true);
    for (const { since } of swept.gone) add('person', since);
    ({ after } = swept);
  } while (after !== '');
  return { employerId, retentionMonths: of.retentionMonths, kinds };
}
