import type { Day } from '../../shared/calendar/day.ts';
import { localDay, type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Viewer } from '../../shared/identity/viewer.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** The records of somebody at the employers where they hold roles; somebody who holds none has the one that a member chose. */
export type OwnRecord = { readonly employerId: string; readonly personId: string };

export function ownRecords({ persons, held }: Viewer): readonly OwnRecord[] {
  const staff = persons.filter(({ personId }) => held.some((one) => one.personId === personId));
  return staff.length > 0 ? staff : persons;
}

export function nowIn(needs: PortalNeeds): { readonly now: Moment; readonly today: Day } {
  const now = momentOfInstant(needs.clock());
  return { now, today: localDay(now) };
}
