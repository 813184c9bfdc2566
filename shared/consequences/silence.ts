import type { Command } from '../case/commands.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { loadEmployee } from '../intake/employee.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import { findPerson } from '../people/person.ts';
import { type CaseNeeds, perform } from '../store/perform.ts';

type Silenced = Extract<CaseEvent, { type: 'case-closed-silently' | 'case-reopened' }>;
type Following = { readonly event: Silenced; readonly commit: Commit };

/** A death ends all that goes on of a person, in every case; that it was a mistake brings it all back. */
export async function othersFollow(
  needs: CaseNeeds,
  sickLeave: SickLeave,
  { event, commit }: Following,
): Promise<void> {
  if (sickLeave.agreement !== undefined) return;
  const isDeath = event.type === 'case-closed-silently';
  const command: Command = isDeath ? { do: 'close-silently' } : { do: 'reopen-case', reason: event.reason };
  for (const { caseId, status } of await otherCases(needs, sickLeave)) {
    const concerns = isDeath ? status === 'open' || status === 'closed' : status === 'silent';
    if (!concerns) continue;
    await perform(needs, { caseId, commandId: `${commit.commandId}:${caseId}`, by: 'case' }, command);
  }
}

async function otherCases(
  needs: CaseNeeds,
  { employerId, personId, caseId }: SickLeave,
): Promise<readonly SickLeave[]> {
  const number = (await findPerson(needs, personId))?.number;
  if (number === undefined) return [];
  const mark = employeeMark(needs.vault, { employerId, number });
  const { cases } = await loadEmployee(needs.table, mark, { employerId, personId });
  return cases.filter((other) => other.caseId !== caseId);
}
