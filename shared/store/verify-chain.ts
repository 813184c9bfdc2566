import { type Commit, fold } from '../case/fold.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Item, Json, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from './canonical-json.ts';
import { fromSnapshot } from './cases.ts';
import { hashHolds, toCommit } from './commit-item.ts';
import { isCaseGone } from './gone-cases.ts';
import { casePk, commitSk, snapshotKey } from './keys.ts';
import { isTombstone } from './tombstone.ts';

export type ChainNeeds = { readonly table: Table; readonly vault: Vault };

/** What is wrong at a commit: it is not as it was written, it is not there, it stands in another's place, or its snapshot tells otherwise. */
export type Fault = 'changed' | 'missing' | 'misplaced' | 'snapshot-differs';
export type BrokenCommit = { readonly commit: number; readonly fault: Fault };

export type CheckedChain = { readonly commits: readonly Item[]; readonly broken: BrokenCommit | undefined };

/** The number of the first commit of a case that is not as it was written, whatever its snapshot tells, or undefined when the chain holds. */
export async function firstBrokenCommit(needs: ChainNeeds, caseId: string): Promise<number | undefined> {
  const { broken } = await checkChain(needs, caseId);
  return broken?.fault === 'snapshot-differs' ? undefined : broken?.commit;
}

/**
 * The commits of a case, and the first that was changed, removed, moved or cut off, if any was. The snapshot remembers the newest, so that a
 * missing end is found too; one that was cut off together with its snapshot is found by `verifyStore`. Of a case
 * that we deleted ourselves nothing is left to look at: `noteCaseGone` says so, and a tombstone without that is somebody else's.
 */
export async function checkChain(needs: ChainNeeds, caseId: string): Promise<CheckedChain> {
  const standing = await needs.table.get(snapshotKey(caseId));
  if (isTombstone(standing) && (await isCaseGone(needs, caseId))) return { commits: [], broken: undefined };
  const commits = await needs.table.query(casePk(caseId), { prefix: commitPrefix });
  if (isTombstone(standing)) return { commits, broken: firstFault(needs.vault, commits) ?? hidden(commits) };
  const snapshot = fromSnapshot(standing);
  const broken = firstFault(needs.vault, commits) ?? cutOff(commits, snapshot) ?? otherwise(commits, snapshot);
  return { commits, broken };
}

function firstFault(vault: Vault, commits: readonly Item[]): BrokenCommit | undefined {
  let previous = '';
  for (const [place, item] of commits.entries()) {
    const commit = place + 1;
    if (item.sk !== commitSk(commit)) return { commit, fault: 'missing' };
    if (item.version !== commit) return { commit, fault: 'misplaced' };
    if (!hashHolds(vault, item, previous)) return { commit, fault: 'changed' };
    previous = String(item.hash);
  }
  return undefined;
}

const cutOff = (commits: readonly Item[], snapshot: SickLeave | undefined): BrokenCommit | undefined =>
  commits.length < (snapshot?.version ?? 0) ? { commit: commits.length + 1, fault: 'missing' } : undefined;

/** There was a case, and its commits are all that still tells of it. */
const hidden = ({ length }: readonly Item[]): BrokenCommit =>
  length === 0 ? { commit: 1, fault: 'missing' } : { commit: length, fault: 'snapshot-differs' };

/** A case is read from its snapshot: what was changed there counts like a changed commit. */
function otherwise(commits: readonly Item[], snapshot: SickLeave | undefined): BrokenCommit | undefined {
  if (snapshot === undefined) return undefined;
  const told = commits
    .slice(0, snapshot.version)
    .map(toCommit)
    .reduce<SickLeave | undefined>((state, commit: Commit) => fold(state, commit), undefined);
  const isSame = told !== undefined && textOf(told) === textOf(snapshot);
  return isSame ? undefined : { commit: snapshot.version, fault: 'snapshot-differs' };
}

const textOf = (state: SickLeave): string => canonicalJson(JSON.parse(JSON.stringify(state)) as Json);
