import { type ContactRole, isContactRole, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Item, Table } from '../ports/table.ts';
import { loadCase } from './cases.ts';
import { caseIdOf, casePk, casesPartition } from './keys.ts';
import { type ListState, listSort } from './list-sort.ts';

/*
 * Where a case is found by those who look for it, beside the employer's own list: in its unit, with a leader whom a file names, with
 * somebody whom the member chose, in the union's branch. Made from the case, and anew with each commit; reading them again asks the case.
 * In a unit those whom she may let in have lists of their own: how long theirs take to read tells nothing of the cases they do not know of.
 */

/** In which list: of an employer, a unit, a unit's cases that let a role in, a person in a role, or an employer's union branches. */
export type List =
  | { readonly employerId: string; readonly all: true }
  | { readonly employerId: string; readonly unitId: string; readonly letsIn?: ContactRole }
  | { readonly personId: string; readonly role: Role }
  | { readonly employerId: string; readonly branch: true };

const listingPrefix = 'LISTED#';

const partitionOf = (list: List): string => {
  if ('unitId' in list) {
    const { employerId, unitId, letsIn } = list;
    return letsIn === undefined ? `CASES#${employerId}#${unitId}` : `LETS-IN#${letsIn}#${employerId}#${unitId}`;
  }
  if ('all' in list) return casesPartition(list.employerId);
  if ('branch' in list) return `BRANCH#${list.employerId}`;
  return `NAMED#${list.personId}#${list.role}`;
};

function listsOf({ employerId, unitId, leaderId, chosenLeader, consents }: SickLeave): ReadonlyMap<string, List> {
  const lists = new Map<string, List>([['unit', { employerId, unitId }]]);
  // Whom hr let take the case leads it, whatever a file names.
  const leads = chosenLeader?.who ?? leaderId;
  if (leads !== undefined) lists.set('leader', { personId: leads, role: 'leader' });
  for (const { to, who } of consents) {
    if (who !== undefined) lists.set(to, { personId: who, role: to });
    if (isContactRole(to)) lists.set(`${to}-in-unit`, { employerId, unitId, letsIn: to });
    if (to === 'union-consultant') lists.set('branch', { employerId, branch: true });
  }
  return lists;
}

/** Lists a case where it belongs, and nowhere else. Of two commits at once the newer stays. Repeating it is harmless. */
export async function saveListings(table: Table, sickLeave: SickLeave): Promise<void> {
  const { caseId, version } = sickLeave;
  const wanted = new Map(itemsOf(sickLeave).map((item) => [item.sk, item]));
  const standing = await table.query(casePk(caseId), { prefix: listingPrefix });
  const before = new Map(standing.map((item) => [item.sk, item]));
  let isChanged = false;
  let isBeaten = false;
  const saved = [...wanted.values()].map(async (item) => {
    const there = before.get(item.sk);
    if (there !== undefined && (Number(there.version) >= version || isAlike(there, item))) return;
    isChanged = true;
    const condition = there === undefined ? 'if-absent' : { ifVersion: Number(there.version) };
    if (!(await table.put(item, condition))) isBeaten = true;
  });
  await Promise.all(saved);
  for (const { pk, sk, version: written } of standing) {
    if (wanted.has(sk) || Number(written) >= version) continue;
    isChanged = true;
    await table.delete({ pk, sk });
  }
  // Another commit came between, and either of the two may have been written last: the newest has the last word.
  const newest = isChanged ? await loadCase(table, caseId) : undefined;
  if (newest !== undefined && (isBeaten || newest.version > version)) await saveListings(table, newest);
}

/** Writes the listings whatever stands there: for `rebuild`. */
export async function replaceListings(table: Table, sickLeave: SickLeave): Promise<void> {
  const items = itemsOf(sickLeave);
  for (const item of items) await table.put(item, 'always');
  const wanted = new Set(items.map(({ sk }) => sk));
  for (const { pk, sk } of await table.query(casePk(sickLeave.caseId), { prefix: listingPrefix }))
    if (!wanted.has(sk)) await table.delete({ pk, sk });
}

function itemsOf(sickLeave: SickLeave): readonly Item[] {
  const { caseId, version } = sickLeave;
  const listsSk = listSort(sickLeave);
  return [...listsOf(sickLeave)].map(([name, list]) => {
    return { pk: casePk(caseId), sk: `${listingPrefix}${name}`, version, caseId, listsPk: partitionOf(list), listsSk };
  });
}

const isAlike = (one: Item, other: Item): boolean => one.listsPk === other.listsPk && one.listsSk === other.listsSk;

/** `sort` is where the case stands in the list. */
export type Listed = { readonly caseId: string; readonly sort: string };

type Wanted = {
  readonly state: ListState;
  readonly after?: string | undefined;
  readonly limit?: number;
  /** Only those of which something is due before that date, `2026-11-30`. Not of closed ones. */
  readonly dueBefore?: string | undefined;
};

/** The cases in a list, what is due first first. May lag behind: ask the case whether it still belongs there. */
export async function listed(table: Table, list: List, wanted: Wanted): Promise<readonly Listed[]> {
  const { state, after, limit, dueBefore } = wanted;
  const items = await table.queryIndex('lists', partitionOf(list), {
    // Closed ones whose duties go on are among the closed.
    prefix: state === 'closed' ? state : `${state}#`,
    ...(after === undefined ? {} : { after }),
    ...(limit === undefined ? {} : { limit }),
    ...(dueBefore === undefined ? {} : { upTo: `${state}#${dueBefore}` }),
  });
  return items.map((item) => ({ caseId: caseIdOf(item), sort: String(item.listsSk) }));
}

/** Whether any case names a person in a role. */
export async function isAnyListed(table: Table, list: List): Promise<boolean> {
  return (await table.queryIndex('lists', partitionOf(list), { limit: 1 })).length > 0;
}
