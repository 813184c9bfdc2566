import type { Language } from '../case/roles.ts';
import type { RowOutcome } from '../intake/import-absences.ts';
import type { RowIssue } from '../intake/intake-reason.ts';
import type { Deed } from '../intake/preview-import.ts';
import { wordReason } from '../intake/reason-words.ts';
import type { PeopleDeed } from '../people/tried-people.ts';
import type { RowResult } from './group-items.ts';

/** All that may become of a row, or would. */
export type OutcomeName = RowOutcome | Deed | PeopleDeed | 'taken' | 'ignored' | 'rejected';

export type Told = {
  /** By line; several where a row does more than one thing. */
  readonly outcomes: ReadonlyMap<number, readonly OutcomeName[]>;
  readonly ignored?: readonly RowIssue[];
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
};

/** What became of each row, in words: nothing of what stood in it. */
export function rowResults({ outcomes, ignored = [], rejected, warnings }: Told, language: Language): RowResult[] {
  const issues = Map.groupBy([...ignored, ...rejected, ...warnings], ({ line }) => line);
  const ended = [
    ...[...outcomes].map(([line, names]) => ({ line, outcome: names.join('+') })),
    ...ignored.map(({ line }) => ({ line, outcome: 'ignored' })),
    ...rejected.map(({ line }) => ({ line, outcome: 'rejected' })),
  ];
  return ended.map(({ line, outcome }) => {
    const said = (issues.get(line) ?? []).map(({ reason }) => reason);
    return {
      ...{ line, outcome },
      codes: [...new Set(said.map(({ kind }) => kind))],
      reasons: [...new Set(said.map((reason) => wordReason(reason, language)))],
    };
  });
}

/** How many rows came to what, and how many of them somebody is warned about. */
export function countsOf(results: readonly RowResult[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { outcome, codes } of results) {
    for (const name of outcome.split('+')) count(name);
    if (codes.length > 0 && outcome !== 'ignored' && outcome !== 'rejected') count('warned');
  }
  return counts;
}
