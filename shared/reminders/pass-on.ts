import { localDay } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { personsIn } from '../people/staffing.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { caseIdOf } from '../store/keys.ts';
import {
  type Delivery,
  deliveriesOf,
  deliveryKey,
  findDelivery,
  publicId,
  replaceDelivery,
  toDeliveryItem,
} from './delivery.ts';
import type { Ending, InHand } from './in-hand.ts';
import { toldIn } from './owed.ts';
import { addTask } from './tasks.ts';

/** The role is somebody else's now, so the message is too. */
export const goesToAnother = ({ status, reason }: Ending): boolean =>
  status === 'cancelled' && (reason === 'not-in-role' || reason === 'no-consent');

/**
 * The same decision for whoever holds the role now, as deliveries that are due at once: the next look at open ones queues them. Repeating it
 * writes nothing new, and nobody is told twice. Nobody left in the role is a task for a person.
 */
export async function passOn(needs: PeopleNeeds, { delivery, sickLeave, now }: InHand): Promise<void> {
  const { role, dutyId, stage } = delivery;
  // Whoever was not told the date that no longer holds needs no correction of it.
  if (stage === 'correction') return;
  const on = localDay(now, policyOf(sickLeave).zone);
  const holders = await personsIn(needs, sickLeave, { role, on });
  if (holders.length === 0 && !needsConsent(role))
    return addTask(needs.table, sickLeave, { kind: 'nobody-in-the-role', dutyId, role, at: now });
  const told = await toldThis(needs.table, delivery);
  for (const personId of holders)
    if (!told.has(personId))
      await passTo(needs.table, {
        ...delivery,
        ...deliveryKey(sickLeave.caseId, delivery, personId),
        personId,
        at: now,
      });
}

/** Everybody who has been told the same, or will be, in whichever role: a cancellation because of the role alone does not count. */
async function toldThis(table: Table, delivery: Delivery): Promise<ReadonlySet<string>> {
  const isSame = (other: Pick<Delivery, 'dutyId' | 'key' | 'stage' | 'channel'>): boolean =>
    other.dutyId === delivery.dutyId &&
    other.key === delivery.key &&
    other.stage === delivery.stage &&
    other.channel === delivery.channel;
  const caseId = caseIdOf(delivery);
  const decided = (await toldIn(table, caseId, delivery.dutyId)).filter(isSame).flatMap(({ persons }) => persons);
  const written = (await deliveriesOf(table, caseId)).filter(isSame);
  const told = new Set(decided);
  for (const one of written) if (goesToAnother(one)) told.delete(one.personId);
  for (const one of written) if (!goesToAnother(one)) told.add(one.personId);
  return told;
}

/** Somebody who had lost the role and has it again has a delivery already: it is taken up again. */
async function passTo(table: Table, { pk, sk, personId, at, ...decision }: Delivery): Promise<void> {
  const due = { status: 'deferred', reason: 'passed-on', at, lease: undefined } as const;
  const standing = await findDelivery(table, caseIdOf({ pk }), publicId({ sk }));
  if (standing !== undefined) await replaceDelivery(table, standing, due);
  else await table.put(toDeliveryItem({ ...decision, pk, sk, personId, version: 1, ...due }), 'if-absent');
}
