import type { AbsenceRow } from '../intake/absence-row.ts';

import { lineOf, type RowOutcome } from '../intake/import-absences.ts';
import type { IntakeNeeds } from '../intake/open-case.ts';
import { deedsIn } from '../intake/preview-import.ts';
import { findEmployee } from '../intake/register-absence.ts';
import { rowId } from '../intake/row-command.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Item } from '../ports/table.ts';
import { casePk } from '../store/keys.ts';

type Import = { readonly importId: string; readonly employerId: string };

type Row = Pick<AbsenceRow, 'line' | 'number' | 'firstDay'>;

/**
 * What rows of an import have done in all tries of it, by line: told by the commits that name them. Whoever begins a group anew finds the
 * cases that the import itself opened before it broke off, and would say that the rows changed nothing.
 */
export async function doneByLines(
  { table, vault }: Pick<IntakeNeeds, 'table' | 'vault'>,
  { importId, employerId }: Import,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, RowOutcome>> {
  const done = new Map<number, RowOutcome>();
  for (const [number, lines] of Map.groupBy(rows, (row) => row.number)) {
    const mark = employeeMark(vault, { employerId, number });
    const commits = await commitsVia({ table, vault }, { importId, employerId }, number);
    for (const { line, firstDay } of lines) {
      const rowCommand = rowId(vault, mark, firstDay);
      const mine = commits.filter(({ via }) => via === lineOf(importId, line)).filter((one) => !opens(one));
      // Another row of the person may have opened what this one had reserved.
      if (commits.some((one) => opens(one) && one.commandId === rowCommand)) done.set(line, 'opened');
      else if (deedsIn(mine).length > 0) done.set(line, 'continued');
    }
  }
  return done;
}

const opens = (commit: Item): boolean => deedsIn([commit]).includes('opens');

/** What an import has written in the cases of an employee number. */
async function commitsVia(
  needs: Pick<IntakeNeeds, 'table' | 'vault'>,
  { importId, employerId }: Import,
  number: string,
): Promise<readonly Item[]> {
  const { cases } = await findEmployee(needs, employerId, number);
  const found = cases.map(({ caseId }) => needs.table.query(casePk(caseId), { prefix: commitPrefix }));
  return (await Promise.all(found)).flat().filter(({ via }) => String(via).startsWith(lineOf(importId, '')));
}

/** What a row came to in all its tries. */
export function inAllTries(done: RowOutcome | undefined, now: RowOutcome): RowOutcome {
  if (done === 'opened') return 'opened';
  return now === 'unchanged' ? (done ?? now) : now;
}
