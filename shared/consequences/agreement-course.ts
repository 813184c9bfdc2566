import type { Command } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';
import { agreementLives } from './agreement-lives.ts';

type Shared = Extract<CaseEvent, { type: 'case-voided' | 'case-closed-silently' | 'case-reopened' }>;
type Following = { readonly event: Shared; readonly commit: Commit };

/**
 * An agreement outlives the end of the absence. That there was no absence, or that she has died, holds for it too, until the case is
 * reopened. It is brought to where the case is now, so that repeating this later changes nothing.
 */
export async function agreementsFollow(
  needs: CaseNeeds,
  sickLeave: SickLeave,
  { event, commit }: Following,
): Promise<void> {
  const { caseId: madeIn, ruleSet, agreement, status } = sickLeave;
  if (agreement !== undefined) return;
  for (const rule of ruleSetNamed(ruleSet).duties.filter((duty) => duty.agreement === true)) {
    const { caseId, sickLeave: standing } = (await agreementLives(needs, sickLeave, rule.id)).standing;
    // One that was made in another case has nothing to do with this one being void; a death ends all.
    const isOfCase =
      standing?.agreement?.caseId === madeIn || event.type === 'case-closed-silently' || standing?.status === 'silent';
    const command = standing === undefined || !isOfCase ? undefined : following(status, standing.status, event);
    if (command === undefined) continue;
    try {
      await perform(needs, { caseId, commandId: `${commit.commandId}:${rule.id}`, by: 'case' }, command);
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
    }
  }
}

/** What brings an agreement where its case is; undefined where it is already. */
function following(ofCase: SickLeave['status'], standing: SickLeave['status'], event: Shared): Command | undefined {
  const reason = event.type === 'case-closed-silently' ? undefined : event.reason;
  if (ofCase === standing) return undefined;
  if (ofCase === 'silent') return { do: 'close-silently' };
  if (ofCase === 'void') return { do: 'void-case', reason: reason ?? 'no-absence' };
  const wasStopped = standing === 'silent' || standing === 'void';
  return wasStopped ? { do: 'reopen-case', reason: reason ?? 'ended-by-mistake' } : undefined;
}
