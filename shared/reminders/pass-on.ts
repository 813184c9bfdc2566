import { localDay, type Moment } from '../calendar/moment.ts';
import { needsConsent } from '../case/roles.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { personsIn } from '../people/staffing.ts';
import type { Table } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { caseIdOf } from '../store/keys.ts';
import { asNew } from './as-new.ts';
import {
  addDelivery,
  type Delivery,
  deliveriesOf,
  findDelivery,
  newDelivery,
  publicId,
  replaceDelivery,
} from './delivery.ts';
import { wasAccepted } from './delivery-status.ts';
import type { Ending, InHand } from './in-hand.ts';
import { type Owed, type OwedName, toldIn } from './owed.ts';
import { addTask } from './tasks.ts';
import { namedDates } from './text-params.ts';

/** The role is somebody else's now, so the message is too. */
export const goesToAnother = ({ status, reason }: Ending): boolean =>
  status === 'cancelled' && (reason === 'not-in-role' || reason === 'no-consent');

/**
 * The same decision for whoever holds the role now, as deliveries that are due at once: the next look at open ones queues them. Repeating it
 * writes nothing new, and nobody is told twice. Nobody left in the role is a task for a person.
 */
export async function passOn(needs: PeopleNeeds, { delivery, sickLeave, now }: InHand): Promise<void> {
  const { role, dutyId, stage } = delivery;
  const on = localDay(now, policyOf(sickLeave).zone);
  const holders = await personsIn(needs, sickLeave, { role, on });
  if (holders.length === 0 && stage !== 'correction' && !needsConsent(role))
    return addTask(needs.table, sickLeave, { kind: 'nobody-in-the-role', dutyId, role, at: now });
  const decided = await toldIn(needs.table, sickLeave.caseId, dutyId);
  const written = await deliveriesOf(needs.table, sickLeave.caseId);
  const told = toldThis(delivery, decided, written);
  for (const personId of holders)
    if (!told.has(personId) && isConcerned(personId, { delivery, decided, written }))
      await passTo(needs.table, delivery, { personId, at: now });
}

const isSame = (one: OwedName, other: OwedName): boolean =>
  one.dutyId === other.dutyId && one.key === other.key && one.stage === other.stage && one.channel === other.channel;

/** Everybody who has been told the same, or will be, in whichever role: a cancellation because of the role alone does not count. */
function toldThis(delivery: Delivery, decided: readonly Owed[], written: readonly Delivery[]): ReadonlySet<string> {
  const told = new Set(decided.filter((owed) => isSame(owed, delivery)).flatMap(({ persons }) => persons));
  const same = written.filter((one) => isSame(one, delivery));
  for (const one of same) if (goesToAnother(one)) told.delete(one.personId);
  for (const one of same) if (!goesToAnother(one)) told.add(one.personId);
  return told;
}

type Passing = {
  readonly delivery: Delivery;
  readonly decided: readonly Owed[];
  readonly written: readonly Delivery[];
};

/**
 * A correction is for those alone who were told the date that no longer holds: the decision knows whom it was for, the deliveries who had
 * their place by the time it went out.
 */
function isConcerned(personId: string, { delivery, decided, written }: Passing): boolean {
  if (delivery.stage !== 'correction') return true;
  const { dutyId, channel } = delivery;
  const correction = decided.find((owed) => isSame(owed, delivery) && owed.role === delivery.role);
  const newest = written
    .filter((one) => one.personId === personId && one.dutyId === dutyId && one.channel === channel)
    .filter((one) => one.stage !== 'notice' && wasAccepted(one))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  if (correction === undefined || newest === undefined) return false;
  return Object.entries(namedDates(newest.params)).some(([name, date]) => (correction.names[name] ?? '') !== date);
}

type Receiving = { readonly personId: string; readonly at: Moment };

/** Somebody who had lost the role and has it again has a delivery already: it is taken up again. */
async function passTo(table: Table, delivery: Delivery, { personId, at }: Receiving): Promise<void> {
  const due = { status: 'deferred', reason: 'passed-on', at } as const;
  const passed = { ...newDelivery(caseIdOf(delivery), delivery, { personId, at }), ...due };
  const standing = await findDelivery(table, caseIdOf(passed), publicId(passed));
  if (standing === undefined) await addDelivery(table, passed);
  else await replaceDelivery(table, standing, { ...asNew(standing), ...due });
}
