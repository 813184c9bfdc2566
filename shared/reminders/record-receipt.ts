import { suppressAddress, suppressChannel } from '../people/suppressed.ts';
import type { Table } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { channelOf, type Delivery, findDelivery, replaceDelivery } from './delivery.ts';
import { afterReceipt, type Receipt, reachesNobody } from './receipt.ts';
import { addTask } from './tasks.ts';

/** `unknown`: there is no such delivery. `another-send`: it has been sent anew since, or is about to be. `known`: no news. */
export type Recorded = 'recorded' | 'known' | 'unknown' | 'another-send';

/** Others write to a delivery when it is claimed, sent and put back: more often than so within a moment nobody does. */
const tries = 5;

/** The delivery changed under every try: the queue brings the receipt again. */
export class DeliveryKeepsChanging extends Error {
  override readonly name = 'DeliveryKeepsChanging';
}

/**
 * Writes on a delivery what its provider says of it, with what follows from that, and on those that went along in its mail. Repeating it is
 * harmless, and so is any order. That there is a receipt proves that the message went out: one that is still open, because the process that
 * sent it has not written so yet or never will, comes to its end here and is not sent again. @throws DeliveryKeepsChanging
 */
export async function recordReceipt(table: Table, receipt: Receipt): Promise<Recorded> {
  const recorded = await recordOn(table, receipt);
  if (recorded === 'unknown' || recorded === 'another-send') return recorded;
  // What is known of the one that led need not be of the others: the process may have died between.
  const led = await findDelivery(table, receipt.caseId, receipt.delivery);
  for (const { caseId, id } of led?.digest ?? [])
    await recordOn(table, { ...receipt, caseId, delivery: id, suppress: undefined });
  return recorded;
}

async function recordOn(table: Table, receipt: Receipt): Promise<Recorded> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const standing = await findDelivery(table, receipt.caseId, receipt.delivery);
    if (standing === undefined) return 'unknown';
    if (isOfAnotherSend(standing, receipt)) return 'another-send';
    const change = afterReceipt(standing, receipt);
    if (change === undefined) return 'known';
    // First what follows: a receipt that is written down is not looked at again.
    await followUp(table, standing, receipt);
    if ((await replaceDelivery(table, standing, change)) !== undefined) return 'recorded';
  }
  throw new DeliveryKeepsChanging('The delivery changed each time its receipt was to be written.');
}

/** One whose newest sending is not written down yet knows the ids of the others alone. */
const isOfAnotherSend = (standing: Delivery, { providerId }: Receipt): boolean =>
  standing.earlier?.includes(providerId) === true ||
  (standing.providerId !== undefined && standing.providerId !== providerId);

async function followUp(table: Table, delivery: Delivery, receipt: Receipt): Promise<void> {
  const { status, at, suppress } = receipt;
  const { dutyId, role, personId } = delivery;
  const cause = { why: status, at };
  if (suppress !== undefined) await suppressAddress(table, suppress, cause);
  if (status === 'complained' && role === 'member')
    await suppressChannel(table, { personId, channel: channelOf(delivery) }, cause);
  if (!reachesNobody(receipt)) return;
  const sickLeave = await loadCase(table, receipt.caseId);
  if (sickLeave !== undefined) await addTask(table, sickLeave, { kind: 'undeliverable', dutyId, role, personId, at });
}
