import * as z from 'zod';
import { parseMoment } from '../calendar/moment.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import type { Commit } from '../case/fold.ts';
import type { Item, Json } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';
import { canonicalJson } from './canonical-json.ts';
import { casePk, commitKey } from './keys.ts';
import { readOnce } from './read-once.ts';
import type { Seen } from './seen.ts';

/** A commit before it is written: `by` is who asked, a person's id or the name of a system; `via` the line of an import that said it. */
export type CommitDraft = {
  readonly caseId: string;
  readonly version: number;
  readonly commandId: string;
  readonly also?: readonly string[] | undefined;
  readonly events: readonly StoredEvent[];
  readonly at: string;
  readonly by: string;
  readonly via?: string | undefined;
  readonly replans: boolean;
  readonly replaces?: number | undefined;
  /** Commits of other cases that landed shortly before: see `witnesses.ts`. */
  readonly saw?: readonly Seen[] | undefined;
};

const StoredCommit = z.object({
  pk: z.string().startsWith(casePk('')),
  version: z.int().positive(),
  commandId: z.string(),
  also: z.array(z.string()).optional(),
  events: z.array(CaseEvent),
  at: z.string().transform(parseMoment),
  replans: z.boolean(),
  replaces: z.int().positive().optional(),
  via: z.string().optional(),
  hash: z.string(),
});

/** The chain's next link: HMAC-SHA-256 over the commit and the hash before it, so that `verifyStore` finds changed, removed, moved and cut ones. */
export const chainHash = (vault: Vault, draft: CommitDraft, previous: string): string =>
  vault.hmac('commit-chain', `${previous}\n${canonicalJson(plain(draft))}`);

/** The item of a commit, chained to the hash before it. */
export const toCommitItem = (vault: Vault, draft: CommitDraft, previous: string): Item => {
  const { caseId, ...body } = draft;
  return { ...commitKey(caseId, draft.version), ...plain(body), hash: chainHash(vault, draft, previous) };
};

/** @throws ZodError when the item is no commit that this version can read. */
export const toCommit = readOnce((item): Commit => {
  const { pk, ...stored } = StoredCommit.parse(item);
  return { caseId: pk.slice(casePk('').length), ...stored };
});

/** Whether the item carries the hash that its content and its predecessor's hash give. */
export function hashHolds(vault: Vault, item: Item, previous: string): boolean {
  const { pk, sk: _, hash, ...body } = item;
  const content = canonicalJson({ ...body, caseId: pk.slice(casePk('').length) });
  return vault.hmac('commit-chain', `${previous}\n${content}`) === hash;
}

const plain = (draft: object): { readonly [name: string]: Json } => JSON.parse(JSON.stringify(draft));
