import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/reconcile.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import type { Installation } from '../support/installation.ts';
import { decided, ended, idOf, inHouse, ole, onTuesday, receivers } from '../support/role-changes.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { appoint, dismiss, record } from '../support/stored-case.ts';

describe('a message to somebody who has left', () => {
  it('goes to whoever holds the role now, and to nobody else', async () => {
    const needs = await decided();
    await dismiss(needs, 'leader', lea, inHouse);
    await appoint(needs, 'leader', ole, inHouse);
    expect(await onTuesday(needs)).toEqual([]);
    expect(await ended(needs)).toEqual([`${lea} cancelled not-in-role`, `${ole} sent`]);
    expect(receivers(needs)).toEqual([ole]);
  });

  it('is a task for a person when nobody holds the role', async () => {
    const needs = await decided();
    await dismiss(needs, 'leader', lea, inHouse);
    await onTuesday(needs);
    expect(await ended(needs)).toEqual([`${lea} cancelled not-in-role`]);
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([
      { kind: 'nobody-in-the-role', dutyId: 'talk-4w', role: 'leader' },
    ]);
  });

  it('is not sent to another who has been told the same already', async () => {
    const needs = await staffedCase();
    await appoint(needs, 'leader', ole, inHouse);
    needs.moveTo('2026-11-16T17:59');
    await wake(needs, 'talk-4w');
    await dismiss(needs, 'leader', lea, inHouse);
    await onTuesday(needs);
    expect(await ended(needs)).toEqual([`${lea} cancelled not-in-role`, `${ole} sent`]);
  });

  it('reaches them after all when they hold the role again before another was told', async () => {
    const needs = await decided();
    await appoint(needs, 'leader', ole, { ...inHouse, substituteFor: await idOf(needs, lea), to: '2026-11-17' });
    needs.moveTo('2026-11-17T17:59');
    await deliverVisible(needs); // Lea is away until tonight: Ole's is written
    needs.moveTo('2026-11-18T08:00');
    await reconcile(needs)({ run: 'deliveries' });
    await deliverVisible(needs); // Ole's period is over: Lea's is taken up again
    await reconcile(needs)({ run: 'deliveries' });
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual([`${lea} sent`, `${ole} cancelled not-in-role`]);
  });

  it('is passed on once when the process dies between the two records', async () => {
    const fault = failingTable();
    const needs = await decided({ wrap: fault.wrap });
    await dismiss(needs, 'leader', lea, inHouse);
    await appoint(needs, 'leader', ole, inHouse);
    // The claim is the first put, Ole's delivery the second, the end of Lea's the third.
    fault.arm({ put: 3, landed: false });
    expect(await onTuesday(needs)).toContain('Crash');
    needs.moveTo('2026-11-17T08:15');
    await deliverVisible(needs);
    expect(await ended(needs)).toEqual([`${lea} cancelled not-in-role`, `${ole} sent`]);
    expect(receivers(needs)).toEqual([ole]);
  });

  it('is tried again when nobody can be looked up', async () => {
    const needs = await decided();
    needs.moveTo('2026-11-17T08:00');
    const table = { ...needs.table, query: () => Promise.reject(new Error('The table is down.')) };
    expect(await deliverVisible({ ...needs, table })).toEqual(['Error']);
    expect(receivers(needs)).toEqual([]);
  });
});

describe('a substitute', () => {
  const away = async (needs: Installation, period: { readonly from?: string; readonly to?: string }) =>
    appoint(needs, 'leader', ole, { ...inHouse, substituteFor: await idOf(needs, lea), ...period });

  it('gets what falls in their period, and the one who is away does not', async () => {
    const needs = await decided();
    await away(needs, { from: '2026-11-17', to: '2026-11-20' });
    await onTuesday(needs);
    expect(receivers(needs)).toEqual([ole]);
  });

  it('gets nothing once it is over, and the one who is back does', async () => {
    const needs = await staffedCase();
    await away(needs, { from: '2026-11-09', to: '2026-11-16' });
    needs.moveTo('2026-11-16T17:59');
    await wake(needs, 'talk-4w');
    await onTuesday(needs);
    expect(await ended(needs)).toEqual([`${lea} sent`, `${ole} cancelled not-in-role`]);
  });
});

describe('a steward with the member’s consent', () => {
  async function decidedFor(): Promise<Installation> {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-11T17:59');
    await wake(needs, 'contact-14d');
    needs.moveTo('2026-11-12T08:00');
    return needs;
  }
  const workOff = async (needs: Installation) => {
    for (let turn = 0; turn < 3; turn += 1) {
      await deliverVisible(needs);
      await reconcile(needs)({ run: 'deliveries' });
    }
  };
  const stewards = async (needs: Installation) => (await ended(needs)).filter((line) => /^(sten|bo)/.test(line));

  it('who has left is followed by the next one, whom the consent covers', async () => {
    const needs = await decidedFor();
    await dismiss(needs, 'steward', sten, { area: 'foa' });
    await appoint(needs, 'steward', 'bo@example.dk', { area: 'foa' });
    await workOff(needs);
    expect(await stewards(needs)).toEqual(['bo@example.dk sent', `${sten} cancelled not-in-role`]);
  });

  it('who has left without another is nobody’s task to know of', async () => {
    const needs = await decidedFor();
    await dismiss(needs, 'steward', sten, { area: 'foa' });
    await workOff(needs);
    expect(await stewards(needs)).toEqual([`${sten} cancelled not-in-role`]);
    expect(await tasksOf(needs.table, 'employer')).toEqual([]);
  });

  it('gives way to the one she has chosen since', async () => {
    const needs = await decidedFor();
    const bo = await appoint(needs, 'steward', 'bo@example.dk', { area: 'foa' });
    await record(needs, { do: 'give-consent', who: bo });
    await workOff(needs);
    expect(await stewards(needs)).toEqual(['bo@example.dk sent', `${sten} cancelled no-consent`]);
  });
});
