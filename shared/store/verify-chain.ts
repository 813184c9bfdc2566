import { commitPrefix } from '../ports/feed.ts';
import type { Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { fromSnapshot } from './cases.ts';
import { hashHolds } from './commit-item.ts';
import { casePk, commitSk, snapshotKey } from './keys.ts';
import { holds, isTombstone } from './tombstone.ts';

/**
 * The number of the first commit of a case that was changed, removed, moved or cut off, or undefined when the chain holds. The snapshot
 * remembers the newest hash, so that a missing end is found too. A case that was deleted when its time was over has no commits to look at: its
 * tombstone carries a hash of its own.
 */
export async function firstBrokenCommit(
  { table, vault }: { readonly table: Table; readonly vault: Vault },
  caseId: string,
): Promise<number | undefined> {
  const standing = await table.get(snapshotKey(caseId));
  if (isTombstone(standing)) return holds(vault, standing) ? undefined : 1;
  const commits = await table.query(casePk(caseId), { prefix: commitPrefix });
  let previous = '';
  for (const [place, item] of commits.entries()) {
    if (item.sk !== commitSk(place + 1) || !hashHolds(vault, item, previous)) return place + 1;
    previous = String(item.hash);
  }
  const remembered = fromSnapshot(standing)?.version ?? 0;
  return commits.length < remembered ? commits.length + 1 : undefined;
}
