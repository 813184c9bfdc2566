import type { Moment } from '../calendar/moment.ts';
import type { CaseEvent } from '../case/events.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Table } from '../ports/table.ts';
import { toCommit } from './commit-item.ts';
import { casePk } from './keys.ts';

/** What one command left behind, and who gave it: a person's id, or the name of a system. */
export type Happening = {
  readonly version: number;
  readonly at: Moment;
  readonly by: string;
  readonly events: readonly CaseEvent[];
};

/** Everything that has happened in a case, in its order. */
export async function historyOf(table: Table, caseId: string): Promise<readonly Happening[]> {
  const items = await table.query(casePk(caseId), { prefix: commitPrefix });
  return items.map((item) => {
    const { version, at, events } = toCommit(item);
    return { version, at, by: String(item.by), events };
  });
}
