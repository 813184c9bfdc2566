import type { Item, PutCondition, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from './canonical-json.ts';
import { shards, tipKey } from './keys.ts';
import { addSeen, type NewestSeen, type Seen, seenIn } from './seen.ts';

/*
 * All processes write the same few tips. Each remembers what stands there and looks only when another has written since: then it takes over
 * what that one has left there, so that nobody's newest commit falls out.
 */

/** A tip is written with each commit and stays small. */
const mostInTip = 20;
/** So often in a row another process may be first; then the names wait for the next commit. */
const tries = 5;

export type TipNeeds = { readonly table: Table; readonly vault: Vault };

/** One tip as a process knows it. */
export type Tip = {
  /** What is to stand in it. */
  readonly names: NewestSeen;
  /** Writes that. What others have put there meanwhile comes into it, and to `unseen`. Who asks during a write shares the next one. */
  readonly write: (needs: TipNeeds, unseen: NewestSeen) => Promise<void>;
};

/** The tips by shard, as they stand. */
export const readTips = (needs: TipNeeds): Promise<readonly Tip[]> =>
  Promise.all(shards.map((shard) => readTip(needs, shard)));

async function readTip(needs: TipNeeds, shard: number): Promise<Tip> {
  let standing = await look(needs, shard);
  const names: NewestSeen = new Map();
  for (const name of standing.saw) addSeen(names, name);

  const put = async ({ table, vault }: TipNeeds, unseen: NewestSeen): Promise<void> => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const saw = [...names.values()].slice(-mostInTip);
      const version = standing.version + 1;
      const item = { ...tipKey(shard), version, saw, hash: tipHash(vault, shard, saw) };
      if (await table.put(item, standing.unchanged)) {
        standing = { saw, version, unchanged: { ifVersion: version } };
        return;
      }
      standing = await look({ table, vault }, shard);
      // Ours last: when there are too many the first ones go, and of theirs somebody else knows too.
      const ours = [...names.values()];
      names.clear();
      for (const name of [...standing.saw, ...ours]) addSeen(names, name);
      for (const name of standing.saw) addSeen(unseen, name);
    }
    throw new Error('A tip is written again and again by others.');
  };

  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const write = (needs: TipNeeds, unseen: NewestSeen): Promise<void> => {
    const begin = (): Promise<void> => {
      waiting = undefined;
      return put(needs, unseen);
    };
    waiting ??= last.then(begin, begin);
    last = waiting;
    return waiting;
  };
  return { names, write };
}

/** What stands in a tip, and the condition under which a put replaces just that. */
type Standing = { readonly saw: readonly Seen[]; readonly version: number; readonly unchanged: PutCondition };

async function look({ table, vault }: TipNeeds, shard: number): Promise<Standing> {
  const tip = await table.get(tipKey(shard));
  if (tip === undefined) return { saw: [], version: 0, unchanged: 'if-absent' };
  const saw = tipHolds(vault, tip) ? seenIn(tip) : [];
  const { version } = tip;
  // Earlier versions of the system did not number their tips.
  if (typeof version !== 'number') return { saw, version: 0, unchanged: 'always' };
  return { saw, version, unchanged: { ifVersion: version } };
}

/** The tips that stand. */
export async function tipsIn(table: Table): Promise<readonly Item[]> {
  const tips = await Promise.all(shards.map((shard) => table.get(tipKey(shard))));
  return tips.filter((tip) => tip !== undefined);
}

/** Whether a tip is as the system wrote it, in its place. */
export const tipHolds = (vault: Vault, tip: Item): boolean =>
  shards.some((shard) => tipKey(shard).pk === tip.pk && tipHash(vault, shard, seenIn(tip)) === tip.hash);

const tipHash = (vault: Vault, shard: number, saw: readonly Seen[]): string =>
  vault.hmac('tip', canonicalJson([shard, ...saw]));
