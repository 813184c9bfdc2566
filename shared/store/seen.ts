import type { Item } from '../ports/table.ts';

/** A commit by its case, number and the beginning of its hash: `case-1@7:3fa90c2b41d7`. Nobody without the key makes another with that hash. */
export type Seen = `${string}@${number}:${string}`;

const seenShape = /^(.+)@([1-9]\d*):([0-9a-f]{12})$/;
/** 48 bits of a keyed hash, which cannot be tried out without the key. */
const hashBeginning = 12;

export const seenOf = (caseId: string, version: number, hash: string): Seen =>
  `${caseId}@${version}:${hash.slice(0, hashBeginning)}`;

/** What a name says; undefined when it is none. */
export function readSeen(
  name: string,
): { readonly caseId: string; readonly version: number; readonly hash: string } | undefined {
  const [, caseId, version, hash] = seenShape.exec(name) ?? [];
  return caseId === undefined || hash === undefined ? undefined : { caseId, version: Number(version), hash };
}

/** The names in a commit or a tip. */
export const seenIn = ({ saw }: Item): readonly Seen[] =>
  Array.isArray(saw) ? saw.filter((name): name is Seen => typeof name === 'string' && seenShape.test(name)) : [];

/** Names by case: a case's newer commit is chained to its older one. What came last stands last. */
export type NewestSeen = Map<string, Seen>;

const versionOf = (name: Seen | undefined): number => (name === undefined ? 0 : (readSeen(name)?.version ?? 0));

/** Adds a name, unless a newer one of the same case is there. */
export function addSeen(newest: NewestSeen, name: Seen): void {
  const { caseId = '', version = 0 } = readSeen(name) ?? {};
  if (versionOf(newest.get(caseId)) >= version) return;
  newest.delete(caseId);
  newest.set(caseId, name);
}

/** Takes a name out of each, and an older one of the same case. */
export function dropSeen(each: readonly NewestSeen[], name: Seen): void {
  const { caseId = '', version = 0 } = readSeen(name) ?? {};
  for (const newest of each) if (versionOf(newest.get(caseId)) <= version) newest.delete(caseId);
}
