import { type Day, isoDay } from '../calendar/day.ts';
import { plusMonths } from '../calendar/months.ts';
import { isRunning } from '../case/agreement-end.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { casePages } from '../statistics/case-pages.ts';
import { keptUntil } from './kept-until.ts';
import { listsOfEnded } from './lists-of-ended.ts';
import type { Of } from './what-goes.ts';

/** As far ahead as somebody can still do something about it. */
const monthsAhead = 3;

/** How many ended cases and agreements go next, by month (`2027-11`), the first first; `held`: ended ones under legal hold. */
export type NextToGo = {
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly held: number;
};

/** What goes in the next months, with what is past its period and goes tonight. Goes through every closed case and every agreement. */
export async function nextToGo(
  table: Table,
  { employerId, retentionMonths, today }: Omit<Of, 'now'>,
): Promise<NextToGo> {
  const last = plusMonths(today, monthsAhead);
  const counts = new Map<string, number>();
  let held = 0;
  for await (const sickLeave of ended(table, employerId, today)) {
    const until = keptUntil(sickLeave, retentionMonths);
    if (until === 'legal-hold') held += 1;
    if (typeof until !== 'number' || until > last) continue;
    const month = isoDay(until < today ? today : until).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const months = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, count]) => ({ month, count }));
  return { months, held };
}

async function* ended(table: Table, employerId: string, today: Day): AsyncGenerator<SickLeave> {
  for (const { partition, states } of listsOfEnded(employerId))
    for (const state of states)
      for await (const page of casePages(table, partition, { prefix: state }))
        yield* page.filter((sickLeave) => !isRunning(sickLeave, today));
}
