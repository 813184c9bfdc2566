import { findPerson, type PeopleNeeds, type Person } from '../people/person.ts';
import { isSuppressed } from '../people/suppressed.ts';
import type { Ending, InHand } from './in-hand.ts';

/** Who gets a message, and under which address. */
export type Receiver = { readonly person: Person; readonly to: string };

/** Whom a delivery reaches and where; or what it comes to, when nobody can be reached. */
export async function reach(needs: PeopleNeeds, { delivery, now }: InHand): Promise<Receiver | Ending> {
  const person = await findPerson(needs, delivery.personId);
  const to = delivery.channel === 'email' ? person?.email : person?.phone;
  if (person === undefined || to === undefined) return { status: 'failed', reason: 'no-address', at: now };
  const { personId, channel } = delivery;
  if (await isSuppressed(needs, { personId, channel, to })) return { status: 'failed', reason: 'suppressed', at: now };
  return { person, to };
}
