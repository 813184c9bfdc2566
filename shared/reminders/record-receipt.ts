import { suppressAddress, suppressChannel } from '../people/suppressed.ts';
import type { Table } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { type Delivery, findDelivery, isOpen, replaceDelivery } from './delivery.ts';
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
 * Writes on a delivery what its provider says of it, with what follows from that. Repeating it is harmless, and so is any order. That there
 * is a receipt proves that the message went out: one that is still open, because the process that sent it has not written so yet or never
 * will, comes to its end here and is not sent again. @throws DeliveryKeepsChanging
 */
export async function recordReceipt(table: Table, receipt: Receipt): Promise<Recorded> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const standing = await findDelivery(table, receipt.caseId, receipt.delivery);
    if (standing === undefined) return 'unknown';
    if (isOfAnotherSend(standing, receipt)) return 'another-send';
    // First what follows: a receipt that is written down is not looked at again.
    await followUp(table, standing, receipt);
    const change = afterReceipt(standing, receipt);
    if (change === undefined) return 'known';
    if ((await replaceDelivery(table, standing, change)) !== undefined) return 'recorded';
  }
  throw new DeliveryKeepsChanging('The delivery changed each time its receipt was to be written.');
}

/** One that was put back still has the id of the time before; one that has gone out has its last. */
function isOfAnotherSend(standing: Delivery, { providerId }: Receipt): boolean {
  if (standing.providerId === undefined) return false;
  const isPutBack = isOpen(standing) || standing.status === 'cancelled';
  return (standing.providerId === providerId) === isPutBack;
}

async function followUp(table: Table, delivery: Delivery, receipt: Receipt): Promise<void> {
  const { status, at, suppress } = receipt;
  const cause = { why: status, at };
  if (suppress !== undefined) await suppressAddress(table, suppress, cause);
  if (status === 'complained' && delivery.role === 'member') await suppressChannel(table, delivery, cause);
  if (!reachesNobody(receipt)) return;
  const sickLeave = await loadCase(table, receipt.caseId);
  const { dutyId, role, personId } = delivery;
  if (sickLeave !== undefined) await addTask(table, sickLeave, { kind: 'undeliverable', dutyId, role, personId, at });
}
