import { createHash } from 'node:crypto';
import * as z from 'zod';
import { isoUtc, type Moment, parseMoment, plusSeconds } from '../calendar/moment.ts';
import { roles } from '../case/roles.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { stages } from '../rules/duty-rule.ts';
import { casePk, openDeliveriesPartition, shardOf } from '../store/keys.ts';
import type { Debt } from './decide-reminder.ts';
import { owedSk } from './owed.ts';

const deliveryPrefix = 'DELIVERY#';

/**
 * `reconcile` looks again at a delivery that was queued and has come to no end after so long. Well above the queue's visibility of 3
 * minutes and the morning's peak, so that what is merely waiting is not queued twice.
 */
export const lookAgainSeconds = 900;

const StoredMoment = z.string().transform(parseMoment);

/**
 * One message to one person: ids, a text's id and its dates. Address and wording are filled in when it is sent or shown.
 * `lookAt` is when `reconcile` queues it (again) while it is open.
 */
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
    status: z.enum(['queued', 'deferred', 'sent', 'delivered', 'bounced', 'cancelled', 'failed']),
    reason: z.string().optional(),
    /** When it was decided, put off to, or came to its end. */
    at: StoredMoment,
    lease: z.object({ holder: z.string(), until: StoredMoment }).optional(),
    providerId: z.string().optional(),
  })
  .readonly();
export type Delivery = z.output<typeof Delivery>;

const open: ReadonlySet<Delivery['status']> = new Set(['queued', 'deferred']);
export const isOpen = ({ status }: Delivery): boolean => open.has(status);

/** The name under which queue and providers know a delivery: it tells nothing about case, duty or person. */
export const publicId = ({ pk, sk }: Key): string => createHash('sha256').update(`${pk} ${sk}`).digest('base64url');

export const caseIdOf = ({ pk }: Key): string => pk.slice(casePk('').length);

/** A delivery as `remind` first writes it. */
export function newDelivery(
  caseId: string,
  debt: Debt,
  of: { readonly personId: string; readonly at: Moment },
): Delivery {
  const { dutyId, key, stage, role, channel, text, params } = debt;
  const sk = `${deliveryPrefix}${owedSk(debt).slice(owedSk(debt).indexOf('#') + 1)}#${of.personId}`;
  const record = { dutyId, key, stage, role, channel, personId: of.personId, text, params };
  return { pk: casePk(caseId), sk, version: 1, ...record, status: 'queued', at: of.at };
}

/** The item of a delivery: in the index of open ones until it comes to an end. */
export function toDeliveryItem({ at, lease, ...delivery }: Delivery): Item {
  const lookAt = delivery.status === 'deferred' ? at : plusSeconds(at, lookAgainSeconds);
  const index = {
    deliveriesPk: openDeliveriesPartition(shardOf(caseIdOf(delivery))),
    deliveriesSk: `${isoUtc(lookAt)}#${publicId(delivery)}`,
  };
  return {
    ...delivery,
    params: delivery.params,
    at: isoUtc(at),
    lease: lease === undefined ? undefined : { holder: lease.holder, until: isoUtc(lease.until) },
    ...(open.has(delivery.status) ? index : {}),
  };
}

/** Every delivery of a case. */
export async function deliveriesOf(table: Table, caseId: string): Promise<readonly Delivery[]> {
  const items = await table.query(casePk(caseId), { prefix: deliveryPrefix });
  return items.map((item) => Delivery.parse(item));
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
