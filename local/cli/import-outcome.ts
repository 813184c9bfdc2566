import { allResults, type RowResult } from '../../shared/imports/group-items.ts';
import type { ImportItem } from '../../shared/imports/import-item.ts';
import type { PeopleNeeds } from '../../shared/people/person.ts';

/** A line of a file, and what is said about it. */
export type Line = { readonly line: number; readonly reason: string };
/** What became of one file's rows. `notices` concern the file as a whole. */
export type RowsOutcome = {
  readonly rows: number;
  readonly notices: readonly string[];
  readonly rejected: readonly Line[];
  readonly warnings: readonly Line[];
};
/** `rows` = opened + continued + unchanged + ignored + rejected. */
export type AbsenceOutcome = RowsOutcome & {
  readonly opened: number;
  readonly continued: number;
  readonly unchanged: number;
  readonly ignored: readonly Line[];
};

/** Somebody has to see to these although they are no absences to follow. */
const alsoWarned: ReadonlySet<string> = new Set(['pregnancy', 'unknown-code']);

/** What an import came to, by line. */
export async function outcomeOf(
  needs: Pick<PeopleNeeds, 'table' | 'vault'>,
  item: ImportItem,
  notices: readonly string[],
): Promise<AbsenceOutcome> {
  const rejected: Line[] = [];
  const ignored: Line[] = [];
  const warnings: Line[] = [];
  for await (const result of allResults(needs, item)) {
    const { line, outcome, reasons } = result;
    const [first, ...others] = reasons.map((reason) => ({ line, reason }));
    if (first === undefined) continue;
    if (outcome === 'rejected') rejected.push(first);
    else if (outcome === 'ignored') ignored.push(first);
    if (isWarnedOf(result)) warnings.push(first);
    warnings.push(...others);
  }
  const { opened = 0, continued = 0, unchanged = 0 } = item.counts;
  return { rows: item.rows, notices, rejected, warnings, opened, continued, unchanged, ignored };
}

/** The first thing said of a row that did not go in is why. */
function isWarnedOf({ outcome, codes: [code = ''] }: RowResult): boolean {
  return outcome === 'ignored' ? alsoWarned.has(code) : outcome !== 'rejected';
}
