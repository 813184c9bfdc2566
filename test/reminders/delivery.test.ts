import { describe, expect, it } from 'vitest';
import { Delivery, newDelivery, publicId, replaceDelivery, toDeliveryItem } from '../../shared/reminders/delivery.ts';
import { parseMessage, toMessage } from '../../shared/reminders/delivery-message.ts';
import { installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';

const debt = {
  dutyId: 'talk-4w',
  key: '2026-11-30',
  stage: 'heads-up',
  role: 'leader',
  channel: 'email',
  persons: ['lea'],
  timing: 'on-time',
  text: 'talk-4w.heads-up.leader',
  params: { due: '2026-11-30' },
  names: {},
} as const;
const at = momentAt('2026-11-16T08:00');
const delivery = newDelivery('case-1', debt, { personId: 'lea', at });

describe('a delivery', () => {
  it('is known by what was decided and to whom', () => {
    const later = momentAt('2026-11-16T09:00');
    expect(newDelivery('case-1', debt, { personId: 'lea', at: later }).sk).toBe(delivery.sk);
    const others = [
      newDelivery('case-2', debt, { personId: 'lea', at }),
      newDelivery('case-1', { ...debt, key: '2026-12-01' }, { personId: 'lea', at }),
      newDelivery('case-1', { ...debt, role: 'hr' }, { personId: 'lea', at }),
      newDelivery('case-1', debt, { personId: 'ole', at }),
    ];
    expect(new Set([delivery, ...others].map(({ sk }) => sk)).size).toBe(5);
  });

  it('has a public id that tells nothing and never changes', () => {
    expect(publicId(delivery)).toMatch(/^[\w-]{43}$/);
    expect(publicId({ sk: delivery.sk })).toBe(publicId(delivery));
    expect(JSON.parse(toMessage(delivery))).toEqual({ caseId: 'case-1', delivery: publicId(delivery) });
  });

  it('is the same after it was stored', () => {
    const lease = { holder: 'process', until: momentAt('2026-11-16T08:01') };
    expect(Delivery.parse(toDeliveryItem({ ...delivery, lease }))).toEqual({ ...delivery, lease });
  });

  it('is looked at again a quarter of an hour after it was queued, or when it was put off to, until it has ended', () => {
    const lookAt = (change: Partial<Delivery>) => toDeliveryItem({ ...delivery, ...change }).deliveriesSk;
    expect(lookAt({})).toBe(`2026-11-16T07:15:00Z#${publicId(delivery)}`);
    expect(lookAt({ status: 'deferred' })).toBe(`2026-11-16T07:00:00Z#${publicId(delivery)}`);
    expect(lookAt({ status: 'sent' })).toBeUndefined();
  });

  it('is replaced only by who has seen its newest state', async () => {
    const { table } = installation('2026-11-16T08:00');
    await table.put(toDeliveryItem(delivery), 'always');
    expect(await replaceDelivery(table, delivery, { status: 'sent' })).toMatchObject({ version: 2, status: 'sent' });
    expect(await replaceDelivery(table, delivery, { status: 'failed' })).toBeUndefined();
  });
});

describe('a message of the queue', () => {
  it('that holds anything but ids is refused', () => {
    expect(() => parseMessage('{"caseId":"case-1","delivery":"x","to":"lea@example.dk"}')).toThrow();
    expect(() => parseMessage('not JSON')).toThrow();
  });
});
