import { localDay } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { personsIn } from '../people/staffing.ts';
import { policyOf } from '../rules/policies.ts';
import { checkDelivery } from './check-delivery.ts';
import type { Ending, InHand } from './in-hand.ts';

/** Why a message does not go out now, from fresh facts; undefined when nothing speaks against it. First refusal wins. */
export async function heldBack(needs: PeopleNeeds, inHand: InHand): Promise<Ending | undefined> {
  const { delivery, sickLeave, now } = inHand;
  const check = checkDelivery(delivery, sickLeave, now);
  if (check.outcome === 'cancel') return { status: 'cancelled', reason: check.reason, at: now };
  if (check.outcome === 'defer') return { status: 'deferred', reason: 'window', at: check.notBefore };
  return (await isStillMeant(needs, inHand)) ? undefined : { status: 'cancelled', reason: 'no-consent', at: now };
}

/** The member may have chosen somebody else, or the steward left, since it was decided who is told: looked up again, just before. */
async function isStillMeant(needs: PeopleNeeds, { delivery, sickLeave, now }: InHand): Promise<boolean> {
  const { role, personId } = delivery;
  if (!needsConsent(role)) return true;
  const on = localDay(now, policyOf(sickLeave).zone);
  return (await personsIn(needs, sickLeave, { role, on })).includes(personId);
}
