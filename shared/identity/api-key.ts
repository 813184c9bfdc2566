import * as z from 'zod';
import { type Clock, isoSeconds, type MintId } from '../clock.ts';
import type { Item, Table } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';

export const apiScopes = ['read', 'notify', 'admin'] as const;
/** What a system may do: `read` asks, `notify` reports absences and records as well, `admin` sets up too. */
export type ApiScope = (typeof apiScopes)[number];

/** A key as its employer sees it: never the key itself, of which only a hash is kept. Times are ISO 8601 in UTC. */
const StoredKey = z.object({
  version: z.int().positive(),
  id: z.string(),
  employerId: z.string(),
  name: z.string(),
  scope: z.enum(apiScopes),
  createdAt: z.string(),
  by: z.string(),
  /** The local or UTC day is enough to see that a key is in use: `2026-11-25`. */
  lastUsedOn: z.string().optional(),
  revokedAt: z.string().optional(),
});
export type ApiKey = Omit<z.output<typeof StoredKey>, 'version'>;

type Needs = { readonly table: Table; readonly vault: Vault; readonly clock: Clock };

/** Letters, digits and spaces: enough to tell systems apart, too little for a sentence about somebody. */
export const ApiKeyName = z.string().regex(/^[\p{L}\d][\p{L}\d ]{0,29}$/u);

/** Marks our keys, so that one that lies about somewhere is known for what it is. */
const prefix = 'hf_';

const listPk = (employerId: string): string => `API-KEYS#${employerId}`;
const hashOf = ({ vault }: Pick<Needs, 'vault'>, token: string): string => vault.hmac('api-key', token);
/** The look-up by the hash holds where the key itself is. */
const lookupKey = (hash: string) => ({ pk: `API-KEY#${hash}`, sk: 'KEY' });

export type NewApiKey = Pick<ApiKey, 'employerId' | 'name' | 'scope' | 'by'> & {
  /** Made with the form: sending it twice makes one key. */
  readonly commandId: string;
};

/**
 * Makes a key and gives it out this once. `id` names it in lists.
 * @returns undefined when the same form has made a key before
 */
export async function createApiKey(
  needs: Needs & { readonly mint: MintId },
  { commandId, ...given }: NewApiKey,
): Promise<{ readonly token: string; readonly id: string } | undefined> {
  const once = { pk: listPk(given.employerId), sk: `COMMAND#${commandId}` };
  if (!(await needs.table.put(once, 'if-absent'))) return undefined;
  const token = `${prefix}${needs.mint('api-key')}${needs.mint('api-key-rest')}`;
  const hash = hashOf(needs, token);
  const id = hash.slice(0, 22);
  const { employerId } = given;
  const key = { ...given, id, createdAt: isoSeconds(needs.clock()), version: 1 };
  await needs.table.put({ pk: listPk(employerId), sk: `KEY#${id}`, ...key }, 'if-absent');
  await needs.table.put({ ...lookupKey(hash), employerId, id }, 'if-absent');
  return { token, id };
}

/** The key that a system shows, with its employer and what it may do; undefined for one that is unknown or revoked. */
export async function findApiKey(needs: Needs, token: string): Promise<ApiKey | undefined> {
  if (!token.startsWith(prefix)) return undefined;
  const found = await needs.table.get(lookupKey(hashOf(needs, token)));
  const item = found && (await needs.table.get({ pk: listPk(String(found.employerId)), sk: `KEY#${found.id}` }));
  if (item === undefined) return undefined;
  const key = StoredKey.parse(item);
  if (key.revokedAt !== undefined) return undefined;
  await noteUse(needs, item, key);
  return key;
}

/** Once a day; who loses a race against another use, or against the revocation, leaves it as it is. */
async function noteUse({ table, clock }: Needs, item: Item, { version, lastUsedOn }: z.output<typeof StoredKey>) {
  const today = isoSeconds(clock()).slice(0, 10);
  if (lastUsedOn !== today)
    await table.put({ ...item, lastUsedOn: today, version: version + 1 }, { ifVersion: version });
}

/** An employer's keys, the newest first, revoked ones among them. */
export async function apiKeysOf(table: Table, employerId: string): Promise<readonly ApiKey[]> {
  const items = await table.query(listPk(employerId), { prefix: 'KEY#' });
  return items.map((item) => StoredKey.parse(item)).sort((a, b) => (a.createdAt > b.createdAt ? -1 : 1));
}

/** Takes a key back at once: the next request with it is refused. Doing it again changes nothing. @returns whether the employer has it */
export async function revokeApiKey(needs: Needs, employerId: string, id: string): Promise<boolean> {
  const item = await needs.table.get({ pk: listPk(employerId), sk: `KEY#${id}` });
  if (item === undefined) return false;
  const { version, revokedAt } = StoredKey.parse(item);
  if (revokedAt !== undefined) return true;
  const revoked = { ...item, revokedAt: isoSeconds(needs.clock()), version: version + 1 };
  // Used at the same moment: look again.
  return (await needs.table.put(revoked, { ifVersion: version })) || revokeApiKey(needs, employerId, id);
}
