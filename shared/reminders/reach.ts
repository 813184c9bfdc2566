import type { Moment } from '../calendar/moment.ts';
import type { Channel } from '../case/roles.ts';
import { findPerson, type PeopleNeeds } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import { isSuppressed } from '../people/suppressed.ts';
import { type Unreachable, type Way, wayTo } from '../people/way-to.ts';
import { policyOf } from '../rules/policies.ts';
import type { Ending, InHand } from './in-hand.ts';
import { confirmsStop } from './stop-confirmation.ts';

/** Whom a delivery reaches and where, from fresh look-ups; or what it comes to, when nobody can be reached or she does not want it. */
export async function reach(needs: PeopleNeeds, { delivery, sickLeave, now }: InHand): Promise<Way | Ending> {
  const { role, channel, personId } = delivery;
  const person = await findPerson(needs, personId);
  const preferences = await findPreferences(needs, personId);
  // She has changed her mind before she could be told that messages stop.
  if (confirmsStop(delivery) && !preferences.stopped) return { status: 'cancelled', reason: 'superseded', at: now };
  const { smsBasis } = policyOf(sickLeave);
  const way = wayTo({ role, channel, confirmsStop: confirmsStop(delivery) }, { person, preferences, smsBasis });
  if (typeof way === 'string')
    return unreachable(way, { channel: role === 'member' ? preferences.channel : channel, now });
  const { channel: via, to } = way;
  if (await isSuppressed(needs, { personId, channel: via, to }))
    return { status: 'failed', reason: 'suppressed', at: now, via };
  return way;
}

type Planned = { readonly channel: Channel; readonly now: Moment };

/** What she wants is no failure; a missing address is. */
const unreachable = (reason: Unreachable, { channel: via, now: at }: Planned): Ending =>
  reason === 'no-address' ? { status: 'failed', reason, at, via } : { status: 'cancelled', reason, at };
