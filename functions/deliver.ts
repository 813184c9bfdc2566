import { localDay, type Moment, momentOfInstant, plusSeconds } from '../shared/calendar/moment.ts';
import { needsConsent } from '../shared/case/roles.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { type Product, renderText } from '../shared/messages/render-text.ts';
import { findPerson, type Person } from '../shared/people/person.ts';
import { personsIn } from '../shared/people/staffing.ts';
import { type Accepted, type EmailSender, PermanentFailure, type SmsSender } from '../shared/ports/senders.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { checkDelivery } from '../shared/reminders/check-delivery.ts';
import {
  type Delivery,
  deliveryKey,
  findDelivery,
  isOpen,
  publicId,
  replaceDelivery,
} from '../shared/reminders/delivery.ts';
import { parseMessage } from '../shared/reminders/delivery-message.ts';
import type { OwedName } from '../shared/reminders/owed.ts';
import { addTask } from '../shared/reminders/tasks.ts';
import { openingKey } from '../shared/rules/plan-types.ts';
import { policyOf } from '../shared/rules/policies.ts';
import { loadCase } from '../shared/store/cases.ts';
import { caseIdOf } from '../shared/store/keys.ts';
import { UnknownCase } from '../shared/store/perform.ts';

/** Who holds leases, and whether another holder can still be at work. A process that has died cannot. */
export type LeaseHolder = { readonly id: string; readonly mayBeAlive: (holder: string) => boolean };

export type DeliverNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly clock: Clock;
  readonly product: Product;
  readonly leaseHolder: LeaseHolder;
  /** Waits as long as the configured rate asks for, before each message. */
  readonly pace: () => Promise<void>;
  readonly log: Log;
};

/** A Lambda runs 30 s at most: after twice that its lease is void. */
const leaseSeconds = 60;

/** Somebody else holds the lease: the queue keeps the message and tries again. */
export class LeaseHeld extends Error {
  override readonly name = 'LeaseHeld';
}

/** The member's welcome has not gone out yet: the queue keeps the message and tries again after it. */
export class WelcomeFirst extends Error {
  override readonly name = 'WelcomeFirst';
}

type Ending = Pick<Delivery, 'status' | 'at' | 'reason' | 'providerId'>;

/**
 * Delivers one message of the queue, if it still holds. Repeating it is harmless: what has come to an end stays so.
 * What this throws the queue tries again, and puts with the dead letters in the end. A fact that is committed between the check and the
 * provider's answer is not seen.
 */
export const deliver =
  (needs: DeliverNeeds) =>
  async (body: string): Promise<void> => {
    const { caseId, delivery: id } = parseMessage(body);
    const standing = await findDelivery(needs.table, caseId, id);
    if (standing === undefined || !isOpen(standing)) return;
    const now = momentOfInstant(needs.clock());
    if (standing.status === 'deferred' && standing.at > now) return;
    const welcome = await openWelcomeBefore(needs.table, standing);
    if (welcome !== undefined) return waitForWelcome(needs, { standing, welcome, now });
    const claimed = await claim(needs, standing, now);
    const sickLeave = await loadCase(needs.table, caseId);
    if (sickLeave === undefined) throw new UnknownCase(caseId);
    const ending = await carryOut(needs, { delivery: claimed, sickLeave, now });
    // The task first: a delivery that has come to its end is never looked at again.
    if (ending.status === 'failed') await addUndeliverable(needs.table, sickLeave, { delivery: claimed, at: now });
    await replaceDelivery(needs.table, claimed, { reason: undefined, ...ending, lease: undefined });
    needs.log({ what: 'deliver', caseId, dutyId: claimed.dutyId, outcome: ending.status, reason: ending.reason });
  };

const welcomeToMember = {
  dutyId: 'welcome',
  key: openingKey,
  stage: 'heads-up',
  role: 'member',
  channel: 'sms',
} as const satisfies OwedName;

