import { parseAbsenceLines } from '../intake/absence-file.ts';
import { disturbsMany } from '../intake/disturbs-many.ts';
import { importAbsences } from '../intake/import-absences.ts';
import type { IntakeNeeds } from '../intake/open-case.ts';
import { parsePeopleLines } from '../intake/people-file.ts';
import type { FileLine } from '../intake/semicolon-file.ts';
import { importPeople } from '../people/import-people.ts';
import { triedPeople } from '../people/tried-people.ts';
import { forgetGroups, keepResults, loadGroup } from './group-items.ts';
import { type ImportItem, saveImport } from './import-item.ts';
import { countsOf, rowResults, type Told } from './row-results.ts';
import { rowsOfOpenCases, triedAbsences } from './tried-absences.ts';

type Rows = { readonly header: string; readonly lines: readonly FileLine[] };
/** `beside`: what the rows do together, as no row does it. */
type Came = { readonly told?: Told; readonly disturbed: number; readonly beside?: Readonly<Record<string, number>> };

/**
 * Takes the next group of an import and writes down how far it is. Whoever was killed in between begins the group anew: what went in goes in
 * once, by the ids of its rows. @returns the import as it is then; undefined when somebody else was faster
 */
export async function takeGroup(needs: IntakeNeeds, item: ImportItem): Promise<ImportItem | undefined> {
  const { table } = needs;
  const { employerId, importId, next: group, state, ttl } = item;
  const kept = item.rowsOf ?? importId;
  const rows = await loadGroup(needs, { employerId, importId: kept, group });
  const came: Came = rows === undefined ? { disturbed: 0 } : await cameOf(needs, item, rows);
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
  if (state === 'importing') await forgetGroups(table, kept, group);
  if (after.state === 'previewed' && after.waits !== true) await forgetGroups(table, importId);
  return after;
}

async function cameOf(needs: IntakeNeeds, { state, kind, employerId }: ImportItem, rows: Rows): Promise<Came> {
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
  const { outcomes, ignored, warnings } = await importAbsences(needs, employerId, file);
  const told = {
    outcomes: new Map([...outcomes].map(([line, outcome]) => [line, [outcome]] as const)),
    ignored: [...file.ignored, ...ignored],
    rejected: file.rejected,
    warnings: [...file.warnings, ...warnings],
  };
  return { told, disturbed: 0 };
}

async function people(
  needs: IntakeNeeds,
  { employerId, state }: Pick<ImportItem, 'employerId' | 'state'>,
  rows: Rows,
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
  if (item.state === 'previewing') return { ...item, state: 'previewed' };
  if (item.state === 'importing') return { ...item, state: 'done' };
  return disturbsMany(item) ? { ...item, state: 'needs-confirmation' } : begun(item);
}

/** From the first group on, for real. */
export const begun = (item: ImportItem): ImportItem => ({ ...item, state: 'importing', next: 0, done: 0, counts: {} });

function added(counts: ImportItem['counts'], more: ImportItem['counts']): ImportItem['counts'] {
  const sum = { ...counts };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
