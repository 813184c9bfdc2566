import * as z from 'zod';
import { isoDay } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { DayText } from '../case/day-text.ts';
import { personKey } from '../people/person.ts';
import type { Key, Table } from '../ports/table.ts';
import { caseIdOf } from '../store/keys.ts';
import { LeaseHeld } from './claim-delivery.ts';
import { type Delivery, findDelivery, publicId, replaceDelivery } from './delivery.ts';
import { isOpen, wasAccepted } from './delivery-status.ts';
import type { Ending, InHand } from './in-hand.ts';

/** Which message leads its receiver's mail of a day. */
const Lead = z.object({
  version: z.int(),
  day: DayText,
  /** Stores of before know no case: what leads there is not found, and gives way. */
  caseId: z.string().default(''),
  first: z.string(),
});
type Lead = z.output<typeof Lead>;

const leadKey = (personId: string): Key => ({ ...personKey(personId), sk: 'DIGEST' });

async function standingLead(table: Table, personId: string): Promise<Lead | undefined> {
  const item = await table.get(leadKey(personId));
  return item === undefined ? undefined : Lead.parse(item);
}

/**
 * Asked before a message that waits for the mail of the day is claimed: while another leads it nobody else takes hold of those that go along.
 * @throws LeaseHeld
 */
export async function leaveToLeader(table: Table, standing: Delivery, now: Moment): Promise<void> {
  if (standing.reason !== 'digest') return;
  const lead = await standingLead(table, standing.personId);
  if (lead === undefined || lead.day !== localDay(now) || isIt(lead, standing)) return;
  if (isAtIt(await findDelivery(table, lead.caseId, lead.first), now)) throw anotherLeads();
}

/**
 * The first message to ask on a day leads its mail, and leads it again when it is tried again. One that ended without being sent, or was put
 * off, gives way to the next. What has gone along already only has to be written down; what the mail left behind leads one of its own.
 * @throws LeaseHeld when another is at it
 */
export async function turnOf(table: Table, { delivery, now }: InHand): Promise<'leads' | Ending> {
  const standing = await standingLead(table, delivery.personId);
  if (standing?.day === localDay(now)) {
    if (isIt(standing, delivery)) return 'leads';
    const led = await findDelivery(table, standing.caseId, standing.first);
    if (led !== undefined && wasAccepted(led) && tookAlong(led, delivery)) return sentWith(led);
    if (isAtIt(led, now)) return stepBack(table, delivery);
  }
  const next = {
    ...leadKey(delivery.personId),
    day: isoDay(localDay(now)),
    caseId: caseIdOf(delivery),
    first: publicId(delivery),
    version: (standing?.version ?? 0) + 1,
  };
  const leads = await table.put(next, standing === undefined ? 'if-absent' : { ifVersion: standing.version });
  return leads ? 'leads' : stepBack(table, delivery);
}

const isIt = ({ first }: Lead, delivery: Delivery): boolean => first === publicId(delivery);

const isAtIt = (led: Delivery | undefined, now: Moment): boolean =>
  led !== undefined && isOpen(led) && !(led.status === 'deferred' && led.at > now);

const tookAlong = ({ digest = [] }: Delivery, other: Delivery): boolean =>
  digest.some(({ caseId, id }) => caseId === caseIdOf(other) && id === publicId(other));

/** What became of those that went along in a mail. */
export const sentWith = ({ at, providerId, via, language }: Omit<Ending, 'status'>): Ending => ({
  status: 'sent',
  reason: 'digest',
  at,
  providerId,
  via,
  language,
});

/** Free, so that the one that leads can take it along. @throws LeaseHeld always */
async function stepBack(table: Table, delivery: Delivery): Promise<never> {
  await replaceDelivery(table, delivery, { lease: undefined });
  throw anotherLeads();
}

const anotherLeads = (): LeaseHeld => new LeaseHeld('Another message leads the mail of the day.');
