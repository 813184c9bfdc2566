import * as z from 'zod';
import { type Day, isoDay } from '../calendar/day.ts';
import { plusMonths } from '../calendar/months.ts';
import { DayText } from '../case/day-text.ts';
import { personKey, personsPartition } from '../people/person.ts';
import type { Key } from '../ports/table.ts';
import { isHeld, type Whose } from './free-person.ts';
import type { RetentionNeeds, SweepNeeds } from './retention-needs.ts';

/*
 * Somebody who has left holds no role and is in no case. Nobody tells us when they leave: the first run that finds them so writes the day down,
 * and the period is counted from it.
 */

const Left = z.object({ since: DayText });

const leftKey = (personId: string): Key => ({ ...personKey(personId), sk: 'LEFT' });

export type Sweep = {
  readonly employerId: string;
  readonly retentionMonths: number;
  readonly today: Day;
  /** The last one who was looked at before. */
  readonly after: string;
  readonly most: number;
};

/** `after` is where to go on; empty when all have been looked at. */
export type Swept = { readonly gone: readonly (Whose & { readonly since: Day })[]; readonly after: string };

/** Those among so many people who have left for longer than the period. */
export async function leftLongAgo(needs: SweepNeeds, sweep: Sweep, isDry: boolean): Promise<Swept> {
  const { employerId, retentionMonths, today, after, most } = sweep;
  const found = await needs.table.queryIndex('lists', personsPartition(employerId), { after, limit: most });
  const gone: (Whose & { since: Day })[] = [];
  for (const { listsSk } of found) {
    const whose = { employerId, personId: String(listsSk) };
    const since = await needs.trying(() => leftSince(needs, whose, { today, isDry }));
    if (since !== undefined && plusMonths(since, retentionMonths) <= today) gone.push({ ...whose, since });
  }
  return { gone, after: found.length < most ? '' : String(found.at(-1)?.listsSk ?? '') };
}

type Looking = { readonly today: Day; readonly isDry: boolean };

/** Since when somebody has been in nothing, as far as we know; undefined while they are. */
async function leftSince(needs: RetentionNeeds, whose: Whose, { today, isDry }: Looking): Promise<Day | undefined> {
  const { table } = needs;
  const key = leftKey(whose.personId);
  const noted = await table.get(key);
  if (await isHeld(needs, whose)) {
    if (noted !== undefined && !isDry) await table.delete(key);
    return undefined;
  }
  if (noted !== undefined) return Left.parse(noted).since;
  if (!isDry) await table.put({ ...key, since: isoDay(today) }, 'if-absent');
  return today;
}
