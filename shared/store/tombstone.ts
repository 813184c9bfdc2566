import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Item, Table } from '../ports/table.ts';
import { caseIdOf, snapshotKey, tombstonesPartition } from './keys.ts';

/*
 * What stands in the place of a case's snapshot once its time is over: whoever looks the case up finds that there is none, also somebody who
 * had it in hand and writes a moment later. It goes a day after, with whatever that was. Anybody who can write to the store can make one: only where
 * `isCaseGone` says that we took the case away, which is noted before, is it believed.
 */

const Stored = z.object({
  pk: z.string(),
  retired: z.string().transform(parseMoment),
  employerId: z.string(),
  /** Until the person has been looked at: she may have other cases. */
  personId: z.string(),
});

export type Tombstone = Pick<z.output<typeof Stored>, 'employerId' | 'personId'> & {
  readonly caseId: string;
  readonly at: Moment;
};

export const isTombstone = (item: Item | undefined): item is Item => item?.retired !== undefined;

/** Puts a tombstone in the place of the snapshot. Of two, the first stays. */
export async function writeTombstone(
  table: Table,
  { caseId, employerId, personId }: SickLeave,
  at: Moment,
): Promise<void> {
  const retired = isoUtc(at);
  const key = snapshotKey(caseId);
  await table.put(
    {
      ...key,
      // No snapshot is newer, so none that somebody still has in hand takes its place.
      version: Number.MAX_SAFE_INTEGER,
      ...{ retired, employerId, personId },
      ...{ listsPk: tombstonesPartition(employerId), listsSk: `${retired}#${caseId}` },
    },
    'always',
  );
}

/** The tombstones of an employer, the oldest first, as they stand. */
export const tombstonesOf = (table: Table, employerId: string): Promise<readonly Item[]> =>
  table.queryIndex('lists', tombstonesPartition(employerId));

/** @throws ZodError when the item is no tombstone */
export function toTombstone(item: Item): Tombstone {
  const { pk, retired, employerId, personId } = Stored.parse(item);
  return { caseId: caseIdOf({ pk }), employerId, personId, at: retired };
}
