import { describe, expect, it } from 'vitest';
import { type EmailSender, PermanentFailure, ProviderPaused, type SmsSender } from '../../shared/ports/senders.ts';
import { standingChannelTasks } from '../../shared/reminders/channel-tasks.ts';
import { newDelivery } from '../../shared/reminders/delivery.ts';
import type { Ending } from '../../shared/reminders/in-hand.ts';
import { sendDelivery } from '../../shared/reminders/send-delivery.ts';
import { smsSpendKey } from '../../shared/store/keys.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import { type Installation, installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { caseOpened, given } from '../support/sick-leave.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { memberPhone } from '../support/stored-case.ts';

/** Two SMS of 15 cents fit in a cap of 40, a third does not. */
const smsSpend = { usdPerDay: 0.4, usdPerMessage: 0.15 };

const welcome = {
  dutyId: 'welcome',
  key: 'opening',
  stage: 'heads-up',
  role: 'member',
  channel: 'sms',
  persons: ['member-1'],
  timing: 'on-time',
  text: 'welcome.heads-up.member',
  params: {},
  names: {},
} as const;

type Sending = { readonly at?: string; readonly channel?: 'sms' | 'email'; readonly sender?: SmsSender & EmailSender };

/** One more message is handed over, on 4 November at 10:00 unless said otherwise. */
function sendOne(
  needs: Installation,
  { at = '2026-11-04T10:00', channel = 'sms', sender }: Sending = {},
): Promise<Ending> {
  const now = momentAt(at);
  const delivery = newDelivery('case-1', { ...welcome, channel }, { personId: 'member-1', at: now });
  const senders = sender === undefined ? {} : { sms: sender, email: sender };
  const inHand = { delivery, sickLeave: given(caseOpened()), now };
  return sendDelivery({ ...needs, ...senders, smsSpend }, inHand, { channel, to: memberPhone, language: 'da' });
}
const refusing = (error: Error) => ({ send: () => Promise.reject(error) });
const untilTomorrow = { status: 'deferred', reason: 'spend-cap', at: momentAt('2026-11-05T09:00') };

describe('the daily cap on SMS', () => {
  it('lets through what fits, and puts the rest off to the next day’s opening', async () => {
    const needs = installation('2026-11-04T10:00');
    expect(await sendOne(needs)).toMatchObject({ status: 'sent' });
    expect(await sendOne(needs)).toMatchObject({ status: 'sent' });
    expect(await sendOne(needs)).toEqual(untilTomorrow);
    expect(needs.outbox).toHaveLength(2);
    expect(needs.lines).toEqual([{ what: 'provider', caseId: 'case-1', outcome: 'paused', reason: 'spend-cap' }]);
  });

  it('begins anew each local day', async () => {
    const needs = installation('2026-11-04T10:00');
    for (let sms = 0; sms < 3; sms += 1) await sendOne(needs);
    expect(await sendOne(needs, { at: '2026-11-05T09:00' })).toMatchObject({ status: 'sent' });
    // 23:30 UTC on the 5th is the 6th here.
    expect(await needs.table.get(smsSpendKey('2026-11-05'))).toMatchObject({ spent: 15_000 });
    await sendOne(needs, { at: '2026-11-06T00:30' });
    expect(await needs.table.get(smsSpendKey('2026-11-06'))).toMatchObject({ spent: 15_000 });
  });

  it('is never exceeded by many at once', async () => {
    const needs = installation('2026-11-04T10:00');
    const ends = await Promise.all(Array.from({ length: 20 }, () => sendOne(needs)));
    expect(ends.filter(({ status }) => status === 'sent')).toHaveLength(2);
    expect(ends.filter(({ reason }) => reason === 'spend-cap')).toHaveLength(18);
    expect(needs.outbox).toHaveLength(2);
  });

  it('counts nothing that the provider refused', async () => {
    const needs = installation('2026-11-04T10:00');
    await sendOne(needs, { sender: refusing(new PermanentFailure('bad-address')) });
    await sendOne(needs, { sender: refusing(new ProviderPaused('quota')) });
    await sendOne(needs);
    expect(await sendOne(needs)).toMatchObject({ status: 'sent' });
  });

  it('counts what failed in any other way: it may have gone out', async () => {
    const needs = installation('2026-11-04T10:00');
    const lost = { sender: refusing(new Error('The answer was lost.')) };
    for (let sms = 0; sms < 2; sms += 1) await expect(sendOne(needs, lost)).rejects.toThrow('lost');
    expect(await sendOne(needs)).toEqual(untilTomorrow);
  });

  it('is none for mails', async () => {
    const needs = installation('2026-11-04T10:00');
    for (let mail = 0; mail < 3; mail += 1)
      expect(await sendOne(needs, { channel: 'email' })).toMatchObject({ status: 'sent' });
  });

  it('is one task for a person when it is reached', async () => {
    const needs = { ...(await staffedCase()), smsSpend: { usdPerDay: 0.1, usdPerMessage: 0.15 } };
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    await deliverVisible(needs);
    expect(await endings(needs)).toContain('deferred spend-cap 2026-11-05T09:00');
    expect(await standingChannelTasks(needs.table, 'employer', momentAt('2026-11-01T00:00'))).toEqual([
      { kind: 'spend-cap', channel: 'sms', at: momentAt('2026-11-04T10:00') },
    ]);
  });
});
