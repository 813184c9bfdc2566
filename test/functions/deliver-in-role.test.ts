import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/reconcile.ts';
import { findPerson } from '../../shared/people/person.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { deliveriesOf, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { appoint, dismiss, record } from '../support/stored-case.ts';

const ole = 'ole@example.dk';
const inHouse = { scope: 'house/first' };

/** The heads-up of the talk to Lea is decided on Monday 16 November at 17:59, when the window closes. */
async function decided(setting: Parameters<typeof staffedCase>[0] = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  needs.moveTo('2026-11-16T17:59');
  await wake(needs, 'talk-4w');
  return needs;
}
/** Every message of the queue is handed over on Tuesday at 08:00, and once more what became due by it. */
async function onTuesday(needs: Installation): Promise<readonly string[]> {
  needs.moveTo('2026-11-17T08:00');
  const thrown: string[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    thrown.push(...(await deliverVisible(needs)));
    await reconcile(needs)({ run: 'deliveries' });
  }
  return thrown;
}
/** How each delivery ended, by its receiver. */
async function ended(needs: Installation): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { personId, status, reason } of await deliveriesOf(needs.table, 'case-1'))
    lines.push([(await findPerson(needs, personId))?.email, status, reason].filter(Boolean).join(' '));
  return lines.toSorted();
}
const idOf = async (needs: Installation, email: string) => (await staffByEmail(needs, 'employer', email)) ?? '';
const receivers = ({ outbox }: Installation) => outbox.map(({ to }) => to);

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

describe('a message that is passed on', () => {
  it('takes nothing along of how it went for the one before', async () => {
    const needs = await decided();
    const [leas] = await deliveriesOf(needs.table, 'case-1');
    if (leas === undefined) throw new Error('Nothing was decided.');
    const went = { via: 'email', language: 'en', earlier: ['provider-1'], digest: [] } as const;
    await replaceDelivery(needs.table, leas, { ...went, putBack: [{ by: 'operator', at: leas.at }] });
    await dismiss(needs, 'leader', lea, inHouse);
    const personId = await appoint(needs, 'leader', ole, inHouse);
    needs.moveTo('2026-11-17T08:00');
    await deliverVisible(needs);
    const oles = (await deliveriesOf(needs.table, 'case-1')).find((one) => one.personId === personId);
    const { dutyId, key, stage, role, channel, text, params } = leas;
    const decision = { dutyId, key, stage, role, channel, text, params, personId };
    expect(oles).toEqual({
      ...decision,
      pk: 'CASE#case-1',
      sk: oles?.sk,
      version: 1,
      status: 'deferred',
      reason: 'passed-on',
      at: momentAt('2026-11-17T08:00'),
    });
  });

  /** On 18 November the first day is corrected; the mail about it is for Lea, who was told of the talk or was to be. */
  async function correctedForLea(needs: Installation): Promise<void> {
    needs.moveTo('2026-11-18T08:00');
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    await reconcile(needs)({ run: 'deliveries' });
    await deliverVisible(needs);
  }

  it('is followed by its correction: whoever got it in the place of another is set right', async () => {
    const needs = await decided();
    await dismiss(needs, 'leader', lea, inHouse);
    await appoint(needs, 'leader', ole, inHouse);
    await onTuesday(needs);
    await correctedForLea(needs);
    expect(await ended(needs)).toEqual([
      `${lea} cancelled not-in-role`,
      `${lea} cancelled not-in-role`,
      `${ole} sent`,
      `${ole} sent`,
    ]);
    expect(needs.outbox.at(-1)?.text).toContain('Datoen i opgave K7F4 er rettet');
  });

  it('is not followed by a correction to somebody who was told no date', async () => {
    const needs = await decided();
    await onTuesday(needs);
    await dismiss(needs, 'leader', lea, inHouse);
    await appoint(needs, 'leader', ole, inHouse);
    await correctedForLea(needs);
    expect(await ended(needs)).toEqual([`${lea} cancelled not-in-role`, `${lea} sent`]);
    expect(await tasksOf(needs.table, 'employer')).toEqual([]);
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
