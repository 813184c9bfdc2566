import { describe, expect, it } from 'vitest';
import type { Feed } from '../../shared/ports/feed.ts';
import type { Item, Table } from '../../shared/ports/table.ts';

/** A feed with the table it follows. `reopen` gives the feed as a new process finds it. */
export type FeedSource = {
  readonly table: Pick<Table, 'put' | 'delete'>;
  readonly feed: Feed;
  reopen(): Feed;
};

/** Gives a feed of its own to each test. */
export type MakeSource = () => FeedSource;

const commit = (caseId: string, version: number): Item => ({
  pk: `CASE#${caseId}`,
  sk: `COMMIT#${String(version).padStart(8, '0')}`,
  version,
  events: [{ type: 'CaseOpened', place: 'Ærø' }],
});

/** A feed with a follower that notes the case and version of each commit and fails, once told to, at one of them. */
function setUp(makeSource: MakeSource) {
  const source = makeSource();
  const seen: string[] = [];
  const failing = new Set<string>();
  const follow = async ({ pk, version }: Item) => {
    const name = `${pk.replace('CASE#', '')}${version}`;
    if (failing.has(name)) throw new Error(`cannot follow ${name}`);
    seen.push(name);
  };
  const putCommits = async (caseId: string, versions: readonly number[]) => {
    for (const version of versions) await source.table.put(commit(caseId, version), 'if-absent');
  };
  return { ...source, seen, failing, follow, putCommits };
}

/** The rules that every `Feed` keeps. */
export function feedContract(name: string, makeSource: MakeSource): void {
  describe(`the feed of ${name}`, () => {
    carriesCommits(makeSource);
    keepsTheOrder(makeSource);
    goesOnAfterFailure(makeSource);
  });
}

function carriesCommits(makeSource: MakeSource): void {
  it('hands over every commit once, in order, as it was put', async () => {
    const { feed, follow, putCommits } = setUp(makeSource);
    await putCommits('a', [1]);
    await putCommits('b', [1]);
    await putCommits('a', [2, 3]);
    const handed: Item[] = [];
    expect(await feed.drain(async (item) => void handed.push(item))).toBe(4);
    expect(handed).toEqual([commit('a', 1), commit('b', 1), commit('a', 2), commit('a', 3)]);
    expect(await feed.drain(follow)).toBe(0);
  });

  it('carries no other items, no refused puts, no changes and no deletions', async () => {
    const { table, feed, seen, follow, putCommits } = setUp(makeSource);
    await table.put({ pk: 'CASE#a', sk: 'CASE', version: 1 }, 'always');
    await table.put({ pk: 'CASE#a', sk: 'OWED#talk-4w', version: 1 }, 'if-absent');
    await putCommits('a', [1, 1]);
    await feed.drain(follow);
    await table.put(commit('a', 1), 'always');
    await table.delete({ pk: 'CASE#a', sk: 'COMMIT#00000001' });
    await feed.drain(follow);
    expect(seen).toEqual(['a1']);
  });
}

function keepsTheOrder(makeSource: MakeSource): void {
  it('hands over what is committed while it is drained', async () => {
    const { feed, seen, follow, putCommits } = setUp(makeSource);
    await putCommits('a', [1]);
    const answered = async (item: Item) => {
      await follow(item);
      if (item.pk === 'CASE#a') await putCommits('b', [1]);
    };
    expect(await feed.drain(answered)).toBe(2);
    expect(seen).toEqual(['a1', 'b1']);
  });

  it('keeps the order over many pages', async () => {
    const { feed, seen, follow, putCommits } = setUp(makeSource);
    const versions = Array.from({ length: 250 }, (_, place) => place + 1);
    await putCommits('a', versions);
    expect(await feed.drain(follow)).toBe(250);
    expect(seen).toEqual(versions.map((version) => `a${version}`));
  });
}

function goesOnAfterFailure(makeSource: MakeSource): void {
  it('stops at the commit that cannot be followed, and goes on from it', async () => {
    const { feed, seen, failing, follow, putCommits } = setUp(makeSource);
    await putCommits('a', [1, 2, 3, 4]);
    failing.add('a3');
    await expect(feed.drain(follow)).rejects.toThrow('cannot follow a3');
    await expect(feed.drain(follow)).rejects.toThrow('cannot follow a3');
    failing.clear();
    expect(await feed.drain(follow)).toBe(2);
    expect(seen).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('goes on in a new process where the old one stopped', async () => {
    const { feed, seen, failing, follow, putCommits, reopen } = setUp(makeSource);
    await putCommits('a', [1, 2, 3]);
    failing.add('a3');
    await expect(feed.drain(follow)).rejects.toThrow('cannot follow a3');
    failing.clear();
    await reopen().drain(follow);
    expect(seen).toEqual(['a1', 'a2', 'a3']);
  });
}
