import { atOnce } from '../at-once.ts';
import type { Day } from '../calendar/day.ts';
import { areaKey } from '../people/units.ts';
import { policyOf } from '../rules/policies.ts';
import { newestPolicy } from '../store/policies.ts';
import type { AbsenceFile } from './absence-file.ts';
import type { AbsenceRow } from './absence-row.ts';
import { absencesInFile, type FileAbsence } from './absences-in-file.ts';
import { cutOverDay, todayAt } from './cut-over.ts';
import { type IntakeReason, type RowIssue, RowRejected } from './intake-reason.ts';
import { type KnowsPlace, knownPlaces } from './known-places.ts';
import { leaderWarning } from './leader-check.ts';
import type { IntakeNeeds } from './open-case.ts';
import { reportAbsence, reportEnd } from './report-absence.ts';
import type { ReportResult } from './row-command.ts';

export type RowOutcome = ReportResult['outcome'];

export type ImportedAbsences = {
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
  /** Rows that another line of the file replaces. */
  readonly ignored: readonly RowIssue[];
  /** Rows of workplaces that whoever sent them is not there for. */
  readonly rejected: readonly RowIssue[];
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
  const importing = {
    needs,
    employerId,
    today: await todayAt(needs, employerId),
    cutOver: await cutOverDay(needs, employerId),
    knowsPlace: knownPlaces(needs.table, employerId),
    ofPerson: Map.groupBy(absences, ({ number }) => number),
  };
  const taken = await takeIn(importing, absences);
  return {
    outcomes: new Map(taken.flatMap(({ outcomes }) => [...outcomes])),
    ignored: replaced.map(({ line, by }): RowIssue => ({ line, reason: { kind: 'replaced', by } })),
    rejected: taken.flatMap(({ rejected }) => rejected),
    warnings: taken.flatMap(({ warnings }) => warnings),
  };
}

type Importing = {
  readonly needs: IntakeNeeds;
  readonly employerId: string;
  readonly today: Day;
  readonly cutOver: Day;
  readonly knowsPlace: KnowsPlace;
  readonly ofPerson: ReadonlyMap<string, readonly FileAbsence[]>;
};

/** What one absence of the file came to. */
type Taken = {
  readonly outcomes: Map<number, RowOutcome>;
  readonly rejected: RowIssue[];
  readonly warnings: RowIssue[];
};

/** Different people's absences may be taken in at the same time, one person's are in their order. What comes of it is told in the file's. */
function takeIn(importing: Importing, absences: readonly FileAbsence[]): Promise<readonly Taken[]> {
  const newest = new Map<string, Promise<Taken>>();
  return atOnce(absences, importing.needs.peopleAtOnce ?? 1, (absence) => {
    const before = newest.get(absence.number);
    const mine = Promise.resolve(before).then(() => importAbsence(importing, absence));
    newest.set(absence.number, mine);
    return mine;
  });
}

async function importAbsence(importing: Importing, absence: FileAbsence): Promise<Taken> {
  const taken: Taken = { outcomes: new Map(), rejected: [], warnings: [] };
  const { needs, today } = importing;
  for (const row of absence.rows) {
    await importRow(importing, { absence, row, taken });
    needs.rowDone?.(row.line);
  }
  const last = absence.rows.at(-1);
  const isIn = last !== undefined && taken.outcomes.has(last.line);
  if (isIn && absence.lastDay !== undefined && last.firstDay <= today)
    await importEnd(importing, { absence, row: last, taken }, absence.lastDay);
  return taken;
}

type Row = { readonly absence: FileAbsence; readonly row: AbsenceRow; readonly taken: Taken };

async function importRow(importing: Importing, { absence, row, taken }: Row): Promise<void> {
  const { needs, employerId, today } = importing;
  const { outcomes, rejected, warnings } = taken;
  if (row.firstDay > today) {
    warnings.push({ line: row.line, reason: { kind: 'starts-ahead' } });
    outcomes.set(row.line, 'unchanged');
    return;
  }
  const reported = await orRejected(reportAbsence(fromLine(needs, row), reportOf(importing, absence, row)));
  if (reported instanceof RowRejected) {
    rejected.push({ line: row.line, reason: reported.reason });
    return;
  }
  const { outcome, warning } = reported;
  outcomes.set(row.line, outcome);
  const place = warning === undefined ? await placeWarning(importing, absence, row) : undefined;
  for (const reason of [warning, place, await leaderWarning(needs, employerId, row)])
    if (reason !== undefined) warnings.push({ line: row.line, reason });
}

/** Of an absence that goes on: of what is over nobody is told, and its workplace is no longer anybody's to mend. */
async function placeWarning(
  importing: Importing,
  absence: FileAbsence,
  row: AbsenceRow,
): Promise<IntakeReason | undefined> {
  const { today, knowsPlace } = importing;
  const goesOn = absence.lastDay === undefined || absence.lastDay > today;
  // Whoever names the leader in the row itself has somebody who is told.
  if (!goesOn || !saysThePlace(importing, absence, row) || row.leaderEmail !== undefined) return undefined;
  return (await knowsPlace(row)) ? undefined : { kind: 'unknown-workplace' };
}

/** Where somebody works now the newest row of their newest absence says: two absences of the file may be one case by now. */
const saysThePlace = ({ ofPerson }: Importing, absence: FileAbsence, row: AbsenceRow): boolean =>
  row === absence.newest && (ofPerson.get(absence.number) ?? []).every(({ firstDay }) => firstDay <= absence.firstDay);

async function orRejected(reporting: Promise<ReportResult>): Promise<ReportResult | RowRejected> {
  try {
    return await reporting;
  } catch (error) {
    if (error instanceof RowRejected) return error;
    throw error;
  }
}

async function importEnd(importing: Importing, { absence, row, taken }: Row, on: Day): Promise<void> {
  const { needs, today } = importing;
  const { outcomes, warnings } = taken;
  if (on > today) {
    warnings.push({ line: row.line, reason: { kind: 'ends-ahead' } });
    return;
  }
  const { outcome, warning } = await reportEnd(fromLine(needs, row), reportOf(importing, absence, row), on);
  needs.rowDone?.(row.line);
  if (warning !== undefined) warnings.push({ line: row.line, reason: warning });
  if (outcome === 'continued' && outcomes.get(row.line) === 'unchanged') outcomes.set(row.line, 'continued');
}

/** What a line has done is told apart by its commits. */
const fromLine = (needs: IntakeNeeds, { line }: AbsenceRow): IntakeNeeds =>
  needs.via === undefined ? needs : { ...needs, via: lineOf(needs.via, line) };

/** How commits name a line of an import. */
export const lineOf = (via: string, line: number | ''): string => `${via}#${line}`;

function reportOf(importing: Importing, absence: FileAbsence, row: AbsenceRow) {
  const { employerId, knowsPlace, ofPerson, cutOver } = importing;
  const known = ofPerson.get(absence.number) ?? [];
  return {
    employerId,
    row,
    joined: row !== absence.rows[0],
    knowsPlace: saysThePlace(importing, absence, row) ? knowsPlace : undefined,
    lastDay: absence.lastDay,
    earlier: known.filter(({ firstDay }) => firstDay < absence.firstDay),
    cutOver: absence.firstDay < cutOver ? cutOver : undefined,
  };
}
