import type { Moment } from '../calendar/moment.ts';
import { forgetPending } from '../statistics/reduced-cases.ts';
import { isCaseGone } from '../store/gone-cases.ts';
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

/** Somebody else wrote a tombstone over a case that we have not deleted. */
export class ForgedTombstone extends Error {
  override readonly name = 'ForgedTombstone';
  constructor(caseId: string) {
    super(
      `Case ${caseId} was not deleted by us, though it looks so. Run holdfast rebuild, or restore it from a backup.`,
    );
  }
}

/** @throws ForgedTombstone */
async function sweep(
  needs: RetentionNeeds,
  { caseId, employerId, personId, at }: Tombstone,
  now: Moment,
): Promise<void> {
  if (!(await isCaseGone(needs, caseId))) throw new ForgedTombstone(caseId);
  await deleteItems(needs, caseId);
  await forgetPending(needs.table, employerId, caseId);
  await eraseWhoIsFree(needs, { employerId, personId }, now);
  if (forgottenAfter(at, keptDays.tombstone) <= now) await needs.table.delete(snapshotKey(caseId));
}
