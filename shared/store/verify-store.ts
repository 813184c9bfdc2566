import { isCaseGone } from './gone-cases.ts';
import { readSeen, type Seen, seenIn, seenOf } from './seen.ts';
import { tipHolds, tipsIn } from './tips.ts';
import { type BrokenCommit, type ChainNeeds, checkChain } from './verify-chain.ts';

/** Something that is not as it was written. Without a case it is the tips, which tell of the newest commits. */
export type Finding =
  | ({ readonly caseId: string } & BrokenCommit)
  | { readonly caseId?: undefined; readonly fault: 'tips-changed' };

export type Verified = {
  readonly cases: number;
  readonly commits: number;
  readonly findings: readonly Finding[];
  /** The newest commit of each case: kept outside the store, it shows later whether the whole store was put back. */
  readonly newest: readonly Seen[];
};

type Search = {
  /** Where to begin: the cases that are listed, and what was the newest when somebody last kept it. */
  readonly listed: readonly string[];
  readonly kept?: readonly Seen[];
};

/** What is told of a case by others: how the hash of a commit has to begin, by its number. */
type Told = Map<number, string>;

/** What is left of a case, up to where it is broken. */
type Case = { readonly hashes: readonly string[]; readonly broken: BrokenCommit | undefined };

/**
 * Looks through every case that is listed, or that any commit, tip or kept name tells of, for commits that were changed, removed, moved or
 * cut off. What we took away ourselves (`noteCaseGone`) is not missed.
 */
export async function verifyStore(needs: ChainNeeds, { listed, kept = [] }: Search): Promise<Verified> {
  const told = new Map<string, Told>(listed.map((caseId) => [caseId, new Map()]));
  const tips = await tipsIn(needs.table);
  const areTipsWhole = tips.every((tip) => tipHolds(needs.vault, tip));
  note(told, [...kept, ...(areTipsWhole ? tips.flatMap(seenIn) : [])]);
  const cases = await readCases(needs, told);
  const findings: Finding[] = [];
  for (const [caseId, { hashes, broken }] of cases) {
    const lacking = firstLacking(told.get(caseId) ?? new Map(), hashes);
    const found = broken ?? lacking;
    if (found === undefined || (await isExcused(needs, caseId, { hashes, broken }))) continue;
    findings.push({ caseId, ...found });
  }
  const newest = [...cases].flatMap(([caseId, { hashes }]) => {
    const last = hashes.at(-1);
    return last === undefined ? [] : [seenOf(caseId, hashes.length, last)];
  });
  const commits = [...cases.values()].reduce((sum, { hashes }) => sum + hashes.length, 0);
  if (!areTipsWhole || (tips.length === 0 && commits > 0)) findings.push({ fault: 'tips-changed' });
  return { cases: newest.length, commits, findings, newest };
}

/** Of a case that we took away nothing is left, and nothing begins anew under its id. */
const isExcused = async (needs: ChainNeeds, caseId: string, { hashes }: Case): Promise<boolean> =>
  hashes.length === 0 && (await isCaseGone(needs, caseId));

/** Reads the cases that are told of, and those that they tell of in turn. */
async function readCases(needs: ChainNeeds, told: Map<string, Told>): Promise<ReadonlyMap<string, Case>> {
  const cases = new Map<string, Case>();
  // The map grows while it is gone through.
  for (const caseId of told.keys()) {
    const { commits, broken } = await checkChain(needs, caseId);
    // What stands behind a broken commit tells nothing that counts.
    const isTailSound = broken === undefined || broken.fault === 'snapshot-differs';
    const sound = isTailSound ? commits : commits.slice(0, broken.commit - 1);
    note(told, sound.flatMap(seenIn));
    cases.set(caseId, { hashes: sound.map(({ hash }) => String(hash)), broken });
  }
  return cases;
}

function note(told: Map<string, Told>, names: readonly Seen[]): void {
  for (const name of names) {
    const seen = readSeen(name);
    if (seen === undefined) continue;
    const ofCase = told.get(seen.caseId) ?? new Map<number, string>();
    told.set(seen.caseId, ofCase.set(seen.version, seen.hash));
  }
}

/** The first commit that somebody tells of and that is not there, or is another one. */
function firstLacking(told: Told, hashes: readonly string[]): BrokenCommit | undefined {
  const lacking = [...told]
    .filter(([version, beginning]) => hashes[version - 1]?.startsWith(beginning) !== true)
    .map(([version]) => Math.min(version, hashes.length + 1));
  return lacking.length === 0 ? undefined : { commit: Math.min(...lacking), fault: 'missing' };
}
