import { type Moment, plusSeconds } from '../calendar/moment.ts';
import type { Table } from '../ports/table.ts';
import { openingKey } from '../rules/plan-types.ts';
import { caseIdOf } from '../store/keys.ts';
import { type Delivery, deliveryKey, findDelivery, publicId } from './delivery.ts';
import { isOpen } from './delivery-status.ts';
import type { OwedName } from './owed.ts';

/** The member's welcome has not gone out yet: the queue keeps the message and tries again after it. */
export class WelcomeFirst extends Error {
  override readonly name = 'WelcomeFirst';
}

const welcomeToMember = {
  dutyId: 'welcome',
  key: openingKey,
  stage: 'heads-up',
  role: 'member',
  channel: 'sms',
} as const satisfies OwedName;

/** A dead welcome waits for a person: how often what is behind it looks whether one has put it back. */
const lookForPersonSeconds = 1800;

/**
 * Until when a message to the member waits for her welcome; undefined when nothing keeps it. A welcome that waits for its window, or for a
 * person, takes along what is behind it, which the queue would give up on long before. @throws WelcomeFirst when it is about to go out
 */
export async function waitsForWelcome(table: Table, standing: Delivery, now: Moment): Promise<Moment | undefined> {
  const welcome = await welcomeBefore(table, standing);
  if (welcome?.status === 'dead-letter') return plusSeconds(now, lookForPersonSeconds);
  if (welcome === undefined || !isOpen(welcome)) return undefined;
  if (welcome.status === 'deferred' && welcome.at > now) return welcome.at;
  throw new WelcomeFirst('The welcome goes before any other message to the member.');
}

/** The welcome to the member of the case, when it is another message to her that is at hand. */
async function welcomeBefore(table: Table, { pk, sk, role, personId }: Delivery): Promise<Delivery | undefined> {
  if (role !== 'member') return undefined;
  const key = deliveryKey(caseIdOf({ pk }), welcomeToMember, personId);
  return key.sk === sk ? undefined : findDelivery(table, caseIdOf({ pk }), publicId(key));
}
