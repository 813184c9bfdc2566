import { localDay } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { personsIn } from '../people/staffing.ts';
import type { Way } from '../people/way-to.ts';
import { policyOf } from '../rules/policies.ts';
import { checkDelivery } from './check-delivery.ts';
import type { Ending, InHand } from './in-hand.ts';

/**
 * Why a message does not go out now, from fresh facts; undefined when nothing speaks against it. First refusal wins: one that does not reach
 * its receiver at all does not wait for a window. The window is that of the channel it goes by.
 */
export async function heldBack(needs: PeopleNeeds, inHand: InHand, way: Way | Ending): Promise<Ending | undefined> {
  const { delivery, sickLeave, now } = inHand;
  const { channel } = 'channel' in way ? way : delivery;
  const check = checkDelivery({ ...delivery, channel }, sickLeave, now);
  if (check.outcome === 'cancel') return { status: 'cancelled', reason: check.reason, at: now };
  if (!(await isStillMeant(needs, inHand))) return { status: 'cancelled', reason: 'no-consent', at: now };
  if ('status' in way) return way;
  return check.outcome === 'defer' ? { status: 'deferred', reason: 'window', at: check.notBefore } : undefined;
}

/** The member may have chosen somebody else, or the steward left, since it was decided who is told: looked up again, just before. */
async function isStillMeant(needs: PeopleNeeds, { delivery, sickLeave, now }: InHand): Promise<boolean> {
  const { role, personId } = delivery;
  if (!needsConsent(role)) return true;
  const on = localDay(now, policyOf(sickLeave).zone);
  return (await personsIn(needs, sickLeave, { role, on })).includes(personId);
}
