import { type Day, laterDay } from '../calendar/day.ts';
import { localDay, momentOfInstant } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import { areaKey } from '../people/units.ts';
import { policyOf } from '../rules/policies.ts';
import { newestPolicy } from '../store/policies.ts';
import type { AbsenceRow } from './absence-row.ts';
import { type Asks, carryOutRow, isOfEarlier } from './carry-out-row.ts';
import { type Employee, loadEmployee, reserve } from './employee.ts';
import { finishReserved, openReserved } from './finish-reserved.ts';
import type { KnowsPlace } from './known-places.ts';
import { type Match, matchAbsence } from './match-absence.ts';
import type { IntakeNeeds } from './open-case.ts';
import { liesInPast } from './past-absences.ts';
import { refreshPerson } from './refresh-person.ts';
import { casesElsewhere, refuseElsewhere } from './refuse-elsewhere.ts';
import { carryOut, endId, goesOnId, type ReportResult, rowId } from './row-command.ts';

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
  /** Of a row whose workplace is where an open case belongs: whether the employer knows it. */
  readonly knowsPlace?: KnowsPlace | undefined;
  /** Nothing dated before is sent for a case that this opens. */
  readonly cutOver?: Day | undefined;
};

/** As often as two reports of one person may get in each other's way before that is a fault. */
const tries = 20;

/** Opens, corrects or continues a case for a reported row; a row that went in before changes nothing. @throws RowRejected */
export async function reportAbsence(needs: IntakeNeeds, report: AbsenceReport): Promise<ReportResult> {
  const { employerId, row } = report;
  const mark = employeeMark(needs.vault, { employerId, number: row.number });
  const personId = needs.mint(`member ${employerId} ${row.number}`);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const employee = await loadEmployee(needs.table, mark, { employerId, personId });
    await refuseElsewhere(needs, row, employee);
    if (await finishReserved(needs, report, employee)) continue;
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
  // Looked at once more: it may have been opened since the row itself was taken in.
  if (casesElsewhere(needs.reach, employee.cases).length > 0) return { outcome: 'unchanged' };
  const reported = caseWith(employee, rowId(needs.vault, mark, row.firstDay));
  // Of a case that was split in two the last day ends the part that it lies in.
  const isPast = reported?.status === 'closed' && reported.lastDay !== undefined && on > reported.lastDay;
  const sickLeave = reported === undefined || isPast ? openAt(employee, on) : reported;
  // Where it ended on another day `reportAbsence` has said so.
  if (sickLeave?.status !== 'open') return { outcome: 'unchanged' };
  if (isOfEarlier(employee, sickLeave, on)) return { outcome: 'unchanged' };
  return carryOut(needs, { sickLeave, commandId: endId(needs.vault, sickLeave, on) }, { do: 'end-absence', on });
}

/** The case that a row went into, or the one that goes on in its place. */
function caseWith({ cases }: Employee, commandId: string): SickLeave | undefined {
  let found = cases.find(({ commandIds }) => commandIds.includes(commandId));
  for (let hops = 0; found?.mergedInto !== undefined && hops < cases.length; hops += 1) {
    const { mergedInto } = found;
    found = cases.find(({ caseId }) => caseId === mergedInto) ?? found;
  }
  return found;
}

const openAt = ({ cases }: Employee, on: Day): SickLeave | undefined =>
  cases.find(({ status, firstDay }) => status === 'open' && firstDay <= on);

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
    if (!(await refreshPerson(needs, report, employee))) return undefined;
    return carryOutRow(needs, report, { employee, sickLeave: known, asks: saidAgain(needs, report, known) });
  }
  const { policyId } = await newestPolicy(needs.table, employerId);
  const policy = policyOf({ policyId, area: areaKey(row.area) });
  const match = matchAbsence({ firstDay, lastDay, joined }, employee.cases, policy);
  if (match.kind !== 'opens') {
    if (!(await refreshPerson(needs, report, employee))) return undefined;
    const asks = asksOf({ firstDay, match, commandId });
    return carryOutRow(needs, report, { employee, sickLeave: match.sickLeave, asks });
  }
  const today = localDay(momentOfInstant(needs.clock()), policy.zone);
  if (plusMonths(newestSign(report), policy.retentionMonths) <= today)
    return { outcome: 'unchanged', warning: { kind: lastDay === undefined ? 'began-long-ago' : 'ended-long-ago' } };
  if (liesInPast(employee.past, { firstDay, lastDay })) return { outcome: 'unchanged' };
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

/**
 * A period after this day the case of an absence may have been deleted. An employer's files tell of old ones for years, and of some never that
 * they end: such a one counts from its first day, or from the cut-over, before which there was no case that could be deleted.
 */
const newestSign = ({ row, lastDay, cutOver = row.firstDay }: AbsenceReport): Day =>
  lastDay ?? laterDay(row.firstDay, cutOver);

/** The row went in before. Only a last day that the file itself gave, and now takes back or moves, says anything new. */
function saidAgain({ vault }: IntakeNeeds, { row, lastDay }: AbsenceReport, sickLeave: SickLeave): Asks {
  const { lastDay: ended, commandIds } = sickLeave;
  // A row that others continue does not say when the absence ends.
  const saysTheEnd = row.lastDay === lastDay;
  if (ended === undefined || lastDay === ended || !saysTheEnd) return {};
  const endedByFile = commandIds.includes(endId(vault, sickLeave, ended));
  if (endedByFile && (lastDay === undefined || lastDay > ended)) {
    const commandId = goesOnId(vault, sickLeave, ended);
    return { step: { commandId, command: { do: 'continue-absence', from: row.firstDay } } };
  }
  return lastDay === undefined ? {} : { warning: { kind: 'ended-otherwise' } };
}

type Applying = {
  readonly firstDay: Day;
  readonly match: Exclude<Match, { kind: 'opens' }>;
  readonly commandId: string;
};

function asksOf({ firstDay, match, commandId }: Applying): Asks {
  switch (match.kind) {
    case 'unchanged':
      return {};
    case 'ended-otherwise':
      return { warning: { kind: 'ended-otherwise' } };
    case 'corrects':
      return { step: { commandId, command: { do: 'correct-first-day', to: firstDay, reason: 'reported-late' } } };
    case 'continues':
      return { step: { commandId, command: { do: 'continue-absence', from: firstDay } } };
  }
}
