import { hash } from 'node:crypto';
import * as z from 'zod';
import { isoUtc, type Moment, parseMoment, plusSeconds } from '../calendar/moment.ts';
import { type Channel, languages, roles } from '../case/roles.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { stages } from '../rules/policy.ts';
import {
  caseIdOf,
  casePk,
  digestsPartition,
  openDeliveriesPartition,
  shardOf,
  shards,
  unsentDeliveriesPartition,
} from '../store/keys.ts';
import { readOnce } from '../store/read-once.ts';
import { Appointment } from './appointment.ts';
import type { Debt } from './debts.ts';
import { deliveryStatuses, isOpen, isUnsent, type UnsentStatus } from './delivery-status.ts';
import { type OwedName, owedSk } from './owed.ts';

const deliveryPrefix = 'DELIVERY#';

/**
 * `reconcile` looks again at a delivery that was queued and has come to no end after so long. Well above the queue's visibility of 3
 * minutes and the morning's peak, so that what is merely waiting is not queued twice.
 */
export const lookAgainSeconds = 900;

const StoredMoment = z.string().transform(parseMoment);

/** One message to one person: ids, a text's id and its dates. Address and wording are filled in when it is sent or shown. */
export const Delivery = z
  .object({
    pk: z.string().startsWith(casePk('')),
    sk: z.string().startsWith(deliveryPrefix),
    version: z.int(),
    dutyId: z.string(),
    key: z.string(),
    stage: z.enum(stages),
    role: z.enum(roles),
    channel: z.enum(['email', 'sms']),
    personId: z.string(),
    text: z.string(),
    params: z.record(z.string(), z.string()),
    appointment: Appointment.optional(),
    /** How it really went, where that has been settled: the member may have chosen another channel than was planned, or another language. */
    via: z.enum(['email', 'sms']).optional(),
    /** The others that went along with it in the one mail of the day. */
    digest: z
      .array(z.object({ caseId: z.string(), id: z.string() }))
      .readonly()
      .optional(),
    language: z.enum(languages).optional(),
    status: z.enum(deliveryStatuses),
    reason: z.string().optional(),
    /** When it was decided, put off to, or came to its end. */
    at: StoredMoment,
    lease: z.object({ holder: z.string(), until: StoredMoment }).optional(),
    /** What the provider called it when it went out. */
    providerId: z.string().optional(),
    /** What providers called it the times before it was put back: their receipts say nothing of how it stands now. */
    earlier: z.array(z.string()).readonly().optional(),
    /** When what its provider says of it came about. */
    receiptAt: StoredMoment.optional(),
    /** Who put it back into the queue after it had ended unsent, and when: a person's id, or `operator` for whoever sits at the machine. */
    putBack: z
      .array(z.object({ by: z.string(), at: StoredMoment }))
      .readonly()
      .optional(),
  })
  .readonly();
export type Delivery = z.output<typeof Delivery>;

/**
 * The name under which queue and providers know a delivery, and its sort key: the same decision for the same person gives the same, and it
 * tells nothing about case, duty or person.
 */
export const publicId = ({ sk }: Pick<Key, 'sk'>): string => sk.slice(deliveryPrefix.length);

/** Where the delivery of a decision to a person stands. */
export function deliveryKey(caseId: string, decision: OwedName, personId: string): Key {
  const id = hash('sha256', `${caseId} ${owedSk(decision)} ${personId}`, 'base64url');
  return { pk: casePk(caseId), sk: `${deliveryPrefix}${id}` };
}

/** What of a decision is the same for everybody that it is for. */
type Decided = OwedName & Pick<Debt, 'text' | 'params' | 'appointment'>;

/** A delivery as it is first written. */
export function newDelivery(
  caseId: string,
  debt: Decided,
  { personId, at }: { readonly personId: string; readonly at: Moment },
): Delivery {
  const { dutyId, key, stage, role, channel, text, params, appointment } = debt;
  const record = { dutyId, key, stage, role, channel, personId, text, params, appointment };
  return { ...deliveryKey(caseId, debt, personId), version: 1, ...record, status: 'queued', at };
}

