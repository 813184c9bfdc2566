import { isoDay } from '../calendar/day.ts';
import { plusMonths } from '../calendar/months.ts';
import type { Table } from '../ports/table.ts';
import { casePages } from '../statistics/case-pages.ts';
import { agreementsPartition, casesPartition } from '../store/keys.ts';
import { keptUntil } from './kept-until.ts';
import type { Of } from './what-goes.ts';

/** As far ahead as somebody can still do something about it. */
const monthsAhead = 3;

/** How many closed cases and agreements go next, by month (`2027-11`), the first first; `held`: closed ones under legal hold. */
export type NextToGo = {
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly held: number;
};

/** What goes in the next months, with what is past its period and goes tonight. Goes through every closed case. */
export async function nextToGo(
  table: Table,
  { employerId, retentionMonths, today }: Omit<Of, 'now'>,
): Promise<NextToGo> {
  const last = plusMonths(today, monthsAhead);
  const counts = new Map<string, number>();
  let held = 0;
  for (const partition of [casesPartition(employerId), agreementsPartition(employerId)])
    for await (const page of casePages(table, partition, 'closed'))
      for (const sickLeave of page) {
        const until = keptUntil(sickLeave, retentionMonths);
        if (until === 'legal-hold') held += 1;
        if (typeof until !== 'number' || until > last) continue;
        const month = isoDay(until < today ? today : until).slice(0, 7);
        counts.set(month, (counts.get(month) ?? 0) + 1);
      }
  const months = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }));
  return { months, held };
}
