import { groupResults, loadGroup, type RowResult } from '../../shared/imports/group-items.ts';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import { parseAbsenceLines } from '../../shared/intake/absence-file.ts';
import { parsePeopleLines } from '../../shared/intake/people-file.ts';
import type { DirectoryDiff } from '../../shared/people/directory-diff.ts';
import { triedPeople } from '../../shared/people/tried-people.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** What became of a row, with the name of whom it is about where the row is still there. */
export type NamedRow = RowResult & { readonly name: string };

/** Those of an import's rows that somebody wants to see, by line; `more` when there may be others. */
export type ShownRows = { readonly rows: readonly NamedRow[]; readonly more: boolean };

type Wanted = { readonly isWanted: (row: RowResult) => boolean; readonly most: number; readonly named: boolean };

/** Group after group until there are enough: a long file has hundreds, of which nobody reads more than a few. */
export async function rowsOf(
  needs: PortalNeeds,
  item: ImportItem,
  { isWanted, most, named }: Wanted,
): Promise<ShownRows> {
  const found: NamedRow[] = [];
  let group = 0;
  for (; group < item.groups && found.length <= most; group += 1) {
    const { employerId, importId } = item;
    const wanted = (await groupResults(needs, { employerId, importId, group })).filter(isWanted);
    const names = named && wanted.length > 0 ? await namesIn(needs, item, group) : new Map<number, string>();
    found.push(...wanted.map((row) => ({ ...row, name: names.get(row.line) ?? '' })));
  }
  const rows = found.slice(0, most).sort((a, b) => a.line - b.line);
  return { rows, more: found.length > most || group < item.groups };
}

async function namesIn(needs: PortalNeeds, item: ImportItem, group: number): Promise<ReadonlyMap<number, string>> {
  const place = { ...item, next: group, group };
  const rows = await loadGroup(needs, place);
  if (rows === undefined || item.kind !== 'absence') return new Map();
  return new Map(parseAbsenceLines(rows.header, rows.lines).rows.map(({ line, name }) => [line, name]));
}

/** Whom a people file that was previewed would add, change and take out: undefined once its rows are gone. */
export async function peopleDiff(needs: PortalNeeds, item: ImportItem): Promise<DirectoryDiff | undefined> {
  // A people file is one group: who is not in it any more is told by the whole of it.
  const place = { ...item, next: 0, group: 0 };
  const rows = await loadGroup(needs, place);
  if (rows === undefined) return undefined;
  const file = parsePeopleLines(rows.header, rows.lines);
  return (await triedPeople(needs, item.employerId, file)).diff;
}
