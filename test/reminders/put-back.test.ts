import { describe, expect, it } from 'vitest';
import { addressMark } from '../../shared/people/person.ts';
import { isSuppressed, suppressAddress } from '../../shared/people/suppressed.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type Delivery, deliveriesOf, publicId, replaceDelivery } from '../../shared/reminders/delivery.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { lea, staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

/** The heads-up of the talk to Lea stands in a status on 16 November; no message of it is on the queue. */
async function standing(status: Delivery['status'], reason?: string): Promise<Installation> {
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  for (const { receipt } of await needs.queue.receive({ max: 10, visibilitySeconds: 180 }))
    await needs.queue.remove(receipt);
  await replaceDelivery(needs.table, await only(needs), { status, reason });
  return needs;
}
async function only({ table }: Installation): Promise<Delivery> {
  const [delivery] = await deliveriesOf(table, 'case-1');
  if (delivery === undefined) throw new Error('Nothing was decided.');
  return delivery;
}
const again = async (needs: Installation, at = '2026-11-16T10:00') =>
  putBack(needs, { caseId: 'case-1', id: publicId(await only(needs)), by: 'operator', now: momentAt(at) });

describe('a person puts back', () => {
  it.each(['failed', 'cancelled', 'dead-letter'] as const)(
    'what ended %s: it goes out under its old id',
    async (status) => {
      const needs = await standing(status, 'whatever');
      const before = await only(needs);
      expect(await again(needs)).toEqual({ outcome: 'queued' });
      expect(await deliverVisible(needs)).toEqual([]);
      expect(await endings(needs)).toEqual(['sent']);
      expect(needs.outbox.map(({ id }) => id)).toEqual([publicId(before)]);
    },
  );

  it.each(['queued', 'deferred'] as const)('nothing that is %s: it goes out by itself', async (status) => {
    const needs = await standing(status);
    expect(await again(needs)).toEqual({ outcome: 'refused', why: 'open' });
    expect(needs.queue.size()).toBe(0);
  });

  it.each(['bounced', 'blocked'] as const)('what a provider accepted and gave up: it is %s', async (status) => {
    const needs = await standing(status);
    expect(await again(needs)).toEqual({ outcome: 'queued' });
  });

  it.each(['sent', 'delayed', 'delivered', 'complained'] as const)(
    'nothing that may have come: it is %s',
    async (status) => {
      const needs = await standing(status);
      expect(await again(needs)).toEqual({ outcome: 'refused', why: 'accepted' });
      expect(needs.queue.size()).toBe(0);
      expect(await endings(needs)).toEqual([status]);
    },
  );

  it('nothing that is not there', async () => {
    const needs = await standing('failed');
    const asked = { caseId: 'case-1', id: 'unknown', by: 'operator', now: momentAt('2026-11-16T10:00') };
    expect(await putBack(needs, asked)).toEqual({ outcome: 'refused', why: 'unknown' });
  });

  it('a message once, when two do it at the same time', async () => {
    const needs = await standing('dead-letter', 'ProviderDown');
    const results = await Promise.all([again(needs), again(needs)]);
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual(['queued', 'refused']);
    await deliverVisible(needs);
    expect(needs.outbox).toHaveLength(1);
  });

  it('and it is kept who did it and when, each time', async () => {
    const needs = await standing('failed', 'bad-address');
    await again(needs);
    await replaceDelivery(needs.table, await only(needs), { status: 'failed', reason: 'bad-address' });
    await again(needs, '2026-11-17T09:00');
    expect((await only(needs)).putBack).toEqual([
      { by: 'operator', at: momentAt('2026-11-16T10:00') },
      { by: 'operator', at: momentAt('2026-11-17T09:00') },
    ]);
  });

  it('what no longer holds in vain: the facts are asked anew', async () => {
    const needs = await standing('dead-letter', 'ProviderDown');
    await record(needs, { do: 'record-talk-held' });
    await again(needs);
    await deliverVisible(needs);
    expect(await endings(needs)).toEqual(['cancelled duty-done']);
    expect(needs.outbox).toEqual([]);
  });

  it('with nothing left of how it went the last time but what its provider called it', async () => {
    const needs = await standing('bounced');
    const digest = [{ caseId: 'case-2', id: 'other' }];
    const before = { via: 'sms', language: 'en', digest, providerId: 'provider-1' } as const;
    await replaceDelivery(needs.table, await only(needs), before);
    await again(needs);
    const { via, language, digest: along, providerId, earlier } = await only(needs);
    expect({ via, language, along, providerId, earlier }).toEqual({
      via: undefined,
      language: undefined,
      along: undefined,
      providerId: undefined,
      earlier: ['provider-1'],
    });
  });

  it('and frees the address, but not where it was not put back', async () => {
    const needs = await standing('bounced');
    const { personId } = await only(needs);
    const toLea = { personId, channel: 'email', to: lea } as const;
    await suppressAddress(needs.table, addressMark(needs.vault, lea), {
      why: 'bounced',
      at: momentAt('2026-11-16T09:00'),
    });
    const table: Table = {
      ...needs.table,
      put: async (item, condition) => (typeof condition === 'object' ? false : needs.table.put(item, condition)),
    };
    expect(await again({ ...needs, table })).toEqual({ outcome: 'refused', why: 'changed' });
    expect(await isSuppressed(needs, toLea)).toBe(true);
    expect(await again(needs)).toEqual({ outcome: 'queued' });
    expect(await isSuppressed(needs, toLea)).toBe(false);
  });
});
