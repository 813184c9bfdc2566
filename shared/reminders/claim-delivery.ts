import { type Moment, plusSeconds } from '../calendar/moment.ts';
import type { Table } from '../ports/table.ts';
import { type Delivery, replaceDelivery } from './delivery.ts';

/** Who holds leases, and whether another holder can still be at work. A process that has died cannot. */
export type LeaseHolder = { readonly id: string; readonly mayBeAlive: (holder: string) => boolean };

/** A Lambda runs 30 s at most: after twice that its lease is void. */
const leaseSeconds = 60;

/** Somebody else holds the lease: the queue keeps the message and tries again. */
export class LeaseHeld extends Error {
  override readonly name = 'LeaseHeld';
}

type Needs = { readonly table: Table; readonly leaseHolder: LeaseHolder };

/** Whether another process may be sending it at this moment: then nobody else writes it. */
export const isHeldByAnother = ({ lease }: Delivery, { id, mayBeAlive }: LeaseHolder, now: Moment): boolean =>
  lease !== undefined && lease.until > now && lease.holder !== id && mayBeAlive(lease.holder);

/** Takes a delivery for this process alone, for as long as a lease lasts. @throws LeaseHeld */
export async function claimDelivery({ table, leaseHolder }: Needs, standing: Delivery, now: Moment): Promise<Delivery> {
  const { lease } = standing;
  if (lease !== undefined && lease.until > now && leaseHolder.mayBeAlive(lease.holder))
    throw new LeaseHeld('Another process is sending this message.');
  const until = plusSeconds(now, leaseSeconds);
  const claimed = await replaceDelivery(table, standing, { lease: { holder: leaseHolder.id, until } });
  if (claimed === undefined) throw new LeaseHeld('Another process took this message first.');
  return claimed;
}
