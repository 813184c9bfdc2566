import { describe, expect, it } from 'vitest';
import { reconcile } from '../../functions/reconcile.ts';
import { deliveriesOf, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { decided, ended, inHouse, ole, onTuesday } from '../support/role-changes.ts';
import { lea } from '../support/staffed-case.ts';
import { appoint, dismiss, record } from '../support/stored-case.ts';

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