/** The welcome to the member of the case, when it is another message to her that is at hand and it has not gone out. */
async function openWelcomeBefore(table: Table, { pk, sk, role, personId }: Delivery): Promise<Delivery | undefined> {
  if (role !== 'member') return undefined;
  const key = deliveryKey(caseIdOf({ pk }), welcomeToMember, personId);
  const welcome = key.sk === sk ? undefined : await findDelivery(table, caseIdOf({ pk }), publicId(key));
  return welcome !== undefined && isOpen(welcome) ? welcome : undefined;
}

type Undeliverable = { readonly delivery: Delivery; readonly at: Moment };

const addUndeliverable = (table: Table, sickLeave: SickLeave, { delivery, at }: Undeliverable): Promise<void> => {
  const { dutyId, role, personId } = delivery;
  return addTask(table, sickLeave, { kind: 'undeliverable', dutyId, role, personId, at });
};

type BehindWelcome = { readonly standing: Delivery; readonly welcome: Delivery; readonly now: Moment };

/** A welcome that waits for its window takes along what is behind it, which the queue would give up on long before. */
async function waitForWelcome({ table, log }: DeliverNeeds, { standing, welcome, now }: BehindWelcome): Promise<void> {
  if (welcome.status !== 'deferred' || welcome.at <= now)
    throw new WelcomeFirst('The welcome goes before any other message to the member.');
  await replaceDelivery(table, standing, { status: 'deferred', reason: 'welcome', at: welcome.at });
  log({ what: 'deliver', caseId: caseIdOf(standing), dutyId: standing.dutyId, outcome: 'deferred', reason: 'welcome' });
}

async function claim({ table, leaseHolder }: DeliverNeeds, standing: Delivery, now: Moment): Promise<Delivery> {
  const { lease } = standing;
  if (lease !== undefined && lease.until > now && leaseHolder.mayBeAlive(lease.holder))
    throw new LeaseHeld('Another process is sending this message.');
  const until = plusSeconds(now, leaseSeconds);
  const claimed = await replaceDelivery(table, standing, { lease: { holder: leaseHolder.id, until } });
  if (claimed === undefined) throw new LeaseHeld('Another process took this message first.');
  return claimed;
}

type Work = { readonly delivery: Delivery; readonly sickLeave: SickLeave; readonly now: Moment };

async function carryOut(needs: DeliverNeeds, { delivery, sickLeave, now }: Work): Promise<Ending> {
  const check = checkDelivery(delivery, sickLeave, now);
  if (check.outcome === 'cancel') return { status: 'cancelled', reason: check.reason, at: now };
  if (check.outcome === 'defer') return { status: 'deferred', reason: 'window', at: check.notBefore };
  if (!(await isStillMeant(needs, { delivery, sickLeave, now })))
    return { status: 'cancelled', reason: 'no-consent', at: now };
  const person = await findPerson(needs, delivery.personId);
  const to = delivery.channel === 'email' ? person?.email : person?.phone;
  if (person === undefined || to === undefined) return { status: 'failed', reason: 'no-address', at: now };
  try {
    await needs.pace();
    const { providerId } = await send(needs, delivery, { person, to });
    return { status: 'sent', at: now, providerId };
  } catch (error) {
    if (error instanceof PermanentFailure) return { status: 'failed', reason: error.reason, at: now };
    throw error;
  }
}

/** The member may have chosen somebody else, or the steward left, since it was decided who is told: looked up again, just before. */
async function isStillMeant(needs: DeliverNeeds, { delivery, sickLeave, now }: Work): Promise<boolean> {
  const { role, personId } = delivery;
  if (!needsConsent(role)) return true;
  const on = localDay(now, policyOf(sickLeave).zone);
  return (await personsIn(needs, sickLeave, { role, on })).includes(personId);
}

type Receiver = { readonly person: Person; readonly to: string };

function send(needs: DeliverNeeds, delivery: Delivery, { person, to }: Receiver): Promise<Accepted> {
  const { text: textId, params } = delivery;
  const { subject, body } = renderText({ textId, language: person.language, params, product: needs.product });
  const message = { id: publicId(delivery), caseId: caseIdOf(delivery), to, text: body };
  return delivery.channel === 'email'
    ? needs.email.send({ ...message, subject: subject ?? '' })
    : needs.sms.send(message);
}
