import { type Moment, momentOfInstant } from '../shared/calendar/moment.ts';
import type { Clock } from '../shared/clock.ts';
import { tellAddressChange } from '../shared/identity/tell-address-change.ts';
import { addressMark } from '../shared/people/person.ts';
import { suppressAddress } from '../shared/people/suppressed.ts';
import { maxReceives } from '../shared/ports/queue.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { buryDelivery } from '../shared/reminders/bury-delivery.ts';
import { claimDelivery, type LeaseHolder } from '../shared/reminders/claim-delivery.ts';
import { type Delivery, findDelivery } from '../shared/reminders/delivery.ts';
import { addressMessageIn, parseMessage } from '../shared/reminders/delivery-message.ts';
import { isOpen } from '../shared/reminders/delivery-status.ts';
import { digestOf } from '../shared/reminders/digest.ts';
import { type Along, endAlong, noteAlong } from '../shared/reminders/gather-digest.ts';
import { heldBack } from '../shared/reminders/held-back.ts';
import type { Ending, InHand } from '../shared/reminders/in-hand.ts';
import { leaveToLeader } from '../shared/reminders/lead-digest.ts';
import { leaveTask } from '../shared/reminders/leave-task.ts';
import { goesToAnother, passOn } from '../shared/reminders/pass-on.ts';
import { reach } from '../shared/reminders/reach.ts';
import { recordEnding } from '../shared/reminders/record-ending.ts';
import { type SendingWay, type SendNeeds, sendDelivery } from '../shared/reminders/send-delivery.ts';
import { waitsForWelcome } from '../shared/reminders/welcome-first.ts';
import { loadCase } from '../shared/store/cases.ts';
import { caseIdOf } from '../shared/store/keys.ts';
import { oneLook } from '../shared/store/one-look.ts';
import { UnknownCase } from '../shared/store/perform.ts';

export type DeliverNeeds = SendNeeds & {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly leaseHolder: LeaseHolder;
};

/**
 * Delivers one message of the queue, if it still holds. Repeating it is harmless: what has come to an end stays so.
 * What this throws the queue tries again; at the last of its `receives` the delivery becomes a dead letter. A fact that is committed between
 * the check and the provider's answer is not seen.
 */
export const deliver =
  (needs: DeliverNeeds) =>
  async (body: string, receives = 1): Promise<void> => {
    const now = momentOfInstant(needs.clock());
    const changed = addressMessageIn(body);
    // It stays on its own list until everybody is told: there is nothing to bury.
    if (changed !== undefined) return tellAddressChange(needs, changed, now);
    try {
      await deliverOnce({ ...needs, table: oneLook(needs.table) }, body, now);
    } catch (error) {
      if (receives >= maxReceives) await buryDelivery(needs, body, { error, now });
      throw error;
    }
  };

async function deliverOnce(needs: DeliverNeeds, body: string, now: Moment): Promise<void> {
  const { caseId, delivery: id } = parseMessage(body);
  const standing = await findDelivery(needs.table, caseId, id);
  if (standing === undefined || !isOpen(standing)) return;
  if (standing.status === 'deferred' && standing.at > now) return;
  const welcomeAt = await waitsForWelcome(needs.table, standing, now);
  await leaveToLeader(needs.table, standing, now);
  const delivery = await claimDelivery(needs, standing, now);
  const sickLeave = await loadCase(needs.table, caseId);
  if (sickLeave === undefined) throw new UnknownCase(caseId);
  const inHand = { delivery, sickLeave, now };
  const { ending, led } = await carryOut(needs, inHand, welcomeAt);
  // The record last: a delivery that has come to its end is never looked at again.
  if (goesToAnother(ending)) await passOn(needs, inHand);
  await leaveTask(needs.table, inHand, ending);
  await end(needs, led?.delivery ?? delivery, ending);
  // Those that went along after the one that led: should this process die in between, that one tells them.
  if (led !== undefined) await endAlong(needs.table, led.along, ending);
}

/** What a message came to, and the others with it where it led the mail of the day. */
type Carried = { readonly ending: Ending; readonly led?: Led };
type Led = { readonly delivery: Delivery; readonly along: Along };

/** Asks how the message reaches its receiver and whether it still holds, and hands it to the provider. The first that says no decides. */
async function carryOut(needs: DeliverNeeds, inHand: InHand, welcomeAt: Moment | undefined): Promise<Carried> {
  const way = await reach(needs, inHand);
  const held = await heldBack(needs, inHand, way);
  if (held !== undefined && held.status !== 'deferred') return { ending: held };
  if (welcomeAt !== undefined) return { ending: { status: 'deferred', reason: 'welcome', at: welcomeAt } };
  if (held !== undefined) return { ending: held };
  if ('status' in way) return { ending: way };
  const digest = await digestOf(needs, inHand, way);
  if (digest === undefined) return { ending: await send(needs, inHand, way) };
  if ('status' in digest) return { ending: digest };
  const delivery = await noteAlong(needs.table, inHand.delivery, digest);
  return {
    ending: await send(needs, { ...inHand, delivery }, { ...way, along: digest }),
    led: { delivery, along: digest },
  };
}

async function send(needs: DeliverNeeds, inHand: InHand, way: SendingWay): Promise<Ending> {
  const ending = await sendDelivery(needs, inHand, way);
  const { reason } = ending;
  if (reason === 'bad-address')
    await suppressAddress(needs.table, addressMark(needs.vault, way.to), { why: reason, at: inHand.now });
  return ending;
}

/** Writes down what a delivery came to, and gives the lease back. */
async function end({ table, log }: DeliverNeeds, delivery: Delivery, ending: Ending): Promise<void> {
  await recordEnding(table, delivery, ending);
  const { status: outcome, reason } = ending;
  log({ what: 'deliver', caseId: caseIdOf(delivery), dutyId: delivery.dutyId, outcome, reason });
}
