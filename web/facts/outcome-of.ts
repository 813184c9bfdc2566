import type { CaseOutcome } from '../../shared/case/facts.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import type { Table } from '../../shared/ports/table.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { casePk } from '../../shared/store/keys.ts';

/** How an absence ended, as somebody has said last. The case itself keeps it only where she came back. */
export async function outcomeOf(table: Table, { caseId }: SickLeave): Promise<CaseOutcome | undefined> {
  const items = await table.query(casePk(caseId), { prefix: commitPrefix });
  const ended = items.flatMap((item) => toCommit(item).events).findLast(({ type }) => type === 'absence-ended');
  return ended?.type === 'absence-ended' ? ended.outcome : undefined;
}
