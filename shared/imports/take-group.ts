import type { SickLeave } from '../case/sick-leave.ts';
import { isoSeconds } from '../clock.ts';
import { type AbsenceFile, parseAbsenceLines } from '../intake/absence-file.ts';
import { disturbsMany } from '../intake/disturbs-many.ts';
import { importAbsences } from '../intake/import-absences.ts';
import type { IntakeNeeds } from '../intake/open-case.ts';
import { parsePeopleLines } from '../intake/people-file.ts';
import { importPeople } from '../people/import-people.ts';
import { triedPeople } from '../people/tried-people.ts';
import type { Table } from '../ports/table.ts';
import { noteReading } from '../store/readings.ts';
import { doneByLines, inAllTries } from './done-by-lines.ts';
import { forgetGroups, type GroupRows, keepResults, loadGroup } from './group-items.ts';
import { type ImportItem, saveImport } from './import-item.ts';
import { countsOf, rowResults, type Told } from './row-results.ts';
import { rowsOfOpenCases, triedAbsences } from './tried-absences.ts';

/** `beside`: what the rows do together, as no row does it. */
type Came = { readonly told?: Told; readonly disturbed: number; readonly beside?: Readonly<Record<string, number>> };

/**
 * Takes the next group of an import and writes down how far it is. Whoever was killed in between begins the group anew: what went in goes in
 * once, by the ids of its rows. @returns the import as it is then; undefined when somebody else was faster
 */
export async function takeGroup(needs: IntakeNeeds, before: ImportItem): Promise<ImportItem | undefined> {
  const { table } = needs;
  const item = await beginning(table, before);
  if (item === undefined) return undefined;
  const { employerId, importId, next: group, state, ttl } = item;
  const kept = item.rowsOf ?? importId;
  const rows = await loadGroup(needs, { ...item, importId: kept, group });
  const isRepeated = before.began === group;
  const came: Came = rows === undefined ? { disturbed: 0 } : await cameOf(needs, { ...item, isRepeated }, rows);
  const results =
    came.told && (await keepResults(needs, { employerId, importId, group }, rowResults(came.told, item.language), ttl));
  const taken = {
    ...item,
    next: group + 1,
    done: item.done + (rows?.lines.length ?? 0),
    counts: added(added(item.counts, results === undefined ? {} : countsOf(results)), came.beside ?? {}),
    disturbed: item.disturbed + came.disturbed,
  };
  const after = taken.next < taken.groups ? taken : over(taken);
  if (!(await saveImport(table, after))) return undefined;
  const { tryId } = item;
  if (state === 'importing') await forgetGroups(table, { importId: kept, tryId }, group);
  if (after.state === 'previewed' && after.waits !== true) await forgetGroups(table, { importId, tryId });
  return after;
}

/** Writes down that a group is begun, so that whoever finds it half done knows. Where nothing is changed nothing can be. */
async function beginning(table: Table, item: ImportItem): Promise<ImportItem | undefined> {
  if (item.state !== 'importing' || item.began === item.next) return item;
  const begun = { ...item, began: item.next };
  return (await saveImport(table, begun)) ? { ...begun, version: item.version + 1 } : undefined;
}

type Taking = ImportItem & { readonly isRepeated: boolean };

async function cameOf(given: IntakeNeeds, taking: Taking, rows: GroupRows): Promise<Came> {
  const { state, kind, employerId } = taking;
  const needs = withinReach(given, taking);
  if (kind === 'people') return people(needs, { employerId, state }, rows);
  const file = parseAbsenceLines(rows.header, rows.lines);
  if (state === 'checking') {
    const { disturbed } = await triedAbsences(needs, employerId, await rowsOfOpenCases(needs, employerId, file));
    return { disturbed };
  }
  if (state === 'previewing') {
    const told = await triedAbsences(needs, employerId, file);
    return { told, disturbed: told.disturbed };
  }
  return { told: await absences(needs, taking, file), disturbed: 0 };
}

/** What somebody sends who is there for some workplaces reaches no other. */
function withinReach(needs: IntakeNeeds, { within, by }: ImportItem): IntakeNeeds {
  if (within === undefined) return needs;
  const { table, clock } = needs;
  // By the real table also while a file is only tried: the answer is real.
  const looked = ({ caseId }: SickLeave) => noteReading(table, caseId, { at: isoSeconds(clock()), by, role: 'hr' });
  return { ...needs, reach: { scopes: within, looked } };
}

async function absences(needs: IntakeNeeds, { importId, employerId, by, isRepeated }: Taking, file: AbsenceFile) {
  const { outcomes, ignored, rejected, warnings } = await importAbsences(
    { ...needs, by, via: importId },
    employerId,
    file,
  );
  const done = isRepeated ? await doneByLines(needs, { importId, employerId }, file.rows) : undefined;
  return {
    outcomes: new Map([...outcomes].map(([line, now]) => [line, [inAllTries(done?.get(line), now)]] as const)),
    ignored: [...file.ignored, ...ignored],
    rejected: [...file.rejected, ...rejected],
    warnings: [...file.warnings, ...warnings],
  };
}

async function people(
  needs: IntakeNeeds,
  { employerId, state }: Pick<ImportItem, 'employerId' | 'state'>,
  rows: GroupRows,
): Promise<Came> {
  const file = parsePeopleLines(rows.header, rows.lines);
  const { rejected } = file;
  if (state === 'previewing') {
    const { outcomes, warnings, diff } = await triedPeople(needs, employerId, file);
    const told = { outcomes, rejected, warnings: [...file.warnings, ...warnings] };
    const takenOut = diff.takenOut.length;
    return { told, disturbed: 0, beside: takenOut === 0 ? {} : { takenOut } };
  }
  const warnings = [...file.warnings, ...(await importPeople(needs, employerId, file))];
  const outcomes = new Map(file.rows.map(({ line }) => [line, ['taken']] as const));
  return { told: { outcomes, rejected, warnings }, disturbed: 0 };
}

/** What comes after the last group. */
function over(item: ImportItem): ImportItem {
  // Rows that are not there any more were in no group: whoever sent them has to hear of it.
  if (item.done < item.rows) return { ...item, state: 'failed' };
  if (item.state === 'previewing') return { ...item, state: 'previewed' };
  if (item.state === 'importing') return { ...item, state: 'done' };
  return disturbsMany(item) ? { ...item, state: 'needs-confirmation' } : begun(item);
}

/** From the first group on, for real. */
export const begun = (item: ImportItem): ImportItem => ({
  ...item,
  state: 'importing',
  next: 0,
  began: -1,
  done: 0,
  counts: {},
});

function added(counts: ImportItem['counts'], more: ImportItem['counts']): ImportItem['counts'] {
  const sum = { ...counts };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
