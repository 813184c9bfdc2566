import { isoUtc, type Moment } from '../calendar/moment.ts';
import type { PeopleNeeds } from '../people/person.ts';
import type { Way } from '../people/way-to.ts';
import type { Table } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { caseIdOf, digestsPartition } from '../store/keys.ts';
import { claimDelivery, LeaseHeld, type LeaseHolder } from './claim-delivery.ts';
import { Delivery, findDelivery, publicId, replaceDelivery } from './delivery.ts';
import { heldBack } from './held-back.ts';
import type { Ending, InHand } from './in-hand.ts';
import { sentWith } from './lead-digest.ts';

export type GatherNeeds = PeopleNeeds & { readonly leaseHolder: LeaseHolder };

/** More than anybody reads in one mail; the rest comes by the next. */
const mostLines = 60;

/** What goes along in the mail of one message: others to the same person, claimed by this process. */
export type Along = readonly InHand[];

/** The others that wait for the same mail and still hold. @throws LeaseHeld when one of them is in other hands: one mail for all waits for it */
export async function gather(needs: GatherNeeds, inHand: InHand, way: Way): Promise<Along> {
  const { delivery, now } = inHand;
  const partition = digestsPartition(delivery.personId);
  const waiting = await needs.table.queryIndex('lists', partition, { upTo: `${isoUtc(now)}#~`, limit: mostLines });
  const along: InHand[] = [];
  try {
    for (const item of waiting) {
      const other = Delivery.parse(item);
      if (other.sk === delivery.sk) continue;
      const taken = await take(needs, other, { way, now });
      if (taken !== undefined) along.push(taken);
    }
  } catch (error) {
    for (const taken of along) await free(needs.table, taken.delivery);
    throw error;
  }
  return along;
}

type Taking = { readonly way: Way; readonly now: Moment };

/** One that does not hold any more, or cannot be looked at, is left to its own message. */
async function take(needs: GatherNeeds, other: Delivery, { way, now }: Taking): Promise<InHand | undefined> {
  const standing = await findDelivery(needs.table, caseIdOf(other), publicId(other));
  if (standing?.status !== 'deferred' || standing.reason !== 'digest' || standing.at > now) return undefined;
  const delivery = await claimDelivery(needs, standing, now);
  const inHand = await stillHolds(needs, { delivery, way, now }).catch(() => undefined);
  if (inHand === undefined) await free(needs.table, delivery);
  return inHand;
}

async function stillHolds(
  needs: GatherNeeds,
  { delivery, way, now }: Taking & { readonly delivery: Delivery },
): Promise<InHand | undefined> {
  const sickLeave = await loadCase(needs.table, caseIdOf(delivery));
  if (sickLeave === undefined) return undefined;
  const inHand = { delivery, sickLeave, now };
  return (await heldBack(needs, inHand, way)) === undefined ? inHand : undefined;
}

const free = (table: Table, delivery: Delivery): Promise<Delivery | undefined> =>
  replaceDelivery(table, delivery, { lease: undefined });

export const namesOf = (along: Along): Delivery['digest'] =>
  along.map(({ delivery }) => ({ caseId: caseIdOf(delivery), id: publicId(delivery) }));

/**
 * Before the mail goes out: should this process die after that, receipts and the others themselves find here that they went along.
 * @throws LeaseHeld when the leading message is in other hands by now
 */
export async function noteAlong(table: Table, delivery: Delivery, along: Along): Promise<Delivery> {
  const noted = await replaceDelivery(table, delivery, { digest: namesOf(along) });
  if (noted === undefined) throw new LeaseHeld('Another process took the message that leads the mail of the day.');
  return noted;
}

/** Writes down what became of the others: sent with the first, put off with it, or left for another to lead. */
export async function endAlong(table: Table, along: Along, ending: Ending): Promise<void> {
  const { status, at } = ending;
  const change = status === 'sent' ? sentWith(ending) : status === 'deferred' ? { at } : {};
  for (const { delivery } of along) await replaceDelivery(table, delivery, { ...change, lease: undefined });
}
