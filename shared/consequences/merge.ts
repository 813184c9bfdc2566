import { carriedFrom } from '../case/carried.ts';
import type { Command } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import { letInElsewhere } from '../case/let-in.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { loadCase } from '../store/cases.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';

type CaseMerged = Extract<CaseEvent, { type: 'case-merged' }>;
type Merged = { readonly event: CaseMerged; readonly commit: Commit };

type Step = { readonly step: string; readonly command: Command };

/**
 * What the other case is asked: to take over what has happened in the one that was merged into it, and its first day where it is earlier. That one had not ended, so where the
 * other had, it goes on first.
 */
export const takingOver = (
  { status, unitId }: SickLeave,
  merged: SickLeave,
  { reason }: CaseMerged,
): readonly Step[] => [
  ...(status === 'closed'
    ? ([{ step: 'goes-on', command: { do: 'continue-absence', from: merged.firstDay } }] as const)
    : []),
  {
    step: 'absorbed',
    command: {
      do: 'absorb-case',
      other: merged.caseId,
      from: merged.firstDay,
      reason,
      // A yes that names nobody lets in nobody at another workplace.
      carried: carriedFrom(merged.unitId === unitId ? merged : letInElsewhere(merged)),
    },
  },
];

/** Has the other case take over, once: repeating it later does not open again what has ended since. */
export async function absorbMerged(needs: CaseNeeds, merged: SickLeave, { event, commit }: Merged): Promise<void> {
  const caseId = event.into;
  const idOf = (step: string): string => `${commit.commandId}:${step}`;
  const standing = await loadCase(needs.table, caseId);
  if (standing === undefined || standing.commandIds.includes(idOf('absorbed'))) return;
  try {
    for (const { step, command } of takingOver(standing, merged, event))
      await perform(needs, { caseId, commandId: idOf(step), by: 'case' }, command);
  } catch (error) {
    // A case that is no more takes nothing over; the merged one says where it went, and a person can reopen it.
    if (!(error instanceof CommandRefused)) throw error;
  }
}
