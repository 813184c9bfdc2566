import type { Day } from '../calendar/day.ts';
import type { Command } from '../case/commands.ts';
import { CommandRefused } from '../case/refusals.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import { findPerson, savePerson } from '../people/person.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { calendarsOf } from '../rules/send-windows.ts';
import { perform } from '../store/perform.ts';
import type { AbsenceRow } from './absence-row.ts';
import { type Employee, employeeMark, loadEmployee, reserve } from './employee.ts';
import type { IntakeReason } from './intake-reason.ts';
import { type Match, matchAbsence } from './match-absence.ts';
import { mergedAbsences } from './merged-absences.ts';
import { type IntakeNeeds, openCase } from './open-case.ts';

/** One row as an employer reports it. */
export type AbsenceReport = {
  readonly employerId: string;
  readonly row: AbsenceRow;
  /** Not the first row of an absence that the file itself joined. */
  readonly joined: boolean;
  /** The person's earlier absences that the file tells of. */
  readonly earlier: readonly Absence[];
  /** Nothing dated before is sent for a case that this opens. */
  readonly cutOver?: Day | undefined;
};

export type ReportResult = { readonly outcome: 'opened' | 'continued' | 'unchanged'; readonly warning?: IntakeReason };

/** As often as two reports of one person may get in each other's way before that is a fault. */
const tries = 20;

/**
 * Opens, corrects or continues a case for a reported row. The command ids come from the row's content, so that a row that went in once
 * changes nothing the next time, also when a person has corrected the case since.
 */
export async function reportAbsence(needs: IntakeNeeds, report: AbsenceReport): Promise<ReportResult> {
  const { employerId, row } = report;
  const mark = employeeMark(needs.vault, { employerId, number: row.number });
  const rowId = needs.vault.hmac('row', `${mark} ${row.firstDay}`);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const employee = await loadEmployee(needs.table, mark, {
      employerId,
      personId: needs.mint(`member ${employerId} ${row.number}`),
    });
    for (const reservation of employee.unopened) await openReserved(needs, report, { employee, reservation });
    if (employee.unopened.length > 0) continue;
    if (employee.cases.some(({ commandIds }) => commandIds.includes(rowId))) return refreshed(needs, report, employee);
    const match = matchAbsence({ ...row, joined: report.joined }, employee.cases, calendarsOf(defaultPolicy).staff);
    if (match.kind !== 'opens') return applied(needs, { report, employee, match, rowId });
    const { firstDay, lastDay } = row;
    const reservation = {
      caseId: needs.mint(`case ${employerId} ${row.number} ${firstDay}`),
      firstDay,
      lastDay,
      commandId: rowId,
    };
    if (!(await reserve(needs.table, employee, reservation))) continue;
    await openReserved(needs, report, { employee, reservation });
    return { outcome: 'opened' };
  }
  throw new Error('An absence is being reported again and again at the same time. Import the row once more.');
}

/** The last day of an absence has come. @returns whether it changed the case */
export async function reportEnd(
  needs: IntakeNeeds,
  { employerId, row }: AbsenceReport,
  on: Day,
): Promise<ReportResult> {
  const mark = employeeMark(needs.vault, { employerId, number: row.number });
  const employee = await loadEmployee(needs.table, mark, { employerId, personId: '' });
  const rowId = needs.vault.hmac('row', `${mark} ${row.firstDay}`);
  const sickLeave = employee.cases.find(({ commandIds }) => commandIds.includes(rowId)) ?? openAt(employee, on);
  if (sickLeave === undefined || sickLeave.lastDay === on) return { outcome: 'unchanged' };
  const commandId = needs.vault.hmac('row-end', `${mark} ${row.firstDay} ${on}`);
  return carriedOut(needs, { sickLeave, commandId }, { do: 'end-absence', on });
}

const openAt = ({ cases }: Employee, on: Day): SickLeave | undefined =>
  cases.find(({ status, firstDay }) => status === 'open' && firstDay <= on);

type Reserved = { readonly employee: Employee; readonly reservation: Employee['reservations'][number] };

async function openReserved(
  needs: IntakeNeeds,
  report: AbsenceReport,
  { employee, reservation }: Reserved,
): Promise<void> {
  const fromStore = employee.cases.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
  const before = (absence: Absence): boolean => absence.firstDay < reservation.firstDay;
  const earlier = mergedAbsences([...fromStore, ...report.earlier].filter(before));
  await openCase(needs, { ...report, employee, reservation, earlier });
}

/** The row went in before. A new address or name is taken over all the same. */
async function refreshed(
  needs: IntakeNeeds,
  { employerId, row }: AbsenceReport,
  { personId }: Employee,
): Promise<ReportResult> {
  const standing = await findPerson(needs, personId);
  const { name, number, language } = row;
  const { email = standing?.email, phone = standing?.phone } = row;
  await savePerson(needs, { personId, employerId, name, number, email, phone, language });
  return { outcome: 'unchanged' };
}

type Applying = {
  readonly report: AbsenceReport;
  readonly employee: Employee;
  readonly match: Exclude<Match, { kind: 'opens' }>;
  readonly rowId: string;
};

async function applied(needs: IntakeNeeds, { report, employee, match, rowId }: Applying): Promise<ReportResult> {
  await refreshed(needs, report, employee);
  const { firstDay } = report.row;
  const request = { sickLeave: match.sickLeave, commandId: rowId };
  switch (match.kind) {
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'ended-otherwise':
      return { outcome: 'unchanged', warning: { kind: 'ended-otherwise' } };
    case 'corrects':
      return carriedOut(needs, request, { do: 'correct-first-day', to: firstDay });
    case 'continues':
      return carriedOut(needs, request, { do: 'continue-absence', from: firstDay });
  }
}

type Asked = { readonly sickLeave: SickLeave; readonly commandId: string };

async function carriedOut(
  needs: IntakeNeeds,
  { sickLeave, commandId }: Asked,
  command: Command,
): Promise<ReportResult> {
  try {
    const { repeated } = await perform(needs, { caseId: sickLeave.caseId, commandId, by: 'import' }, command);
    return { outcome: repeated ? 'unchanged' : 'continued' };
  } catch (error) {
    if (error instanceof CommandRefused)
      return { outcome: 'unchanged', warning: { kind: 'refused', refusal: error.refusal } };
    throw error;
  }
}
