import { localDay, momentOfInstant } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { saveNamedByAddress } from '../people/staff.ts';
import { saveUnit, unitIdOf } from '../people/units.ts';
import { policyOf } from '../rules/policies.ts';
import { performTogether, type Step } from '../store/perform-together.ts';
import type { AbsenceRow } from './absence-row.ts';
import type { Employee } from './employee.ts';
import type { IntakeReason } from './intake-reason.ts';
import { hasRecordedConsent, type IntakeNeeds, sentBy } from './open-case.ts';
import type { AbsenceReport } from './report-absence.ts';
import { consentId, endAnewId, endId, placeId, type ReportResult } from './row-command.ts';

/** What a row itself asks of a case that is known: nothing where it went in before. A warning is for whoever sent it. */
export type Asks = { readonly step?: Step | undefined; readonly warning?: IntakeReason | undefined };

type Towards = { readonly employee: Employee; readonly sickLeave: SickLeave; readonly asks: Asks };

/**
 * Carries out all that a row asks of a known case in one commit, a consent in the employer's records and the end of the absence among it:
 * nobody is told of a case that is open only until the same row ends it. What does not hold in the case is a warning.
 */
export async function carryOutRow(
  needs: IntakeNeeds,
  report: AbsenceReport,
  { employee, sickLeave, asks: { step, warning } }: Towards,
): Promise<ReportResult> {
  const asked: Asked[] = [
    ...(step === undefined ? [] : [{ ...step, of: 'row' as const }]),
    ...(await placeSteps(needs, report, { sickLeave, step })),
    ...consentSteps(needs, report.row, sickLeave),
  ];
  // An end alone comes when all rows of the absence are in, see `reportEnd`.
  if (asked.length === 0) return { outcome: 'unchanged', ...(warning === undefined ? {} : { warning }) };
  const steps = [...asked, ...endSteps(needs, report, { employee, sickLeave, step })];
  const results = await performTogether(needs, { caseId: sickLeave.caseId, ...sentBy(needs) }, steps);
  const ofRow = step === undefined ? undefined : results[0];
  const refused = typeof ofRow === 'object' ? ({ kind: 'refused', refusal: ofRow.refused } as const) : warning;
  // What a consent comes to is not reported: see `consentSteps`.
  const isChanged = steps.some(({ of }, place) => of !== 'consent' && results[place] === 'carried-out');
  return { outcome: isChanged ? 'continued' : 'unchanged', ...(refused === undefined ? {} : { warning: refused }) };
}

/** A step, and what of a row asks for it. */
type Asked = Step & { readonly of: 'row' | 'place' | 'consent' | 'end' };

/**
 * The newest row of an absence says where somebody works: a case that goes on moves there, away from a name that was written wrong, or from
 * where she works no more. A workplace that nobody knows, or none, moves nothing.
 */
async function placeSteps(
  needs: IntakeNeeds,
  { employerId, row, knowsPlace }: AbsenceReport,
  { sickLeave, step }: Pick<Towards, 'sickLeave'> & Pick<Asks, 'step'>,
): Promise<readonly Asked[]> {
  const to = unitIdOf(row);
  const isOver = sickLeave.status !== 'open' && step === undefined;
  // Whoever leaves the department out says nothing of another one. Nor does a row without a workplace.
  const isSaid = row.institution !== '' && !(to.endsWith('/') && sickLeave.unitId.startsWith(to));
  if (knowsPlace === undefined || isOver || !isSaid || to === sickLeave.unitId) return [];
  if (!(await knowsPlace(row))) return [];
  const { institution, department } = row;
  await saveUnit(needs.table, employerId, { institution, department });
  const leaderId =
    row.leaderEmail === undefined ? undefined : await saveNamedByAddress(needs, employerId, row.leaderEmail);
  const command = { do: 'change-unit', to, leaderId } as const;
  return [{ of: 'place', commandId: placeId(needs.vault, sickLeave, to), command }];
}

/**
 * A consent that the employer's records did not have before counts from now on, unless the member has ever taken it back. What it comes to is
 * not reported: whoever brings the records would learn from it whether she has said yes herself, or has taken it back.
 */
function consentSteps(needs: IntakeNeeds, row: AbsenceRow, sickLeave: SickLeave): readonly Asked[] {
  const { status, consents, declined, withdrawn } = sickLeave;
  const known =
    status !== 'open' ||
    consents.some(({ to }) => to === 'steward') ||
    // The employer's records cannot mean the next steward: that is hers to say.
    declined.some(({ role }) => role === 'steward');
  if (!hasRecordedConsent(row, policyOf(sickLeave)) || known || withdrawn.includes('steward')) return [];
  const command = { do: 'give-consent', to: 'steward', source: 'import' } as const;
  return [{ of: 'consent', commandId: consentId(needs.vault, sickLeave), command }];
}

function endSteps(
  needs: IntakeNeeds,
  { lastDay: on }: AbsenceReport,
  { employee, sickLeave, step }: Pick<Towards, 'employee' | 'sickLeave'> & Pick<Asks, 'step'>,
): readonly Asked[] {
  const today = localDay(momentOfInstant(needs.clock()), policyOf(sickLeave).zone);
  if (on === undefined || on > today || isOfEarlier(employee, sickLeave, on)) return [];
  const once = endId(needs.vault, sickLeave, on);
  // The rows of one absence may each find it ended by the one before: what a row continues it ends anew.
  const isAnew = step !== undefined && sickLeave.status === 'closed' && sickLeave.commandIds.includes(once);
  const commandId = isAnew ? endAnewId(needs.vault, step.commandId) : once;
  return [{ of: 'end', commandId, command: { do: 'end-absence', on } }];
}

/** A row told late may have moved the first day back: its last day is not that of the absence it came before. */
export function isOfEarlier({ reservations }: Employee, { caseId }: SickLeave, on: number): boolean {
  const opening = reservations.find((one) => one.caseId === caseId);
  return opening !== undefined && on < opening.firstDay;
}
