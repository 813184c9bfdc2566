import { type Moment, plusSeconds } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { type Delivery, unsentDeliveries } from '../../shared/reminders/delivery.ts';
import type { UnsentStatus } from '../../shared/reminders/delivery-status.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf } from '../../shared/store/keys.ts';
import type { PortalNeeds } from '../portal-needs.ts';

export type UnsentMessage = { readonly delivery: Delivery; readonly sickLeave: SickLeave };

/** What is older is no news: its date has passed. */
const shownSeconds = 30 * 86_400;
/** As many as one scrolls through. */
const shownAtMost = 50;

/** What needs a person comes first, what was cancelled for a reason last. */
const order = ['dead-letter', 'bounced', 'blocked', 'failed', 'cancelled'] as const satisfies readonly UnsentStatus[];

/** The employer's newest messages that reached nobody. */
export async function unsentMessages(needs: PortalNeeds, now: Moment): Promise<readonly UnsentMessage[]> {
  const since = plusSeconds(now, -shownSeconds);
  const found = await Promise.all(order.map((status) => unsentDeliveries(needs.table, status, since)));
  const newest = found.flatMap((deliveries) => deliveries.toSorted((a, b) => b.at - a.at));
  const shown: UnsentMessage[] = [];
  for (const delivery of newest) {
    if (shown.length === shownAtMost) break;
    const sickLeave = await loadCase(needs.table, caseIdOf(delivery));
    if (sickLeave?.employerId === needs.employerId) shown.push({ delivery, sickLeave });
  }
  return shown;
}
