import type { Moment } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import type { Debt } from './debts.ts';
import { type Delivery, newDelivery, toDeliveryItem } from './delivery.ts';

const confirmationText = 'stop.confirmed';

/** The one message that a stop of messages lets through: that it holds. */
export const confirmsStop = ({ text }: Pick<Delivery, 'text'>): boolean => text === confirmationText;

/** Tells the member once of each stop. It waits among the deliveries that have been put off, and goes out when they are next looked at. */
export async function oweConfirmation(
  table: Table,
  { caseId, personId }: SickLeave,
  { stops, at }: { readonly stops: number; readonly at: Moment },
): Promise<void> {
  const name = { dutyId: 'welcome', key: `stopped@${stops}`, stage: 'notice', role: 'member', channel: 'sms' } as const;
  const debt: Debt = { ...name, persons: [personId], timing: 'on-time', text: confirmationText, params: {}, names: {} };
  const confirmation: Delivery = { ...newDelivery(caseId, debt, { personId, at }), status: 'deferred' };
  await table.put(toDeliveryItem(confirmation), 'if-absent');
}
