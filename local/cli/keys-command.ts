import { type ApiScope, apiScopes } from '../../shared/access/api-scopes.ts';
import { isoUtc } from '../../shared/calendar/moment.ts';
import {
  type ApiKey,
  createApiKey,
  type KeyPurpose,
  keyPurposes,
  listApiKeys,
  newKeyId,
  revokeApiKey,
} from '../../shared/identity/api-key.ts';
import { randomId } from '../ids.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { systemClock } from '../system-clock.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';
import { textTable } from './text-table.ts';

const options = {
  scopes: { type: 'string', default: 'read,notify' },
  for: { type: 'string', default: 'hr-system' },
  data: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
} as const;

/** `holdfast keys`: keys by which other systems use the HTTP API. @throws UsageProblem, StoreInUse */
export async function keysCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  const [what, id, ...more] = positionals;
  const takesId = what === 'revoke';
  if ((what !== 'create' && what !== 'list' && what !== 'revoke') || more.length > 0 || (id !== undefined) !== takesId)
    throw new WrongWords('keys takes create, list, or revoke with an id.');
  const wanted = { scopes: scopesOption(values.scopes), purpose: purposeOption(values.for) };
  const open = await openExisting(values.data, 'data');
  try {
    if (what === 'create') return print(await created(open, wanted));
    if (id !== undefined) return print(await revoked(open, id));
    const keys = (await listApiKeys(open.store.table, defaultEmployer)).map(listed);
    print(values.json ? JSON.stringify(keys, null, 2) : asTable(keys));
  } finally {
    open.close();
  }
}

const needsOf = ({ store, vault }: OpenFolder) => ({
  table: store.table,
  vault,
  loginClock: systemClock,
  mint: randomId,
});

type Wanted = { readonly scopes: readonly ApiScope[]; readonly purpose: KeyPurpose };

async function created(open: OpenFolder, wanted: Wanted): Promise<string> {
  const needs = needsOf(open);
  const key = { ...wanted, id: newKeyId(needs.mint), employerId: defaultEmployer, by: 'operator' };
  const token = await createApiKey(needs, key);
  if (token === undefined) throw new UsageProblem('The key was not made. Ask once more.');
  return `${token}\nKeep it now: it is not shown again. It is sent as: Authorization: Bearer ${token}`;
}

async function revoked(open: OpenFolder, id: string): Promise<string> {
  if (await revokeApiKey(needsOf(open), defaultEmployer, id)) return 'The key is revoked.';
  throw new UsageProblem('There is no key with that id. See: holdfast keys list.');
}

function scopesOption(text: string): readonly ApiScope[] {
  const names = text.split(',').map((name) => name.trim());
  const scopes = apiScopes.filter((scope) => names.includes(scope));
  if (scopes.length === names.length) return scopes;
  throw new UsageProblem(`--scopes takes some of ${apiScopes.join(', ')}, each once, with commas between.`);
}

function purposeOption(text: string): KeyPurpose {
  const purpose = keyPurposes.find((known) => known === text);
  if (purpose !== undefined) return purpose;
  throw new UsageProblem(`--for takes one of ${keyPurposes.join(', ')}.`);
}

const columns = ['id', 'for', 'scopes', 'created', 'lastUsed', 'revoked'] as const;
type Line = Readonly<Record<(typeof columns)[number], string>>;

const listed = ({ id, purpose, scopes, createdAt, lastUsedAt, revokedAt }: ApiKey): Line => ({
  id,
  for: purpose,
  scopes: scopes.join(','),
  created: isoUtc(createdAt),
  lastUsed: lastUsedAt === undefined ? '' : isoUtc(lastUsedAt),
  revoked: revokedAt === undefined ? '' : isoUtc(revokedAt),
});

const asTable = (keys: readonly Line[]): string =>
  keys.length === 0
    ? 'There are no keys.'
    : textTable(
        columns,
        keys.map((key) => columns.map((column) => key[column])),
      );
