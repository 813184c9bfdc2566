import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Table } from '../../shared/ports/table.ts';
import { rebuildCase, replaceSnapshot } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { replaceListings } from '../../shared/store/listings.ts';
import { firstBrokenCommit } from '../../shared/store/verify-chain.ts';
import { verifyStore } from '../../shared/store/verify-store.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { listedCases } from './listed-cases.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';

/** A case whose commits are not as they were written. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
}

/**
 * `holdfast rebuild`: makes the snapshots of the listed cases, and where they are found, anew from their commits, which alone are the truth. Cases whose chain of commits
 * does not hold are left alone and named. @throws UsageProblem, StoreInUse, BrokenChain
 */
export async function rebuildCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values } = parseOptions(args, { data: { type: 'string', default: 'data' } });
  const open = await openExisting(values.data, 'data');
  try {
    const { rebuilt, broken } = await rebuildAll(open);
    print(`${rebuilt} cases rebuilt from their commits.`);
    if (broken.length > 0)
      throw new BrokenChain(
        `The commits are not as they were written: ${broken.join('; ')}. Restore the store from a backup.`,
      );
  } finally {
    open.close();
  }
}

async function rebuildAll(open: OpenFolder): Promise<{ readonly rebuilt: number; readonly broken: readonly string[] }> {
  const { store, vault } = open;
  const broken: string[] = [];
  const caseIds = await casesToRebuild(open);
  for (const caseId of caseIds) {
    const commit = await firstBrokenCommit({ table: store.table, vault }, caseId);
    const sickLeave = commit === undefined ? await rebuildCase(store.table, caseId) : undefined;
    if (commit !== undefined) broken.push(`case ${caseId} from commit ${commit} on`);
    else if (sickLeave !== undefined) await replaceAll(store.table, sickLeave);
  }
  return { rebuilt: caseIds.length - broken.length, broken };
}

/** The listed cases, and whatever a snapshot that is not ours hides: it may have taken the case out of the list. */
async function casesToRebuild({ store, vault }: OpenFolder): Promise<readonly string[]> {
  const listed = await store.table.queryIndex('lists', casesPartition(defaultEmployer));
  const { findings } = await verifyStore({ table: store.table, vault }, { listed: await listedCases({ store }) });
  const hidden = findings.flatMap((one) => (one.fault === 'snapshot-differs' ? [one.caseId] : []));
  return [...new Set([...listed.map(caseIdOf), ...hidden])];
}

async function replaceAll(table: Table, sickLeave: SickLeave): Promise<void> {
  await replaceSnapshot(table, sickLeave);
  if (sickLeave.agreement === undefined) await replaceListings(table, sickLeave);
}
