import { momentOfInstant } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Clock } from '../clock.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { changePreferences } from '../people/preferences.ts';
import { liftComplaint } from '../people/suppressed.ts';
import { granted, type Wish } from '../people/wish.ts';
import { deliveriesOf, replaceDelivery } from './delivery.ts';
import { isOpen } from './delivery-status.ts';
import { confirmsStop, oweConfirmation } from './stop-confirmation.ts';

type Needs = PeopleNeeds & { readonly clock: Clock };

/** Whose wish it is, and their cases, where it is the member's. */
type Wishing = { readonly personId: string; readonly cases: readonly SickLeave[] };

/**
 * Does what somebody asks for themselves. Who stops the messages is told so once; what was on its way to her is called off, so that it does
 * not come when she lets them in again. Who asks for a channel, or for messages at all, takes back what they complained of there. Asking again, after a crash too, changes nothing.
 */
export async function grantWish(needs: Needs, { personId, cases }: Wishing, wish: Wish): Promise<void> {
  const { stops, channel } = await changePreferences(needs, personId, (preferences) => granted(preferences, wish));
  if (wish.do === 'resume-messages' || wish.do === 'choose-channel')
    await liftComplaint(needs.table, { personId, channel });
  if (wish.do !== 'stop-messages') return;
  const at = momentOfInstant(needs.clock());
  // What another process has in hand goes by what it finds the member to want.
  for (const { caseId } of cases)
    for (const delivery of await deliveriesOf(needs.table, caseId))
      if (isOpen(delivery) && delivery.role === 'member' && !confirmsStop(delivery))
        await replaceDelivery(needs.table, delivery, { status: 'cancelled', reason: 'opted-out', at });
  const newestFirst = cases.toSorted((a, b) => b.firstDay - a.firstDay);
  const told = newestFirst.find(({ status }) => status === 'open') ?? newestFirst[0];
  if (told !== undefined) await oweConfirmation(needs.table, told, { stops, at });
}
