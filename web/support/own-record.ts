import type { Day } from '../../shared/calendar/day.ts';
import { localDay, type Moment, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Viewer } from '../../shared/identity/viewer.ts';
import type { PortalNeeds } from '../portal-needs.ts';

/** A record of somebody at an employer. */
export type OwnRecord = { readonly employerId: string; readonly personId: string };

/** One record of somebody at each of their employers: the one that holds a role there; else, of one whom a member chose, any that is no member's. */
export function ownRecords({ persons, held }: Viewer): readonly OwnRecord[] {
  const byRank = persons.toSorted((a, b) => rank(a) - rank(b));
  return byRank.filter(
    ({ employerId }, place) => byRank.findIndex((other) => other.employerId === employerId) === place,
  );

  function rank({ personId, isMember }: Viewer['persons'][number]): number {
    if (held.some((one) => one.personId === personId)) return 0;
    return isMember ? 2 : 1;
  }
}

export function nowIn(needs: PortalNeeds): { readonly now: Moment; readonly today: Day } {
  const now = momentOfInstant(needs.clock());
  return { now, today: localDay(now) };
}
