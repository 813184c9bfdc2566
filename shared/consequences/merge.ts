import type { CaseEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type CaseNeeds, perform, UnknownCase } from '../store/perform.ts';

type Merged = {
  readonly event: Extract<CaseEvent, { type: 'case-merged' }>;
  readonly commit: Commit;
};

/** The case that goes on takes over the earlier first day of the one that was merged into it. */
export async function absorbMerged(
  needs: CaseNeeds,
  { caseId: other, firstDay: from }: SickLeave,
  { event: { into, reason }, commit }: Merged,
): Promise<void> {
  const request = { caseId: into, commandId: `${commit.commandId}:absorbed`, by: 'case' };
  try {
    await perform(needs, request, { do: 'absorb-case', other, from, reason });
  } catch (error) {
    // A case that is no more takes nothing over; the merged one says where it went, and a person can reopen it.
    if (!(error instanceof CommandRefused || error instanceof UnknownCase)) throw error;
  }
}
