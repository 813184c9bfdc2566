import type { AbsenceFile } from '../intake/absence-file.ts';
import { importAbsences } from '../intake/import-absences.ts';
import type { IntakeNeeds } from '../intake/open-case.ts';
import { type Deed, deedsIn } from '../intake/preview-import.ts';
import { findEmployee } from '../intake/register-absence.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Item } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { caseIdOf } from '../store/keys.ts';
import { scratchTable } from '../store/scratch-table.ts';
import type { OutcomeName, Told } from './row-results.ts';

/** What some rows would do, and how many of the open cases they would end, correct or move. */
export type Tried = Told & { readonly disturbed: number };

/** Takes rows in by the import itself, over a table that keeps what is written to itself and is forgotten. */
export async function triedAbsences(needs: IntakeNeeds, employerId: string, file: AbsenceFile): Promise<Tried> {
  const scratch = scratchTable(needs.table);
  const byLine = new Map<number, Item[]>();
  const rowDone = (line: number): void => {
    const commits = scratch.takeWrites().filter(({ sk }) => sk.startsWith(commitPrefix));
    byLine.set(line, [...(byLine.get(line) ?? []), ...commits]);
  };
  // What a row writes is told apart by what was written since the row before.
  const tried = { ...needs, table: scratch.table, peopleAtOnce: 1, rowDone };
  const { outcomes, ignored, rejected, warnings } = await importAbsences(tried, employerId, file);
  const endLines = linesOfEnds(byLine);
  const deeds = [...outcomes.keys()].map((line): readonly [number, readonly OutcomeName[]] => {
    const commits = byLine.get(line) ?? [];
    const isEnd = commits.some((item) => endLines.get(caseIdOf(item)) === line);
    const does = deedsIn(commits).filter((deed) => deed !== 'ends' || isEnd);
    return [line, does.length === 0 ? ['unchanged'] : does];
  });
  return {
    outcomes: new Map(deeds),
    ignored: [...file.ignored, ...ignored],
    rejected: [...file.rejected, ...rejected],
    warnings: [...file.warnings, ...warnings],
    disturbed: await openAmong(needs, [...byLine.values()].flat()),
  };
}

/** By case the last row that ends it: of the rows of one absence each leaves it as over as it is. */
const linesOfEnds = (byLine: ReadonlyMap<number, readonly Item[]>): ReadonlyMap<string, number> =>
  new Map(
    [...byLine].flatMap(([line, commits]) =>
      commits.filter((item) => deedsIn([item]).includes('ends')).map((item) => [caseIdOf(item), line] as const),
    ),
  );

const disturbs: ReadonlySet<Deed> = new Set(['ends', 'corrects', 'moves']);

/** Of the cases that are open, those that would end, or whose first day or workplace would be another. */
async function openAmong({ table }: IntakeNeeds, commits: readonly Item[]): Promise<number> {
  const disturbing = commits.filter((item) => deedsIn([item]).some((deed) => disturbs.has(deed)));
  const cases = await Promise.all([...new Set(disturbing.map(caseIdOf))].map((caseId) => loadCase(table, caseId)));
  return cases.filter((one) => one?.status === 'open').length;
}

/** The rows of those who have an open case: no other row can end, correct or move one. */
export async function rowsOfOpenCases(needs: IntakeNeeds, employerId: string, file: AbsenceFile): Promise<AbsenceFile> {
  const numbers = [...new Set(file.rows.map(({ number }) => number))];
  const asked = numbers.map(async (number) => {
    const { cases } = await findEmployee(needs, employerId, number);
    return cases.some(({ status }) => status === 'open') ? [number] : [];
  });
  const open = new Set((await Promise.all(asked)).flat());
  return { ...file, rows: file.rows.filter(({ number }) => open.has(number)) };
}
