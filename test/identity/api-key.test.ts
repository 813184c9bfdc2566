import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../local/store/open-store.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import {
  type ApiKeyNeeds,
  createApiKey,
  findApiKey,
  listApiKeys,
  newKeyId,
  revokeApiKey,
} from '../../shared/identity/api-key.ts';
import { testVault } from '../support/test-vault.ts';

function keysAt(start: string) {
  const clock = { now: start };
  let minted = 0;
  const store = openStore({ file: ':memory:' });
  const needs: ApiKeyNeeds = {
    table: store.table,
    vault: testVault(),
    loginClock: () => Temporal.Instant.from(clock.now),
    mint: (seed) => {
      minted += 1;
      return `${seed}_${minted}`;
    },
  };
  return { clock, needs, store };
}

const hrSystem = {
  id: 'key-1',
  employerId: 'one',
  scopes: ['read', 'notify'],
  purpose: 'hr-system',
  by: 'hr-1',
} as const;

describe('a key of another system', () => {
  it('is found by its token, with what it may do and for whom', async () => {
    const { needs } = keysAt('2026-11-25T09:00:00Z');
    const token = await createApiKey(needs, hrSystem);
    expect(token).toBe('hf_key-1_api-key-secret_1api-key-secret-2_2');
    expect(await findApiKey(needs, token ?? '')).toEqual({
      id: 'key-1',
      employerId: 'one',
      scopes: ['read', 'notify'],
      purpose: 'hr-system',
      createdAt: parseMoment('2026-11-25T09:00:00Z'),
      createdBy: 'hr-1',
    });
  });

  it('is stored without its secret', async () => {
    const { needs, store } = keysAt('2026-11-25T09:00:00Z');
    await createApiKey(needs, hrSystem);
    expect(JSON.stringify(await store.table.query('API-KEY#key-1'))).not.toContain('api-key-secret');
  });

  it.each([
    '',
    'hf_key-1_wrong',
    'hf_key-2_api-key-secret_1api-key-secret-2_2',
    'hf_key-1_',
    'key-1',
    `hf_key-1_${'x'.repeat(200)}`,
  ])('lets nobody in with %j', async (token) => {
    const { needs } = keysAt('2026-11-25T09:00:00Z');
    await createApiKey(needs, hrSystem);
    expect(await findApiKey(needs, token)).toBeUndefined();
  });

  it('is made once, however often its form is sent', async () => {
    const { needs } = keysAt('2026-11-25T09:00:00Z');
    const token = await createApiKey(needs, hrSystem);
    expect(await createApiKey(needs, hrSystem)).toBeUndefined();
    expect(await findApiKey(needs, token ?? '')).toBeDefined();
  });

  it('is of no use from the moment it is revoked, and stays in the list', async () => {
    const { needs, clock } = keysAt('2026-11-25T09:00:00Z');
    const token = await createApiKey(needs, hrSystem);
    clock.now = '2026-11-25T10:00:00Z';
    expect(await revokeApiKey(needs, 'one', 'key-1')).toBe(true);
    expect(await findApiKey(needs, token ?? '')).toBeUndefined();
    clock.now = '2026-11-25T11:00:00Z';
    expect(await revokeApiKey(needs, 'one', 'key-1')).toBe(true);
    expect((await listApiKeys(needs.table, 'one')).map(({ revokedAt }) => revokedAt)).toEqual([
      parseMoment('2026-11-25T10:00:00Z'),
    ]);
  });

  it('is listed and revoked by its own employer only', async () => {
    const { needs } = keysAt('2026-11-25T09:00:00Z');
    const token = await createApiKey(needs, hrSystem);
    expect(await listApiKeys(needs.table, 'other')).toEqual([]);
    expect(await revokeApiKey(needs, 'other', 'key-1')).toBe(false);
    expect(await findApiKey(needs, token ?? '')).toBeDefined();
  });

  it('says when it was last used, written at most once a minute', async () => {
    const { needs, clock } = keysAt('2026-11-25T09:00:00Z');
    const token = (await createApiKey(needs, hrSystem)) ?? '';
    const lastUsed = async () => (await listApiKeys(needs.table, 'one'))[0]?.lastUsedAt;
    expect(await lastUsed()).toBeUndefined();
    await findApiKey(needs, token);
    clock.now = '2026-11-25T09:00:59Z';
    await findApiKey(needs, token);
    expect(await lastUsed()).toBe(parseMoment('2026-11-25T09:00:00Z'));
    clock.now = '2026-11-25T09:01:00Z';
    await findApiKey(needs, token);
    expect(await lastUsed()).toBe(parseMoment('2026-11-25T09:01:00Z'));
  });

  it('gets an id without the underscore that parts a token, and without a hyphen at the beginning', () => {
    expect(newKeyId(() => 'a_b-c')).toBe('a-b-c');
    expect(newKeyId(() => '__b-c')).toBe('x-b-c');
  });
});
