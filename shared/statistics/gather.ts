import { type Day, partsOf } from '../calendar/day.ts';
import { isoUtc, localDay, type Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { findPerson, type PeopleNeeds } from '../people/person.ts';
import { agreementsPartition, casesPartition } from '../store/keys.ts';
import { caseFigures, type IsDisputed, runningAgreement } from './case-figures.ts';
import { casePages } from './case-pages.ts';
import { type Tally, tally } from './count-figures.ts';
import type { CountedYear, Counts } from './counts.ts';
import { asCounted, forgetReduced, reducedYears } from './reduced-cases.ts';
import { keepNow, keepYear, readNow } from './statistics-items.ts';
import { countUnderWay } from './under-way.ts';
import { type Unread, type UnreadCounts, unread } from './unread.ts';

export type StatisticsNeeds = PeopleNeeds & { readonly isDisputed: IsDisputed };

/**
 * Counts what is under way, and each year that has ended, once. So a year's numbers never change after somebody may have seen them (the
 * difference of two days would be a single case), and outlive the cases, which are erased a year after they closed.
 * All cases are gone through in the first run of a year only; on other days just those that go on. A case is left out of all tables where it or its
 * person cannot be read: what is shown is then told of fewer cases, each of its numbers of as many as ever.
 * @returns how many could not be read
 */
export async function gatherStatistics(given: StatisticsNeeds, employerId: string, now: Moment): Promise<UnreadCounts> {
  const { orUnread, counts } = unread();
  const needs = { ...given, orUnread };
  const { table } = needs;
  const today = localDay(now);
  const endedYear = partsOf(today).year - 1;
  const before = await readNow(table, employerId);
  if (before === undefined || before.countedThrough < endedYear) {
    const known = before?.countedThrough ?? 0;
    const agreements = await agreementsOf(needs, employerId, today);
    for (const year of await endedYears(needs, employerId, { today, known, endedYear }))
      await keepYear(table, employerId, {
        ...year,
        at: isoUtc(now),
        agreements: year.year === endedYear ? agreements : {},
      });
  }
  const units = await countUnderWay(table, employerId, { today, orUnread });
  await keepNow(table, employerId, { at: isoUtc(now), countedThrough: endedYear, units });
  await forgetReduced(table, employerId, endedYear);
  return counts();
}

type Counted = StatisticsNeeds & Pick<Unread, 'orUnread'>;

type Span = { readonly today: Day; readonly known: number; readonly endedYear: number };

/** The years after `known` that have ended. */
async function endedYears(
  needs: Counted,
  employerId: string,
  { today, known, endedYear }: Span,
): Promise<readonly CountedYear[]> {
  const counting = tally();
  const reduced = await reducedYears(needs.table, employerId);
  // A case that is being deleted at this moment is counted there already.
  const counted = new Set(reduced.flatMap(({ pending }) => pending));
  for (const year of reduced) counting.addYear(asCounted(year));
  for await (const page of casePages(needs.table, casesPartition(employerId), { orUnread: needs.orUnread }))
    await Promise.all(
      page
        .filter(({ caseId }) => !counted.has(caseId))
        .map((sickLeave) => count(needs, counting, { sickLeave, today })),
    );
  return counting.years().filter(({ year }) => year > known && year <= endedYear);
}

type Counting = { readonly sickLeave: SickLeave; readonly today: Day };

async function count(needs: Counted, counting: Tally, { sickLeave, today }: Counting): Promise<void> {
  const { orUnread, isDisputed } = needs;
  const { caseId, personId } = sickLeave;
  const read = await orUnread({ kind: 'people', id: personId }, async () => ({
    groups: (await findPerson(needs, personId)) ?? {},
  }));
  if (read === undefined) return;
  const about = { ...read, isDisputed, today };
  const figures = await orUnread({ kind: 'cases', id: caseId }, async () => caseFigures(sickLeave, about));
  if (figures !== undefined) counting.add(figures);
}

async function agreementsOf({ table, orUnread }: Counted, employerId: string, today: Day): Promise<Counts> {
  const counts: Record<string, number> = {};
  for await (const page of casePages(table, agreementsPartition(employerId), { prefix: 'open#', orUnread }))
    for (const sickLeave of page) {
      const { caseId } = sickLeave;
      const kind = await orUnread({ kind: 'cases', id: caseId }, async () => runningAgreement(sickLeave, today));
      if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
    }
  return counts;
}
