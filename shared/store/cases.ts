import { isoDay } from '../calendar/day.ts';
import { type Commit, fold } from '../case/fold.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Item, Json, Table } from '../ports/table.ts';
import { toCommit } from './commit-item.ts';
import { agreementsPartition, casePk, casesPartition, commitSk, snapshotKey } from './keys.ts';
import { type ListState, listSort } from './list-sort.ts';
import { loadPolicyOf } from './policies.ts';
import { readOnce } from './read-once.ts';
import { isTombstone } from './tombstone.ts';

/** Raised when the fold changes its shape: snapshots of another shape are passed over and the case is folded anew from its commits. */
const foldShape = 9;

/** The case at its newest version, or undefined when there is none, or none any more. Strongly consistent. */
export async function loadCase(table: Table, caseId: string): Promise<SickLeave | undefined> {
  const sickLeave = await readCase(table, caseId);
  return sickLeave?.retiredAt === undefined ? sickLeave : undefined;
}

/** The same, also of a case whose time is over and whose items are about to be deleted: for retention alone. */
export async function readCase(table: Table, caseId: string): Promise<SickLeave | undefined> {
  const standing = await table.get(snapshotKey(caseId));
  if (isTombstone(standing)) return undefined;
  const snapshot = fromSnapshot(standing);
  const items = await table.query(casePk(caseId), {
    prefix: commitPrefix,
    ...(snapshot === undefined ? {} : { after: commitSk(snapshot.version) }),
  });
  const sickLeave = items.map(toCommit).reduce<SickLeave | undefined>(fold, snapshot);
  if (sickLeave !== undefined) await loadPolicyOf(table, sickLeave);
  return sickLeave;
}

/** The case as its commits alone tell it, whatever the snapshot says. */
export async function rebuildCase(table: Table, caseId: string): Promise<SickLeave | undefined> {
  const commits = await table.query(casePk(caseId), { prefix: commitPrefix });
  const sickLeave = commits
    .map(toCommit)
    .reduce<SickLeave | undefined>((state, commit: Commit) => fold(state, commit), undefined);
  if (sickLeave !== undefined) await loadPolicyOf(table, sickLeave);
  return sickLeave;
}

/**
 * Writes the snapshot unless one as new, and of today's shape, stands there. Losing the race is no error: commits after the snapshot are read with it.
 */
export async function saveSnapshot(table: Table, sickLeave: SickLeave): Promise<void> {
  const standing = await table.get(snapshotKey(sickLeave.caseId));
  const version = standing?.version;
  if (typeof version !== 'number') {
    await table.put(toSnapshot(sickLeave), 'if-absent');
    return;
  }
  const isReadable = standing?.shape === foldShape;
  if (version < sickLeave.version || (version === sickLeave.version && !isReadable))
    await table.put(toSnapshot(sickLeave), { ifVersion: version });
}

/** Writes the snapshot whatever stands there: for `rebuild`. */
export const replaceSnapshot = async (table: Table, sickLeave: SickLeave): Promise<void> => {
  await table.put(toSnapshot(sickLeave), 'always');
};

export function toSnapshot(sickLeave: SickLeave): Item {
  const planned = planOf(sickLeave).duties;
  const duties = planned.map(({ id, due, done }) => ({
    id,
    due: isoDay(due),
    status: done === undefined ? 'pending' : 'done',
  }));
  const item = {
    ...snapshotKey(sickLeave.caseId),
    version: sickLeave.version,
    shape: foldShape,
    // The fold is our own value of numbers, texts and lists: it goes through JSON unchanged.
    state: sickLeave as unknown as Json,
    duties,
    listsPk: listOf(sickLeave),
    listsSk: listSort(sickLeave),
  };
  // Its plan has been made, and need not be made of a copy.
  return stateIn.of(item, sickLeave);
}

/** The cases and agreements of an employer that are open or still looked after, as the index has them: it may lag behind. */
export async function goingOn(table: Table, employerId: string): Promise<readonly Item[]> {
  const found = listsGoingOn(employerId).map(({ partition, prefix }) =>
    table.queryIndex('lists', partition, { prefix }),
  );
  return (await Promise.all(found)).flat();
}

/** The lists that hold what goes on, in this order. */
export const listsGoingOn = (employerId: string): readonly { readonly partition: string; readonly prefix: string }[] =>
  [casesPartition(employerId), agreementsPartition(employerId)].flatMap((partition) =>
    (['open', 'closed-going-on'] satisfies ListState[]).map((state) => ({ partition, prefix: `${state}#` })),
  );

const listOf = ({ employerId, agreement }: SickLeave): string =>
  agreement === undefined ? casesPartition(employerId) : agreementsPartition(employerId);

/** The state in a snapshot of today's shape. It was folded and written by `toSnapshot`, so it is not parsed again. */
export const fromSnapshot = (item: Item | undefined): SickLeave | undefined =>
  item?.shape === foldShape ? stateIn(item) : undefined;

const stateIn = readOnce((item) => item.state as unknown as SickLeave);
