import { localDay } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import { holdersOf } from '../people/holders-of.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { personsIn } from '../people/staffing.ts';
import type { Way } from '../people/way-to.ts';
import { policyOf } from '../rules/policies.ts';
import { type CancelReason, checkDelivery } from './check-delivery.ts';
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
  const reason = await meantNoLonger(needs, inHand);
  if (reason !== undefined) return { status: 'cancelled', reason, at: now };
  if ('status' in way) return way;
  return check.outcome === 'defer' ? { status: 'deferred', reason: 'window', at: check.notBefore } : undefined;
}

/**
 * Somebody may have left, a substitute's period begun or the member chosen another since it was decided who is told: looked up again, just
 * before. A look-up that fails is thrown: nothing is sent on a guess.
 */
async function meantNoLonger(needs: PeopleNeeds, inHand: InHand): Promise<CancelReason | undefined> {
  const { delivery, sickLeave, now } = inHand;
  const { role, personId } = delivery;
  if (role === 'member') return undefined;
  const on = localDay(now, policyOf(sickLeave).zone);
  if ((await personsIn(needs, sickLeave, { role, on })).includes(personId)) return undefined;
  if (!needsConsent(role)) return 'not-in-role';
  // Whoever still holds the role has lost the member's choice; a contact person holds it by her choice alone.
  const holders = await holdersOf(needs.table, { ...sickLeave, role, on });
  const holdsIt = role === 'contact-person' || holders.some((holder) => holder.personId === personId);
  return holdsIt ? 'no-consent' : 'not-in-role';
}
