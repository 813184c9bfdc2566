import type { Day } from '../calendar/day.ts';
import type { Command } from '../case/commands.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Vault } from '../ports/vault.ts';
import { perform } from '../store/perform.ts';
import type { IntakeReason } from './intake-reason.ts';
import { type IntakeNeeds, sentBy } from './open-case.ts';

/*
 * Command ids come from what a file says, so that a row that went in once changes nothing the next time, also when a person has corrected
 * the case since.
 */

export type ReportResult = {
  readonly outcome: 'opened' | 'continued' | 'unchanged';
  readonly warning?: IntakeReason;
};

/** The command id of a reported first day. `mark` is the employee's. */
export const rowId = (vault: Vault, mark: string, firstDay: Day): string => vault.hmac('row', `${mark} ${firstDay}`);

/** The command id of a last day that a file gives. */
export const endId = (vault: Vault, { caseId }: Pick<SickLeave, 'caseId'>, lastDay: Day): string =>
  vault.hmac('row-end', `${caseId} ${lastDay}`);

/** The same where a row, by its id, has continued an absence that a row before it had ended on that day. */
export const endAnewId = (vault: Vault, id: string): string => vault.hmac('row-end-anew', id);

/** The command id of another workplace that a file gives. It may give the same twice, with a third between. */
export const placeId = (vault: Vault, { caseId, version }: SickLeave, unitId: string): string =>
  vault.hmac('row-place', `${caseId} ${version} ${unitId}`);

/** The command id of a consent in the employer's records that a later file tells of. */
export const consentId = (vault: Vault, { caseId }: SickLeave): string => vault.hmac('row-consent', caseId);

/** The command id of a last day that a file takes back. */
export const goesOnId = (vault: Vault, { caseId }: SickLeave, lastDay: Day): string =>
  vault.hmac('row-goes-on', `${caseId} ${lastDay}`);

export type Asked = { readonly sickLeave: SickLeave; readonly commandId: string };

/** Carries out what a row asks of a known case. What does not hold in it is a warning. */
export async function carryOut(
  needs: IntakeNeeds,
  { sickLeave, commandId }: Asked,
  command: Command,
): Promise<ReportResult> {
  try {
    const { repeated } = await perform(needs, { caseId: sickLeave.caseId, commandId, ...sentBy(needs) }, command);
    return { outcome: repeated ? 'unchanged' : 'continued' };
  } catch (error) {
    if (error instanceof CommandRefused)
      return { outcome: 'unchanged', warning: { kind: 'refused', refusal: error.refusal } };
    throw error;
  }
}
