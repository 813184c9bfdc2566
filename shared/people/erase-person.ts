import { type Moment, momentOfInstant } from '../calendar/moment.ts';
import type { Clock } from '../clock.ts';
import { forgetCode } from '../identity/login-code.ts';
import { endAllSessions } from '../identity/session.ts';
import { cutOffAnyway, cutOffEmployee } from '../intake/cut-off-employee.ts';
import type { ErasedList } from '../ports/erased-list.ts';
import type { Table } from '../ports/table.ts';
import { isEmployeeKey } from './look-up-keys.ts';
import { addressKey } from './person.ts';
import { personKey, type StoredPerson, storedPerson } from './person-item.ts';
import { removeAllHeldBy } from './role-items.ts';
import { forgetAddress } from './suppressed.ts';

export type EraseNeeds = {
  readonly table: Table;
  readonly erased: ErasedList;
  /** The real time. */
  readonly loginClock: Clock;
};

/**
 * Erases a person for good: the data key, so that nothing sealed with it opens any more, and all by which somebody finds them. What remains
 * are commits, deliveries and readings with an id that leads to nobody. Doing it again finishes what a crash left: the key goes last, and until
 * then the person is found again. Whether a case still needs the data is asked before: see `hindrancesTo`. @throws StillNeeded when an absence
 * was reported since, and nothing is erased
 */
export async function erasePerson(needs: EraseNeeds, personId: string): Promise<void> {
  const { table } = needs;
  const person = await storedPerson(table, personId);
  // First: whose absence goes on must not stand among the erased, or the next start would erase them.
  for (const key of person?.lookUps.filter(isEmployeeKey) ?? [])
    await cutOffEmployee(table, key, { personId, employerId: person?.employerId ?? '', now: nowIn(needs) });
  await eraseAnyway(needs, personId);
}

/** Erases somebody who may stand among the erased already, whatever needs them. */
export async function eraseAnyway(needs: EraseNeeds, personId: string): Promise<void> {
  const { table, erased } = needs;
  // Before anything goes: a store that is put back after this moment must not bring the person back.
  await erased.add(personId);
  const person = await storedPerson(table, personId);
  if (person === undefined) return;
  await forgetLookUps(needs, personId, person);
  for (const mark of person.marks) await leaveAddress(needs, personId, mark);
  await removeAllHeldBy(table, personId);
  const { pk, sk } = personKey(personId);
  for (const item of await table.query(pk)) if (item.sk !== sk) await table.delete({ pk, sk: item.sk });
  await table.delete({ pk, sk });
}

/** A number or an address may be another's by now: only what leads to this person goes. */
async function forgetLookUps(needs: EraseNeeds, personId: string, { employerId, lookUps }: StoredPerson) {
  const { table } = needs;
  for (const key of lookUps)
    if (isEmployeeKey(key)) await cutOffAnyway(table, key, { personId, employerId, now: nowIn(needs) });
    else if ((await table.get(key))?.personId === personId) await table.delete(key);
}

const nowIn = ({ loginClock }: EraseNeeds): Moment => momentOfInstant(loginClock());

/** Whoever has the address next is not logged in by a cookie from before; what was said of it stays while others read it. */
async function leaveAddress(needs: EraseNeeds, personId: string, mark: string): Promise<void> {
  await needs.table.delete(addressKey(mark, personId));
  const others = await needs.table.query(addressKey(mark, '').pk, { limit: 1 });
  await endAllSessions(needs, mark);
  if (others.length > 0) return;
  await forgetCode(needs.table, mark);
  await forgetAddress(needs.table, mark);
}
