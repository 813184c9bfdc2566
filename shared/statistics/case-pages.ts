import type { SickLeave } from '../case/sick-leave.ts';
import type { Item, Table } from '../ports/table.ts';
import { fromSnapshot, loadCase } from '../store/cases.ts';
import { caseIdOf } from '../store/keys.ts';
import { loadPolicyOf } from '../store/policies.ts';
import type { Unread } from './unread.ts';

/** A snapshot has up to 10 kB, and an answer of DynamoDB at most a megabyte. */
const pageSize = 100;

/** How those begin that are wanted, and what becomes of one that cannot be read: without a word for it it ends the whole. */
type Pages = { readonly prefix?: string; readonly orUnread?: Unread['orUnread'] };

/**
 * Cases or agreements of a list of the index, page by page, so that no more than one page is in memory. The index may lag behind, and a case that moves
 * within it meanwhile may come twice or not at all: for counts of a whole employer that is good enough.
 */
export async function* casePages(
  table: Table,
  partition: string,
  { prefix = '', orUnread = (_, read) => read() }: Pages = {},
): AsyncGenerator<readonly SickLeave[]> {
  for await (const items of itemPages(table, partition, prefix)) {
    const reading = (item: Item) => orUnread({ kind: 'cases', id: caseIdOf(item) }, () => caseIn(table, item));
    const cases = await Promise.all(items.map(reading));
    yield cases.filter((sickLeave) => sickLeave !== undefined);
  }
}

/** The same as they stand in the list, for whoever reads each by itself. */
export async function* itemPages(table: Table, partition: string, prefix = ''): AsyncGenerator<readonly Item[]> {
  let after = '';
  for (;;) {
    const items = await table.queryIndex('lists', partition, { prefix, after, limit: pageSize });
    yield items;
    const last = items.at(-1)?.listsSk;
    if (items.length < pageSize || typeof last !== 'string') return;
    after = last;
  }
}

/** The case that an item of a list is of. */
export async function caseIn(table: Table, item: Item): Promise<SickLeave | undefined> {
  const snapshot = fromSnapshot(item);
  if (snapshot === undefined) return loadCase(table, caseIdOf(item));
  await loadPolicyOf(table, snapshot);
  return snapshot;
}
