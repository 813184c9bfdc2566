import type { MintId } from '../clock.ts';
import type { RowIssue } from '../intake/intake-reason.ts';
import type { PeopleFile } from '../intake/people-file.ts';
import type { PeopleRow } from '../intake/people-row.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { scratchTable } from '../store/scratch-table.ts';
import { type DirectoryDiff, directoryDiff } from './directory-diff.ts';
import { holderOfRow, importPeople } from './import-people.ts';
import { findPerson, type PeopleNeeds } from './person.ts';
import { holderItems } from './role-items.ts';
import { staffByEmail } from './staff.ts';

type Needs = PeopleNeeds & { readonly mint: MintId };

/** What a row of a people file would do: give a role, change a name or an address, or nothing. */
export type PeopleDeed = 'adds' | 'changes' | 'unchanged';

export type TriedPeople = {
  /** By line. */
  readonly outcomes: ReadonlyMap<number, readonly PeopleDeed[]>;
  readonly warnings: readonly RowIssue[];
  /** Also whose roles would be taken from them, as the file does not name them any more. */
  readonly diff: DirectoryDiff;
};

/** What a people file would do, by the import itself over a table that is forgotten. */
export async function triedPeople(needs: Needs, employerId: string, file: PeopleFile): Promise<TriedPeople> {
  const scratch = scratchTable(needs.table);
  const after = { ...needs, table: scratch.table };
  const warnings = await importPeople(after, employerId, file);
  const outcomes = new Map<number, readonly PeopleDeed[]>();
  for (const row of file.rows) outcomes.set(row.line, await deedsOf({ before: needs, after }, employerId, row));
  return { outcomes, warnings, diff: await directoryDiff(needs, after, employerId) };
}

type Both = { readonly before: Needs; readonly after: Needs };

async function deedsOf({ before, after }: Both, employerId: string, row: PeopleRow): Promise<readonly PeopleDeed[]> {
  const replaced =
    row.substituteFor === undefined ? undefined : await staffByEmail(after, employerId, row.substituteFor);
  const holder = await holderOfRow(after, employerId, { row, replaced });
  const [entry] = holderItems(employerId, holder);
  const adds = entry !== undefined && (await before.table.get(entry)) === undefined;
  const [was, is] = [await findPerson(before, holder.personId), await findPerson(after, holder.personId)];
  const changes = was !== undefined && is !== undefined && canonicalJson(was) !== canonicalJson(is);
  if (!adds && !changes) return ['unchanged'];
  return [...(adds ? (['adds'] as const) : []), ...(changes ? (['changes'] as const) : [])];
}
