import type { Item, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from './canonical-json.ts';
import { shardOf, shards, tipKey } from './keys.ts';

/*
 * A chain of its own cannot show that its end was cut off: whoever writes to the store puts an older snapshot back beside it. So each commit
 * names the commits of other cases that landed shortly before, inside what its hash covers: to take one away, all that came later has to go.
 * The very last ones, which nothing names yet, stand in the tips, a few items that each process begins from.
 */

/** A commit by its case, number and the beginning of its hash: `case-1@7:3fa90c2b41d7`. Nobody without the key makes another with that hash. */
export type Seen = `${string}@${number}:${string}`;

const seenShape = /^(.+)@([1-9]\d*):([0-9a-f]{12})$/;
/** 48 bits of a keyed hash, which cannot be tried out without the key. */
const hashBeginning = 12;
/** So many names fit one commit, beside events of a kilobyte. */
const mostSeen = 64;
/** A tip is written with each commit and stays small. */
const mostInTip = 20;

export const seenOf = (caseId: string, version: number, hash: string): Seen =>
  `${caseId}@${version}:${hash.slice(0, hashBeginning)}`;

/** What a name says; undefined when it is none. */
export function readSeen(
  name: string,
): { readonly caseId: string; readonly version: number; readonly hash: string } | undefined {
  const [, caseId, version, hash] = seenShape.exec(name) ?? [];
  return caseId === undefined || hash === undefined ? undefined : { caseId, version: Number(version), hash };
}

/** Names of commits that no other has named yet, by case: a case's newer commit is chained to its older one. */
type Unseen = Map<string, Seen>;

type Needs = { readonly table: Table; readonly vault: Vault };

const unseenIn = new WeakMap<Table, Promise<Unseen>>();
const below = new WeakMap<Table, Table>();

/** Says that a table is another one in other clothes, so that commits through either know of each other. */
export const standsFor = (table: Table, other: Table): void => {
  below.set(table, other);
};

function unseenOf(needs: Needs): Promise<Unseen> {
  const table = below.get(needs.table) ?? needs.table;
  const known = unseenIn.get(table) ?? fromTips(needs);
  unseenIn.set(table, known);
  // What could not be read is read at the next commit.
  known.catch(() => unseenIn.delete(table));
  return known;
}

async function fromTips({ table, vault }: Needs): Promise<Unseen> {
  const tips = await tipsIn(table);
  const names = tips.flatMap((tip) => (tipHolds(vault, tip) ? seenIn(tip) : []));
  return new Map(
    names
      .map((name) => [readSeen(name)?.caseId ?? '', name] as const)
      .sort(([, a], [, b]) => versionOf(a) - versionOf(b)),
  );
}

const versionOf = (name: Seen): number => readSeen(name)?.version ?? 0;

/** Takes the commits of other cases that the next commit of this case is to name. Give them back when it does not land. */
export async function takeUnseen(needs: Needs, caseId: string): Promise<readonly Seen[]> {
  const unseen = await unseenOf(needs);
  const taken = [...unseen].filter(([other]) => other !== caseId).slice(0, mostSeen);
  for (const [other] of taken) unseen.delete(other);
  return taken.map(([, name]) => name);
}

/** A commit did not land, so nothing names these yet. */
export async function giveBack(needs: Needs, names: readonly Seen[]): Promise<void> {
  const unseen = await unseenOf(needs);
  for (const name of names) {
    const caseId = readSeen(name)?.caseId ?? '';
    const standing = unseen.get(caseId);
    if (standing === undefined || versionOf(standing) < versionOf(name)) unseen.set(caseId, name);
  }
}

/** A commit landed: the next one names it, and until then a tip does. */
export async function noteLanded(needs: Needs, landed: Seen): Promise<void> {
  await giveBack(needs, [landed]);
  const shard = shardOf(readSeen(landed)?.caseId ?? '');
  const saw = [...(await unseenOf(needs)).values()].slice(-mostInTip);
  await needs.table.put({ ...tipKey(shard), saw, hash: tipHash(needs.vault, shard, saw) }, 'always');
}

/** The tips that stand. */
export async function tipsIn(table: Table): Promise<readonly Item[]> {
  const tips = await Promise.all(shards.map((shard) => table.get(tipKey(shard))));
  return tips.filter((tip) => tip !== undefined);
}

/** Whether a tip is as the system wrote it, in its place. */
export const tipHolds = (vault: Vault, tip: Item): boolean =>
  shards.some((shard) => tipKey(shard).pk === tip.pk && tipHash(vault, shard, seenIn(tip)) === tip.hash);

/** The names in a commit or a tip. */
export const seenIn = ({ saw }: Item): readonly Seen[] =>
  Array.isArray(saw) ? saw.filter((name): name is Seen => typeof name === 'string' && seenShape.test(name)) : [];

const tipHash = (vault: Vault, shard: number, saw: readonly Seen[]): string =>
  vault.hmac('tip', canonicalJson([shard, ...saw]));
