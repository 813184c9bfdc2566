import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type ApiScope, apiScopes } from '../access/api-scopes.ts';
import { isoUtc, type Moment, momentOfInstant, parseMoment } from '../calendar/moment.ts';
import type { Clock, MintId } from '../clock.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';

export type ApiKeyNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  /** The real time: a key is used when it is, also where a demo's clock stands elsewhere. */
  readonly loginClock: Clock;
  readonly mint: MintId;
};

/** What a key is for: told apart by a choice, so that nobody writes a name. */
export const keyPurposes = ['hr-system', 'payroll', 'other'] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** A key by which another system of one employer speaks. Its secret is nowhere: only what it hashes to. */
export type ApiKey = {
  readonly id: string;
  readonly employerId: string;
  readonly scopes: readonly ApiScope[];
  readonly purpose: KeyPurpose;
  readonly createdAt: Moment;
  readonly createdBy: string;
  readonly revokedAt?: Moment | undefined;
  /** To the minute. */
  readonly lastUsedAt?: Moment | undefined;
};

const StoredMoment = z.string().transform(parseMoment);
const StoredKey = z.object({
  version: z.int().positive(),
  id: z.string(),
  employerId: z.string(),
  secretMark: z.string(),
  scopes: z.array(z.enum(apiScopes)).readonly(),
  purpose: z.enum(keyPurposes),
  createdAt: StoredMoment,
  createdBy: z.string(),
  revokedAt: StoredMoment.optional(),
});
const Used = z.object({ at: StoredMoment });

/** What is written of the use of a key: often enough to see that it is idle, seldom enough to cost nothing. */
const usedEverySeconds = 60;

const pkOf = (id: string): string => `API-KEY#${id}`;
const keyOf = (id: string): Key => ({ pk: pkOf(id), sk: 'KEY' });
const usedKey = (id: string): Key => ({ pk: pkOf(id), sk: 'USED' });
const listOf = (employerId: string): string => `API-KEYS#${employerId}`;

/** An underscore parts the three pieces of a token, so no id holds one, and none begins with a hyphen instead: commands take it for an option. */
export const newKeyId = (mint: MintId): string => mint('api-key').replace(/^_/, 'x').replaceAll('_', '-');
const tokenShape = /^hf_([A-Za-z0-9-]{1,64})_([\w-]{1,128})$/;

export type NewApiKey = {
  /** From `newKeyId`: a form that is sent twice makes one key. */
  readonly id: string;
  readonly employerId: string;
  readonly scopes: readonly ApiScope[];
  readonly purpose: KeyPurpose;
  readonly by: string;
};

/** Makes a key. @returns its token, which nobody can look up again; undefined when there is a key of that id already */
export async function createApiKey(
  { table, vault, loginClock, mint }: ApiKeyNeeds,
  { id, employerId, scopes, purpose, by }: NewApiKey,
): Promise<string | undefined> {
  // Two ids are 256 random bits.
  const secret = `${mint('api-key-secret')}${mint('api-key-secret-2')}`;
  const createdAt = isoUtc(momentOfInstant(loginClock()));
  const item: Item = {
    ...keyOf(id),
    ...{ version: 1, id, employerId, secretMark: markOf(vault, secret), scopes, purpose, createdAt, createdBy: by },
    ...{ listsPk: listOf(employerId), listsSk: `${createdAt}#${id}` },
  };
  return (await table.put(item, 'if-absent')) ? `hf_${id}_${secret}` : undefined;
}

/** The key of a token, and notes that it is used; undefined when it was made up or is revoked. */
export async function findApiKey(
  { table, vault, loginClock }: ApiKeyNeeds,
  token: string,
): Promise<ApiKey | undefined> {
  const [, id, secret] = tokenShape.exec(token) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  const items = await table.query(pkOf(id));
  const item = items.find(({ sk }) => sk === 'KEY');
  if (item === undefined) return undefined;
  const stored = StoredKey.parse(item);
  if (!isSame(stored.secretMark, markOf(vault, secret)) || stored.revokedAt !== undefined) return undefined;
  const lastUsedAt = usedIn(items);
  const now = momentOfInstant(loginClock());
  if (lastUsedAt === undefined || now - lastUsedAt >= usedEverySeconds)
    await table.put({ ...usedKey(id), at: isoUtc(now) }, 'always');
  return { ...plain(stored), lastUsedAt };
}

/** The keys of an employer, revoked ones too, oldest first. May lag a moment behind. */
export async function listApiKeys(table: Table, employerId: string): Promise<readonly ApiKey[]> {
  const items = await table.queryIndex('lists', listOf(employerId));
  const keys = items.map(async (item) => {
    const stored = StoredKey.parse(item);
    return { ...plain(stored), lastUsedAt: usedIn(await table.query(pkOf(stored.id))) };
  });
  return Promise.all(keys);
}

/** Revokes a key of an employer, at once. False when the employer has no such key; one that is revoked stays so. */
export async function revokeApiKey(
  needs: Pick<ApiKeyNeeds, 'table' | 'loginClock'>,
  employerId: string,
  id: string,
): Promise<boolean> {
  const item = await needs.table.get(keyOf(id));
  if (item === undefined || item.employerId !== employerId) return false;
  const { version, revokedAt } = StoredKey.parse(item);
  if (revokedAt !== undefined) return true;
  const revoked = { ...item, version: version + 1, revokedAt: isoUtc(momentOfInstant(needs.loginClock())) };
  return (await needs.table.put(revoked, { ifVersion: version })) || revokeApiKey(needs, employerId, id);
}

const usedIn = (items: readonly Item[]): Moment | undefined => {
  const used = items.find(({ sk }) => sk === 'USED');
  return used === undefined ? undefined : Used.parse(used).at;
};

const plain = ({ version: _, secretMark: __, ...key }: z.output<typeof StoredKey>): ApiKey => key;

const markOf = (vault: Vault, secret: string): string => vault.hmac('api-key', secret);

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Keys of an employer that were revoked before a moment. May lag behind. */
export async function keysRevokedBefore(
  table: Table,
  employerId: string,
  before: Moment,
): Promise<readonly { readonly id: string; readonly revokedAt: Moment }[]> {
  const items = await table.queryIndex('lists', listOf(employerId));
  return items.flatMap((item) => {
    const { id, revokedAt } = StoredKey.parse(item);
    return revokedAt === undefined || revokedAt >= before ? [] : [{ id, revokedAt }];
  });
}

/** Forgets a key that was revoked long ago, and that it was ever used. */
export async function forgetApiKey(table: Table, id: string): Promise<void> {
  await table.delete(usedKey(id));
  await table.delete(keyOf(id));
}
