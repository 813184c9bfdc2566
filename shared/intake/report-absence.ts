import type { Day } from '../calendar/day.ts';
import { localDay, momentOfInstant } from '../calendar/moment.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import { findPerson, savePerson } from '../people/person.ts';
import { defaultPolicy } from '../rules/default-policy.ts';
import { calendarsOf } from '../rules/send-windows.ts';
import type { AbsenceRow } from './absence-row.ts';
import { type Employee, employeeMark, loadEmployee, type Reservation, reserve } from './employee.ts';
import { type Match, matchAbsence } from './match-absence.ts';
import { mergedAbsences } from './merged-absences.ts';
import { hasRecordedConsent, type IntakeNeeds, openCase } from './open-case.ts';
import { carryOut, consentId, endId, goesOnId, type ReportResult, rowId } from './row-command.ts';

/** One row as an employer reports it. */
export type AbsenceReport = {
  readonly employerId: string;
  readonly row: AbsenceRow;
  /** Not the first row of an absence that the file itself joined. */
  readonly joined: boolean;
  /** The last day of the whole absence, its later rows joined. */
  readonly lastDay?: Day | undefined;
  /** The person's earlier absences that the file tells of. */
  readonly earlier: readonly Absence[];
  /** Nothing dated before is sent for a case that this opens. */
  readonly cutOver?: Day | undefined;
};

/** As often as two reports of one person may get in each other's way before that is a fault. */
const tries = 20;

/** Opens, corrects or continues a case for a reported row; a row that went in before changes nothing. */
export async function reportAbsence(needs: IntakeNeeds, report: AbsenceReport): Promise<ReportResult> {
  const { employerId, row } = report;
  const mark = employeeMark(needs.vault, { employerId, number: row.number });
  const personId = needs.mint(`member ${employerId} ${row.number}`);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const employee = await loadEmployee(needs.table, mark, { employerId, personId });
    if (await finished(needs, report, employee)) continue;
    const result = await reportTo(needs, report, { employee, mark });
    if (result !== undefined) return result;
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
  const sickLeave = caseWith(employee, rowId(needs.vault, mark, row.firstDay)) ?? openAt(employee, on);
  // Where it ended on another day `reportAbsence` has said so.
  if (sickLeave?.status !== 'open') return { outcome: 'unchanged' };
  return carryOut(needs, { sickLeave, commandId: endId(needs.vault, sickLeave, on) }, { do: 'end-absence', on });
}

const caseWith = ({ cases }: Employee, commandId: string): SickLeave | undefined =>
  cases.find(({ commandIds }) => commandIds.includes(commandId));

const openAt = ({ cases }: Employee, on: Day): SickLeave | undefined =>
  cases.find(({ status, firstDay }) => status === 'open' && firstDay <= on);

/**
 * Finishes what an earlier report left half done, by a crash or another process: reserved absences are opened, and an absence that was
 * reported with a last day before this row begins is ended. True when there was something.
 */
async function finished(needs: IntakeNeeds, report: AbsenceReport, employee: Employee): Promise<boolean> {
  for (const reservation of employee.unopened) await openReserved(needs, report, { employee, reservation });
  const today = localDay(momentOfInstant(needs.clock()), defaultPolicy.zone);
  const over = employee.reservations.filter(
    ({ lastDay }) => lastDay !== undefined && lastDay < report.row.firstDay && lastDay <= today,
  );
  let ended = false;
  for (const reservation of over) ended = (await endReserved(needs, employee, reservation)) || ended;
  return employee.unopened.length > 0 || ended;
}

type Reserved = { readonly employee: Employee; readonly reservation: Reservation };

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

async function endReserved(
  needs: IntakeNeeds,
  { cases }: Employee,
  { caseId, lastDay: on }: Reservation,
): Promise<boolean> {
  const sickLeave = cases.find((known) => known.caseId === caseId);
  if (on === undefined || sickLeave?.status !== 'open') return false;
  const commandId = endId(needs.vault, sickLeave, on);
  // Once it was ended and goes on again, its first last day says nothing any more.
  if (sickLeave.commandIds.includes(commandId)) return false;
  const { outcome } = await carryOut(needs, { sickLeave, commandId }, { do: 'end-absence', on });
  return outcome === 'continued';
}

type Known = { readonly employee: Employee; readonly mark: string };

