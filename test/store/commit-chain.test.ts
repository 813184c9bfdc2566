import { describe, expect, it } from 'vitest';
import type { Item, Table } from '../../shared/ports/table.ts';
import { hashHolds, toCommit } from '../../shared/store/commit-item.ts';
import { firstBrokenCommit } from '../../shared/store/verify-chain.ts';
import { installation } from '../support/installation.ts';
import { openCaseIn, record } from '../support/stored-case.ts';
import { testVault } from '../support/test-vault.ts';

async function threeCommits() {
  const needs = installation('2026-11-10T09:00');
  await openCaseIn(needs, {}, { type: 'consent-given', v: 1, to: 'steward', source: 'import' });
  await record(needs, { do: 'record-talk-called', on: '2026-11-27', time: '10:00' });
  const { head } = await record(needs, { do: 'record-contact-made' });
  return { ...needs, head, commits: await commitsIn(needs.table) };
}
const commitsIn = (table: Table) => table.query('CASE#case-1', { prefix: 'COMMIT#' });

type Chain = Pick<Awaited<ReturnType<typeof threeCommits>>, 'vault' | 'head'>;

/** Whether a list of commits is the whole history that ends in the head. */
function isWhole({ vault, head }: Chain, commits: readonly Item[]): boolean {
  let previous = '';
  for (const item of commits) {
    if (!hashHolds(vault, item, previous)) return false;
    previous = toCommit(item).hash;
  }
  return previous === head;
}

describe('the chain of commits', () => {
  it('holds as it was written', async () => {
    const { commits, ...chain } = await threeCommits();
    expect(isWhole(chain, commits)).toBe(true);
  });

  it('breaks at a changed commit, whatever was changed in it', async () => {
    const { commits, ...chain } = await threeCommits();
    const changes: readonly Partial<Item>[] = [
      { by: 'somebody else' },
      { at: '2026-11-09T08:00:00Z' },
      { commandId: 'another' },
      { replans: false },
      { events: [{ type: 'talk-called', v: 1, on: '2026-11-28', time: '10:00' }] },
      { note: 'added' },
    ];
    for (const change of changes)
      expect(
        isWhole(
          chain,
          commits.map((item, place) => (place === 1 ? { ...item, ...change } : item)),
        ),
      ).toBe(false);
  });

  it('breaks when a commit is taken out, moved or cut off at the end', async () => {
    const { commits, ...chain } = await threeCommits();
    const [first, second, third] = commits;
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three commits are there.');
    expect(isWhole(chain, [first, third])).toBe(false);
    expect(isWhole(chain, [first, third, second])).toBe(false);
    expect(isWhole(chain, [first, second])).toBe(false);
  });

  it('breaks when a commit is moved to another case', async () => {
    const { commits, ...chain } = await threeCommits();
    expect(
      isWhole(
        chain,
        commits.map((item) => ({ ...item, pk: 'CASE#case-2' })),
      ),
    ).toBe(false);
  });

  it('cannot be made anew without the installation’s key', async () => {
    const { commits, head } = await threeCommits();
    expect(isWhole({ vault: testVault(undefined, 8), head }, commits)).toBe(false);
  });

  it('does not depend on the order in which a store gives attributes back', async () => {
    const { commits, ...chain } = await threeCommits();
    const turned = commits.map((item) => Object.fromEntries(Object.entries(item).reverse()) as Item);
    expect(isWhole(chain, turned)).toBe(true);
  });
});

describe('the first broken commit', () => {
  const brokenAt = async (tamper: (table: Table, commits: readonly Item[]) => Promise<unknown>) => {
    const { commits, table, vault } = await threeCommits();
    await tamper(table, commits);
    return firstBrokenCommit({ table, vault }, 'case-1');
  };
  const at = (commits: readonly Item[], place: number): Item => commits[place] ?? { pk: '', sk: '' };

  it('is none in a case as it was written', async () => {
    expect(await brokenAt(async () => undefined)).toBeUndefined();
  });

  it('is the one that was changed, or the first that is missing, at the end too', async () => {
    expect(await brokenAt((table, all) => table.put({ ...at(all, 1), by: 'somebody else' }, 'always'))).toBe(2);
    expect(await brokenAt((table, all) => table.delete(at(all, 1)))).toBe(2);
    expect(await brokenAt((table, all) => table.delete(at(all, 2)))).toBe(3);
  });
});
