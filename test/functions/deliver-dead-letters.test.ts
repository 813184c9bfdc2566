import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { reconcile } from '../../functions/reconcile.ts';
import { deliveriesOf, publicId, replaceDelivery, unsentDeliveries } from '../../shared/reminders/delivery.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { memberPhone } from '../support/stored-case.ts';

class ProviderDown extends Error {
  override readonly name = 'ProviderDown';
}

const down = { send: () => Promise.reject(new ProviderDown('lea@example.dk cannot be reached.')) };

/** The heads-up of the talk to Lea is queued on 16 November, and the mail server is down. */
async function queued(): Promise<Installation> {
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  return { ...needs, email: down };
}

/** Each try three minutes after the one before. @returns what the last of them threw */
async function failTimes(needs: Installation, tries: number): Promise<readonly string[]> {
  let thrown: readonly string[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    needs.moveTo(`2026-11-16T08:${String(turn * 3).padStart(2, '0')}`);
    thrown = await deliverVisible(needs);
  }
  return thrown;
}
const dead = ({ table }: Installation) => unsentDeliveries(table, 'dead-letter', momentAt('2026-11-01T00:00'));

describe('a delivery whose message keeps failing', () => {
  it('stays open for four tries', async () => {
    const needs = await queued();
    expect(await failTimes(needs, 4)).toEqual(['ProviderDown']);
    expect(await endings(needs)).toEqual(['queued']);
    expect(await dead(needs)).toEqual([]);
  });

  it('is a dead letter at the fifth, by the error’s name alone, and the queue hears of it too', async () => {
    const needs = await queued();
    expect(await failTimes(needs, 5)).toEqual(['ProviderDown']);
    expect(await endings(needs)).toEqual(['dead-letter ProviderDown']);
    expect(needs.lines.at(-1)).toEqual({
      what: 'deliver',
      caseId: 'case-1',
      dutyId: 'talk-4w',
      outcome: 'dead-letter',
      reason: 'ProviderDown',
    });
    expect(JSON.stringify([await dead(needs), needs.lines])).not.toContain('lea@');
    needs.moveTo('2026-11-16T08:15');
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await needs.queue.deadLetters()).toHaveLength(1);
  });

  it('is a task for a person', async () => {
    const needs = await queued();
    await failTimes(needs, 5);
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([
      { kind: 'dead-letter', dutyId: 'talk-4w', role: 'leader' },
    ]);
  });

  it('leaves the index of open ones for that of unsent ones, so that nobody queues it for ever', async () => {
    const needs = await queued();
    await failTimes(needs, 5);
    expect((await dead(needs)).map(publicId)).toEqual((await deliveriesOf(needs.table, 'case-1')).map(publicId));
    needs.moveTo('2026-11-17T08:00');
    expect((await reconcile(needs)({ run: 'deliveries' })).queued).toBe(0);
  });

  it('is found again when the process died each time before it could say so', async () => {
    const needs = await queued();
    // Killed while sending: the message was received, nothing was thrown, nothing written.
    for (const minute of ['00', '03', '06', '09', '12', '15']) {
      needs.moveTo(`2026-11-16T08:${minute}`);
      await needs.queue.receive({ max: 10, visibilitySeconds: 180 });
    }
    expect(needs.queue.size()).toBe(0);
    expect((await reconcile(needs)({ run: 'deliveries' })).queued).toBe(1);
  });

  it.for(['other-process', 'this-process'])('is left to whoever is sending it: %s', async (holder) => {
    const needs = await queued();
    const [standing] = await deliveriesOf(needs.table, 'case-1');
    if (standing === undefined) throw new Error('Nothing was queued.');
    const lease = { holder, until: momentAt('2026-11-16T08:01') };
    await replaceDelivery(needs.table, standing, { lease });
    await expect(deliver(needs)(toMessage(standing), 5)).rejects.toMatchObject({ name: 'LeaseHeld' });
    expect(await endings(needs)).toEqual(['queued']);
  });

  it('stays with the queue’s dead letters when it is no message of ours', async () => {
    const needs = await staffedCase();
    await expect(deliver(needs)('{"to":"lea@example.dk"}', 5)).rejects.toMatchObject({ name: 'ZodError' });
    expect(needs.lines).toEqual([]);
  });
});

describe('a welcome that is a dead letter', () => {
  /** Welcome and first heads-up are due on Friday 6 November; the welcome cannot be sent. */
  async function behindDeadWelcome(): Promise<Installation> {
    const needs = await staffedCase({ at: '2026-11-04T08:00', facts: { firstDay: '2026-10-30' } });
    needs.moveTo('2026-11-06T10:00');
    await wake(needs, 'contact-14d');
    const welcome = (await deliveriesOf(needs.table, 'case-1')).find(({ text }) => text.startsWith('welcome'));
    if (welcome === undefined) throw new Error('No welcome was queued.');
    await expect(deliver({ ...needs, sms: down })(toMessage(welcome), 5)).rejects.toThrow();
    return needs;
  }

  it('keeps back what comes after it: nothing reaches the member before', async () => {
    const needs = await behindDeadWelcome();
    await deliverVisible(needs);
    expect(await endings(needs)).toContain('deferred welcome 2026-11-06T10:30');
    expect(needs.outbox.filter(({ to }) => to === memberPhone)).toEqual([]);
  });

  it('keeps back no longer what no longer holds', async () => {
    const needs = await behindDeadWelcome();
    needs.moveTo('2026-11-16T09:00');
    await deliverVisible(needs);
    expect(await endings(needs)).toContain('cancelled too-late');
  });
});