/** Undefined when somebody else wrote first: look again. */
async function reportTo(
  needs: IntakeNeeds,
  report: AbsenceReport,
  { employee, mark }: Known,
): Promise<ReportResult | undefined> {
  const { employerId, row, joined, lastDay } = report;
  const { firstDay } = row;
  const commandId = rowId(needs.vault, mark, firstDay);
  const known = caseWith(employee, commandId);
  if (known !== undefined) {
    await refresh(needs, report, employee);
    return withConsent(needs, row, { sickLeave: known, result: await reportedAgain(needs, report, known) });
  }
  const match = matchAbsence({ firstDay, lastDay, joined }, employee.cases, calendarsOf(defaultPolicy).staff);
  if (match.kind !== 'opens') {
    await refresh(needs, report, employee);
    return withConsent(needs, row, {
      sickLeave: match.sickLeave,
      result: await applied(needs, { firstDay, match, commandId }),
    });
  }
  const reservation = {
    caseId: needs.mint(`case ${employerId} ${row.number} ${firstDay}`),
    firstDay,
    lastDay,
    commandId,
  };
  if (!(await reserve(needs.table, employee, reservation))) return undefined;
  await openReserved(needs, report, { employee, reservation });
  return { outcome: 'opened' };
}

/** A new address or name is taken over; one that is missing is kept. */
async function refresh(needs: IntakeNeeds, { employerId, row }: AbsenceReport, { personId }: Employee): Promise<void> {
  const standing = await findPerson(needs, personId);
  const { name, number, language } = row;
  const { email = standing?.email, phone = standing?.phone } = row;
  await savePerson(needs, { personId, employerId, name, number, email, phone, language });
}

/** The row went in before. Only a last day that the file itself gave, and now takes back or moves, says anything new. */
async function reportedAgain(
  needs: IntakeNeeds,
  { row, lastDay }: AbsenceReport,
  sickLeave: SickLeave,
): Promise<ReportResult> {
  const { lastDay: ended, commandIds } = sickLeave;
  // A row that others continue does not say when the absence ends.
  const saysTheEnd = row.lastDay === lastDay;
  if (ended === undefined || lastDay === ended || !saysTheEnd) return { outcome: 'unchanged' };
  const endedByFile = commandIds.includes(endId(needs.vault, sickLeave, ended));
  if (endedByFile && (lastDay === undefined || lastDay > ended)) {
    const commandId = goesOnId(needs.vault, sickLeave, ended);
    return carryOut(needs, { sickLeave, commandId }, { do: 'continue-absence', from: row.firstDay });
  }
  return lastDay === undefined
    ? { outcome: 'unchanged' }
    : { outcome: 'unchanged', warning: { kind: 'ended-otherwise' } };
}

type Reporting = { readonly sickLeave: SickLeave; readonly result: ReportResult };

/** A consent that the employer's records did not have before counts from now on, unless the member has ever taken it back. */
async function withConsent(
  needs: IntakeNeeds,
  row: AbsenceRow,
  { sickLeave, result }: Reporting,
): Promise<ReportResult> {
  const known = sickLeave.status !== 'open' || sickLeave.consents.some(({ to }) => to === 'steward');
  if (!hasRecordedConsent(row) || known || sickLeave.withdrawn.includes('steward')) return result;
  const command = { do: 'give-consent', to: 'steward', source: 'import' } as const;
  const given = await carryOut(needs, { sickLeave, commandId: consentId(needs.vault, sickLeave) }, command);
  return given.outcome === 'continued' ? { ...result, outcome: 'continued' } : result;
}

type Applying = {
  readonly firstDay: Day;
  readonly match: Exclude<Match, { kind: 'opens' }>;
  readonly commandId: string;
};

async function applied(needs: IntakeNeeds, { firstDay, match, commandId }: Applying): Promise<ReportResult> {
  const { kind, sickLeave } = match;
  switch (kind) {
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'ended-otherwise':
      return { outcome: 'unchanged', warning: { kind: 'ended-otherwise' } };
    case 'corrects':
      return carryOut(needs, { sickLeave, commandId }, { do: 'correct-first-day', to: firstDay });
    case 'continues':
      return carryOut(needs, { sickLeave, commandId }, { do: 'continue-absence', from: firstDay });
  }
}
