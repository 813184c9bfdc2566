import type { Moment } from '../calendar/moment.ts';
import type { Log } from '../log.ts';
import type { Table } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { isHeldByAnother, LeaseHeld, type LeaseHolder } from './claim-delivery.ts';
import { findDelivery, replaceDelivery } from './delivery.ts';
import { parseMessage } from './delivery-message.ts';
import { isOpen } from './delivery-status.ts';
import { addTask } from './tasks.ts';
import { WelcomeFirst } from './welcome-first.ts';

type Needs = { readonly table: Table; readonly leaseHolder: LeaseHolder; readonly log: Log };

/**
 * Makes a delivery whose message has failed for the last time a dead letter: a person has to look, and `reconcile` leaves it alone. Of the
 * error its name is kept and nothing else, since providers quote addresses. One whose process died before this stays open, and is found.
 */
export async function buryDelivery(needs: Needs, body: string, { error, now }: Failure): Promise<void> {
  // It has not failed, it waits its turn: `reconcile` queues it again.
  if (error instanceof WelcomeFirst || error instanceof LeaseHeld) return;
  const { table, log } = needs;
  const message = readable(body);
  const standing = message && (await findDelivery(table, message.caseId, message.delivery));
  if (message === undefined || standing === undefined || !isOpen(standing)) return;
  if (isHeldByAnother(standing, needs.leaseHolder, now)) return;
  const { caseId } = message;
  const sickLeave = await loadCase(table, caseId);
  const { dutyId, role, personId } = standing;
  // The task first: nobody looks at a dead letter again.
  if (sickLeave !== undefined)
    await addTask(table, sickLeave, { kind: 'dead-letter', dutyId, role, personId, at: now });
  const reason = nameOf(error);
  await replaceDelivery(table, standing, { status: 'dead-letter', reason, at: now, lease: undefined });
  log({ what: 'deliver', caseId, dutyId, outcome: 'dead-letter', reason });
}

type Failure = { readonly error: unknown; readonly now: Moment };

/** What is no message of ours can only stay with the queue's own dead letters. */
function readable(body: string) {
  try {
    return parseMessage(body);
  } catch {
    return undefined;
  }
}

/** A name is a word: what a library puts there instead is not kept. */
const nameOf = (error: unknown): string =>
  error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
