import { describe, expect, it } from 'vitest';
import type { Moment } from '../../shared/calendar/moment.ts';
import type { Delivery } from '../../shared/reminders/delivery.ts';
import { afterReceipt, type Receipt, type ReceiptStatus } from '../../shared/reminders/receipt.ts';
import { momentAt } from '../support/local-time.ts';

const sentAt = momentAt('2026-11-16T08:00');
const sent: Standing = { status: 'sent', at: sentAt };
type Standing = Pick<Delivery, 'status' | 'at' | 'reason' | 'receiptAt'>;

const receipt = (status: ReceiptStatus, local = '2026-11-16T08:05'): Receipt => ({
  caseId: 'case-1',
  delivery: 'delivery-1',
  providerId: 'provider-1',
  status,
  at: momentAt(local),
});

function ending(standing: Standing, ...receipts: readonly Receipt[]): Standing {
  let now = standing;
  for (const receipt of receipts) now = { ...now, ...afterReceipt(now, receipt) };
  return now;
}

describe('what a receipt makes of a delivery', () => {
  it.for([
    ['delayed, then delivered', 'delayed', 'delivered', 'delivered'],
    ['delayed, then bounced', 'delayed', 'bounced', 'bounced'],
    ['delayed, then given up', 'delayed', 'failed', 'failed'],
    ['given up by one server, yet delivered', 'failed', 'delivered', 'delivered'],
    ['delivered, then bounced inside the house', 'delivered', 'bounced', 'bounced'],
    ['delivered, then complained of', 'delivered', 'complained', 'complained'],
    ['accepted, then blocked', 'delivered', 'blocked', 'blocked'],
    ['blocked, and no such number', 'blocked', 'bounced', 'bounced'],
    ['bounced, then complained of', 'bounced', 'complained', 'complained'],
  ] as const)('%s: the same whichever comes first', ([, one, other, ends]) => {
    expect(ending(sent, receipt(one), receipt(other)).status).toBe(ends);
    expect(ending(sent, receipt(other), receipt(one)).status).toBe(ends);
  });

  it('is the same in every order, however often each comes', () => {
    const all = [
      receipt('delayed'),
      receipt('delayed', '2026-11-16T08:20'),
      receipt('delivered', '2026-11-16T08:30'),
      receipt('complained', '2026-11-17T09:00'),
    ];
    const ends = permutations([...all, ...all.slice(1, 3)]).map((order) => ending(sent, ...order));
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
    expect(ends[0]).toMatchObject({ status: 'complained', at: sentAt, receiptAt: momentAt('2026-11-17T09:00') });
  });

  it('is told with the instant at which it first was so', () => {
    const late = receipt('delayed', '2026-11-16T08:20');
    const early = receipt('delayed', '2026-11-16T08:10');
    expect(ending(sent, late, early).receiptAt).toBe(early.at);
    expect(ending(sent, early, late).receiptAt).toBe(early.at);
    expect(afterReceipt(ending(sent, early), early)).toBeUndefined();
  });

  it.for(['queued', 'deferred', 'cancelled'] as const)('proves that it went out, though it stands as %s', (status) => {
    const tomorrow = momentAt('2026-11-17T08:00');
    const change = afterReceipt({ status, at: tomorrow }, receipt('delivered'));
    expect(change).toMatchObject({ status: 'delivered', at: momentAt('2026-11-16T08:05'), providerId: 'provider-1' });
  });

  it('keeps no reason of before: a failure that was none is forgotten', () => {
    const gaveUp: Receipt = { ...receipt('failed'), reason: 'unreachable' };
    expect(ending(sent, gaveUp)).toMatchObject({ status: 'failed', reason: 'unreachable' });
    expect(ending(sent, gaveUp, receipt('delivered')).reason).toBeUndefined();
    expect(ending(sent, receipt('delivered'), gaveUp).reason).toBeUndefined();
  });

  it('never undoes a refusal at the door by a lesser word', () => {
    const refused: Standing = { status: 'failed', at: sentAt as Moment, reason: 'bad-address' };
    expect(afterReceipt(refused, receipt('delayed'))).toBeUndefined();
    expect(afterReceipt(refused, receipt('failed'))).toBeUndefined();
  });
});

function permutations<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length < 2) return [of];
  return of.flatMap((first, place) =>
    permutations(of.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}
