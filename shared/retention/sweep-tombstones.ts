import type { Moment } from '../calendar/moment.ts';
import { forgetPending } from '../statistics/reduced-cases.ts';
import { caseIdOf, snapshotKey } from '../store/keys.ts';
import { type Tombstone, tombstonesOf, toTombstone } from '../store/tombstone.ts';
import { eraseWhoIsFree } from './free-person.ts';
import { forgottenAfter, keptDays } from './kept-days.ts';
import type { RetentionNeeds, SweepNeeds } from './retention-needs.ts';
import { deleteItems } from './retire-case.ts';

/**
 * Goes over cases that were deleted: finishes what a crash left, deletes what was written at the same moment by somebody who had the case in
 * hand, and a day later the tombstone itself. Each by itself.
 */
export async function sweepTombstones(needs: SweepNeeds, employerId: string, now: Moment): Promise<void> {
  for (const item of await tombstonesOf(needs.table, employerId))
    await needs.trying(() => sweep(needs, toTombstone(item), now), caseIdOf(item));
}

async function sweep(
  needs: RetentionNeeds,
  { caseId, employerId, personId, at }: Tombstone,
  now: Moment,
): Promise<void> {
  await deleteItems(needs, caseId);
  await forgetPending(needs.table, employerId, caseId);
  await eraseWhoIsFree(needs, { employerId, personId }, now);
  if (forgottenAfter(at, keptDays.tombstone) <= now) await needs.table.delete(snapshotKey(caseId));
}