/** The channel that a delivery went by, or is planned to go by. */
export const channelOf = ({ via, channel }: Pick<Delivery, 'via' | 'channel'>): Channel => via ?? channel;

/** The item of a delivery: in the index of open ones until it comes to an end, in that of unsent ones if it ended so. */
export function toDeliveryItem(all: Delivery): Item {
  const { at, lease, putBack, receiptAt, ...delivery } = all;
  return {
    ...delivery,
    params: delivery.params,
    at: isoUtc(at),
    receiptAt: receiptAt === undefined ? undefined : isoUtc(receiptAt),
    lease: lease === undefined ? undefined : { holder: lease.holder, until: isoUtc(lease.until) },
    putBack: putBack?.map((one) => ({ by: one.by, at: isoUtc(one.at) })),
    ...indexOf(all),
    ...digestIndexOf(all),
  };
}

/** Those that wait for their receiver's one mail of the day. */
const digestIndexOf = (delivery: Delivery): { readonly listsPk?: string; readonly listsSk?: string } =>
  delivery.status === 'deferred' && delivery.reason === 'digest'
    ? { listsPk: digestsPartition(delivery.personId), listsSk: `${isoUtc(delivery.at)}#${publicId(delivery)}` }
    : {};

/** Unsent ones by status: most that were cancelled are as they should be, and nobody reads those to find the others. */
function indexOf(delivery: Delivery): {
  readonly deliveriesPk?: string;
  readonly deliveriesSk?: string;
} {
  const shard = shardOf(caseIdOf(delivery));
  const { status, at } = delivery;
  if (isUnsent(delivery))
    return {
      deliveriesPk: unsentDeliveriesPartition(shard),
      deliveriesSk: `${status}#${isoUtc(at)}#${publicId(delivery)}`,
    };
  if (!isOpen(delivery)) return {};
  const lookAt = status === 'deferred' ? at : plusSeconds(at, lookAgainSeconds);
  return { deliveriesPk: openDeliveriesPartition(shard), deliveriesSk: `${isoUtc(lookAt)}#${publicId(delivery)}` };
}

/** The deliveries of all cases that ended unsent in a status, from a moment on. May lag behind. */
export async function unsentDeliveries(
  table: Table,
  status: UnsentStatus,
  since: Moment,
): Promise<readonly Delivery[]> {
  const range = { prefix: `${status}#`, after: `${status}#${isoUtc(since)}` };
  const found = await Promise.all(
    shards.map((shard) => table.queryIndex('deliveries', unsentDeliveriesPartition(shard), range)),
  );
  return found.flat().map((item) => Delivery.parse(item));
}

const readDelivery = readOnce((item) => Delivery.parse(item));

/** Writes a delivery unless it has been written. Whoever delivers it in the same process need not read it again. */
export const addDelivery = (table: Table, delivery: Delivery): Promise<boolean> =>
  table.put(readDelivery.of(toDeliveryItem(delivery), delivery), 'if-absent');

/** The delivery of a case with that public id, if there is one. */
export async function findDelivery(table: Table, caseId: string, id: string): Promise<Delivery | undefined> {
  const item = await table.get({ pk: casePk(caseId), sk: `${deliveryPrefix}${id}` });
  return item === undefined ? undefined : readDelivery(item);
}

/** Every delivery of a case. */
export async function deliveriesOf(table: Table, caseId: string): Promise<readonly Delivery[]> {
  const items = await table.query(casePk(caseId), { prefix: deliveryPrefix });
  return items.map(readDelivery);
}

/** Replaces a delivery unless somebody else has since. @returns the new one, or undefined when it had changed */
export async function replaceDelivery(
  table: Table,
  standing: Delivery,
  change: Partial<Delivery>,
): Promise<Delivery | undefined> {
  const changed = { ...standing, ...change, version: standing.version + 1 };
  return (await table.put(toDeliveryItem(changed), { ifVersion: standing.version })) ? changed : undefined;
}
