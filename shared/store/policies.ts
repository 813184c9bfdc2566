import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Item, Json, Table } from '../ports/table.ts';
import { isKnownPolicy, knowPolicy, UnknownPolicy } from '../rules/policies.ts';
import type { PolicyFile } from '../rules/policy-file.ts';
import { canonicalJson } from './canonical-json.ts';
import { policiesPk } from './keys.ts';

/** The version that cases run under until their employer has a policy of its own. */
const defaultVersion = { policyVersion: 1 } as const;

/** Which policy a case names. `policyId` is the name of its content, absent for the default one. */
export type PolicyName = Pick<SickLeave, 'policyVersion' | 'policyId'>;

const StoredPolicy = z.object({ policyVersion: z.int().positive(), policyId: z.string(), text: z.string() });
const newestKey = (employerId: string) => ({ pk: policiesPk(employerId), sk: 'NEWEST' });
const contentKey = (employerId: string, policyId: string) => ({
  pk: policiesPk(employerId),
  sk: `CONTENT#${policyId}`,
});

/** The name of a policy's content: the same words give the same name. Takes a text that `parsePolicy` accepts. */
export const policyIdOf = (text: string): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(text.replace(/^\uFEFF/, '')) as Json))
    .digest('base64url')
    .slice(0, 22);

/**
 * Makes a policy the employer's newest: cases opened from now on run under it. The same content again stays the version it was.
 * @throws UnusablePolicy
 */
export async function savePolicy(table: Table, employerId: string, text: string): Promise<PolicyName> {
  const file = await parsed(text);
  const policyId = policyIdOf(text);
  const newest = await table.get(newestKey(employerId));
  const standing = newest === undefined ? undefined : StoredPolicy.parse(newest);
  if (standing?.policyId === policyId) return nameOf(standing);
  const policyVersion = (standing?.policyVersion ?? defaultVersion.policyVersion) + 1;
  const content = { policyVersion, policyId, text };
  await table.put({ ...contentKey(employerId, policyId), ...content }, 'if-absent');
  const written = { ...newestKey(employerId), version: policyVersion, ...content };
  if (!(await table.put(written, newest === undefined ? 'if-absent' : { ifVersion: Number(newest.version) })))
    return savePolicy(table, employerId, text);
  knowPolicy(policyId, policyVersion, file);
  return { policyVersion, policyId };
}

/** The policy for cases that are opened now, known to `policyOf` from here on. */
export async function newestPolicy(table: Table, employerId: string): Promise<PolicyName> {
  const newest = await table.get(newestKey(employerId));
  return newest === undefined ? defaultVersion : know(newest);
}

/** The employer's newest policy as it was written; undefined where it has none of its own. */
export async function newestPolicyText(table: Table, employerId: string): Promise<string | undefined> {
  const newest = await table.get(newestKey(employerId));
  return newest === undefined ? undefined : StoredPolicy.parse(newest).text;
}

/** Loads the policy that a case names, unless it is known. @throws UnknownPolicy when the store does not have it */
export async function loadPolicyOf(
  table: Table,
  { employerId, policyId }: Pick<SickLeave, 'employerId' | 'policyId'>,
): Promise<void> {
  if (policyId === undefined || isKnownPolicy(policyId)) return;
  const item = await table.get(contentKey(employerId, policyId));
  if (item === undefined) throw new UnknownPolicy(policyId);
  await know(item);
}

async function know(item: Item): Promise<PolicyName> {
  const stored = StoredPolicy.parse(item);
  knowPolicy(stored.policyId, stored.policyVersion, await parsed(stored.text));
  return nameOf(stored);
}

/** What checks a policy is loaded when there is one: most employers have none, and it is a tenth of what a function takes to start. */
const parsed = async (text: string): Promise<PolicyFile> => (await import('../rules/policy-file.ts')).parsePolicy(text);

const nameOf = ({ policyVersion, policyId }: z.output<typeof StoredPolicy>): PolicyName => ({
  policyVersion,
  policyId,
});
