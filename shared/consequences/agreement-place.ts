import type { CaseEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';
import { agreementsOf } from './agreements-of.ts';

type UnitChanged = Extract<CaseEvent, { type: 'unit-changed' }>;
type Following = { readonly event: UnitChanged; readonly commit: Commit };

/** Her agreements are followed up where she works: those of the workplace that her case has left go with it, to where it is now. */
export async function agreementsMove(
  needs: CaseNeeds,
  sickLeave: SickLeave,
  { event, commit }: Following,
): Promise<void> {
  const { agreement, unitId: to, leaderId } = sickLeave;
  if (agreement !== undefined) return;
  for (const { caseId, unitId } of await agreementsOf(needs, sickLeave)) {
    if (unitId !== event.from || unitId === to) continue;
    try {
      const request = { caseId, commandId: `${commit.commandId}:${caseId}:moved`, by: 'case' };
      await perform(needs, request, { do: 'change-unit', to, leaderId });
    } catch (error) {
      // One that is over stays where it was.
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
}
