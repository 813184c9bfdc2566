import type { Day } from '../calendar/day.ts';
import { areaKey } from '../people/units.ts';
import { policyOf } from '../rules/policies.ts';
import { newestPolicy } from '../store/policies.ts';
import type { AbsenceFile } from './absence-file.ts';
import type { AbsenceRow } from './absence-row.ts';
import { absencesInFile, type FileAbsence } from './absences-in-file.ts';
import { cutOverDay, todayAt } from './cut-over.ts';
import type { RowIssue } from './intake-reason.ts';
import { leaderWarning } from './leader-check.ts';
import type { IntakeNeeds } from './open-case.ts';
import { reportAbsence, reportEnd } from './report-absence.ts';
import type { ReportResult } from './row-command.ts';

export type RowOutcome = ReportResult['outcome'];

export type ImportedAbsences = {
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
  /** Rows that another line of the file replaces. */
  readonly ignored: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
};

/**
 * Takes an absence file in as things stand today: opens, corrects, continues and ends cases. A row that is missing changes nothing. The first
 * import of an employer is its cut-over: nothing dated before today is sent for the absences it finds under way.
 */
export async function importAbsences(
  needs: IntakeNeeds,
  employerId: string,
  file: AbsenceFile,
): Promise<ImportedAbsences> {
  const { policyId } = await newestPolicy(needs.table, employerId);
  const { absences, replaced } = absencesInFile(file.rows, ({ area }) => policyOf({ policyId, area: areaKey(area) }));
  const outcomes = new Map<number, RowOutcome>();
  const warnings: RowIssue[] = [];
  const importing = {
    needs,
    employerId,
    today: await todayAt(needs, employerId),
    cutOver: await cutOverDay(needs, employerId),
    absences,
    outcomes,
    warnings,
  };
  for (const absence of absences) await importAbsence(importing, absence);
  const ignored = replaced.map(({ line, by }): RowIssue => ({ line, reason: { kind: 'replaced', by } }));
  return { outcomes, ignored, warnings };
}

type Importing = {
  readonly needs: IntakeNeeds;
  readonly employerId: string;
  readonly today: Day;
  readonly cutOver: Day;
  readonly absences: readonly FileAbsence[];
  readonly outcomes: Map<number, RowOutcome>;
  readonly warnings: RowIssue[];
};

async function importAbsence(importing: Importing, absence: FileAbsence): Promise<void> {
  for (const row of absence.rows) {
    await importRow(importing, absence, row);
    importing.needs.rowDone?.(row.line);
  }
  const last = absence.rows.at(-1);
  const { needs, today, outcomes, warnings } = importing;
  if (last === undefined || absence.lastDay === undefined || last.firstDay > today) return;
  if (absence.lastDay > today) {
    warnings.push({ line: last.line, reason: { kind: 'ends-ahead' } });
    return;
  }
  const { outcome, warning } = await reportEnd(needs, reportOf(importing, absence, last), absence.lastDay);
  needs.rowDone?.(last.line);
  if (warning !== undefined) warnings.push({ line: last.line, reason: warning });
  if (outcome === 'continued' && outcomes.get(last.line) === 'unchanged') outcomes.set(last.line, 'continued');
}

async function importRow(importing: Importing, absence: FileAbsence, row: AbsenceRow): Promise<void> {
  const { needs, employerId, today, outcomes, warnings } = importing;
  if (row.firstDay > today) {
    warnings.push({ line: row.line, reason: { kind: 'starts-ahead' } });
    outcomes.set(row.line, 'unchanged');
    return;
  }
  const { outcome, warning } = await reportAbsence(needs, reportOf(importing, absence, row));
  outcomes.set(row.line, outcome);
  for (const reason of [warning, await leaderWarning(needs, employerId, row)])
    if (reason !== undefined) warnings.push({ line: row.line, reason });
}

function reportOf({ employerId, absences, cutOver }: Importing, absence: FileAbsence, row: AbsenceRow) {
  const earlier = absences.filter((other) => other.number === absence.number && other.firstDay < absence.firstDay);
  const joined = row !== absence.rows[0];
  return {
    employerId,
    row,
    joined,
    lastDay: absence.lastDay,
    earlier,
    cutOver: absence.firstDay < cutOver ? cutOver : undefined,
  };
}
