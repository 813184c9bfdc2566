import type { Table } from '../ports/table.ts';
import { shardOf } from './keys.ts';
import { addSeen, dropSeen, type NewestSeen, readSeen, type Seen } from './seen.ts';
import { readTips, type Tip, type TipNeeds } from './tips.ts';

/*
 * A chain of its own cannot show that its end was cut off: whoever writes to the store puts an older snapshot back beside it. So each commit
 * names the commits of other cases that landed shortly before, inside what its hash covers: to take one away, all that came later has to go.
 * The very last ones, which nothing names yet, stand in the tips, a few items that each process begins from.
 */

/** So many names fit one commit, beside events of a kilobyte. */
const mostSeen = 64;

/** What a process knows of commits that no other has named yet, and of the tips that tell of them until one does. */
type Witnesses = { readonly unseen: NewestSeen; readonly tips: readonly Tip[] };

const knownOf = new WeakMap<Table, Promise<Witnesses>>();
const below = Symbol('the table below');

/** A table that is another one in other clothes, so that commits through either know of each other. */
export type InOtherClothes = Table & { readonly [below]: Table };

/** The same table, said to be another one in other clothes. There is one for each message: written on it, as a list of them would be long. */
export const standsFor = (table: Table, other: Table): InOtherClothes => Object.assign(table, { [below]: other });

const isInOtherClothes = (table: Table): table is InOtherClothes => below in table;

function witnessesOf(needs: TipNeeds): Promise<Witnesses> {
  const table = isInOtherClothes(needs.table) ? needs.table[below] : needs.table;
  const known = knownOf.get(table) ?? fromTips(needs);
  knownOf.set(table, known);
  // What could not be read is read at the next commit.
  known.catch(() => knownOf.delete(table));
  return known;
}

async function fromTips(needs: TipNeeds): Promise<Witnesses> {
  const tips = await readTips(needs);
  const unseen: NewestSeen = new Map();
  for (const name of tips.flatMap(({ names }) => [...names.values()])) addSeen(unseen, name);
  return { unseen, tips };
}

/** Takes the commits of other cases that the next commit of this case is to name. Give them back when it does not land. */
export async function takeUnseen(needs: TipNeeds, caseId: string): Promise<readonly Seen[]> {
  const { unseen } = await witnessesOf(needs);
  const taken = [...unseen].filter(([other]) => other !== caseId).slice(0, mostSeen);
  for (const [other] of taken) unseen.delete(other);
  return taken.map(([, name]) => name);
}

/** A commit did not land, so nothing names these yet. */
export async function giveBack(needs: TipNeeds, names: readonly Seen[]): Promise<void> {
  const { unseen } = await witnessesOf(needs);
  for (const name of names) addSeen(unseen, name);
}

/** A commit landed and names those it saw: the next one names it, and until then a tip does. */
export async function noteLanded(needs: TipNeeds, landed: Seen, saw: readonly Seen[]): Promise<void> {
  const { unseen, tips } = await witnessesOf(needs);
  const all = [unseen, ...tips.map(({ names }) => names)];
  for (const name of saw) dropSeen(all, name);
  addSeen(unseen, landed);
  const tip = tips[shardOf(readSeen(landed)?.caseId ?? '')];
  if (tip === undefined) return;
  addSeen(tip.names, landed);
  await tip.write(needs, unseen);
}
