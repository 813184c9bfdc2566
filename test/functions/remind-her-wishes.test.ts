import { describe, expect, it } from 'vitest';
import { changePreferences } from '../../shared/people/preferences.ts';
import { toldIn } from '../../shared/reminders/owed.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { told, wake } from '../support/deliveries-told.ts';
import { staffedCase } from '../support/staffed-case.ts';

describe('a member', () => {
  it('who has stopped the messages is owed none, and the reason is kept', async () => {
    const needs = await staffedCase();
    await changePreferences(needs, 'member-1', (wanted) => ({ ...wanted, stopped: true }));
    needs.moveTo('2026-11-09T10:00');
    expect(await wake(needs, 'contact-14d')).toMatchObject({ outcome: 'cancelled', reason: 'opted-out' });
    expect(await told(needs)).toEqual([]);
    expect(await toldIn(needs.table, 'case-1', 'contact-14d')).toMatchObject([
      { role: 'member', persons: [], refused: 'opted-out' },
    ]);
  });

  it('whose identity is protected is told by letter, which is hr’s task', async () => {
    const needs = await staffedCase();
    await changePreferences(needs, 'member-1', (wanted) => ({ ...wanted, protectedIdentity: true }));
    needs.moveTo('2026-11-09T10:00');
    expect(await wake(needs, 'contact-14d')).toMatchObject({ outcome: 'cancelled', reason: 'protected-identity' });
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([
      { kind: 'tell-by-letter', dutyId: 'contact-14d' },
      { kind: 'tell-by-letter', dutyId: 'welcome' },
    ]);
  });

  it('is owed nothing on a guess: a look-up that fails is tried again', async () => {
    const needs = await staffedCase();
    const get = needs.table.get;
    const table = {
      ...needs.table,
      get: (key: Parameters<typeof get>[0]) =>
        key.sk === 'PREFERENCES' ? Promise.reject(new Error('The table is down.')) : get(key),
    };
    needs.moveTo('2026-11-09T10:00');
    await expect(wake({ ...needs, table }, 'contact-14d')).rejects.toThrow('The table is down.');
    expect(await told(needs)).toEqual([]);
    expect(await wake(needs, 'contact-14d')).toMatchObject({ outcome: 'sent' });
  });
});
