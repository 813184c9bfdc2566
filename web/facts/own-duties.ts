import { type Actor, mayAny } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { PeopleNeeds } from '../../shared/people/person.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { actsOn } from './acts-on.ts';
import type { CaseOfReader } from './case-of-reader.ts';

/** A duty that is the reader's to see to, and the day to do it by: that of the agreed talk, of the invitation, or when it is due. */
export type OwnDuty = { readonly duty: PlannedDuty; readonly on: Day; readonly isOverdue: boolean };

/** What somebody still has to see to in a case in their roles, what comes first first. */
export async function ownDuties(
  needs: PeopleNeeds,
  { sickLeave, today, actors }: CaseOfReader,
): Promise<readonly OwnDuty[]> {
  const standing = planOf(sickLeave).duties.filter(
    // Of an absence that is over only what outlives it can still be done.
    (duty) => duty.live && !duty.byAgreement && mayAny(actors, { see: duty.rule.visibleTo }, sickLeave),
  );
  const own: OwnDuty[] = [];
  const roles = rolesOf(actors);
  const inRole = roleLookUp(needs, sickLeave, today);
  for (const duty of standing) {
    const status = dutyStatus(duty, sickLeave, today);
    if (status !== 'pending' && status !== 'overdue') continue;
    const role = await actingRole(duty, inRole);
    if (role !== undefined && roles.has(role))
      own.push({ duty, on: actsOn(duty, sickLeave, today), isOverdue: status === 'overdue' });
  }
  return own.sort((a, b) => a.on - b.on);
}

const rolesOf = (actors: readonly Actor[]): ReadonlySet<Role> =>
  new Set(actors.flatMap((actor) => (actor.kind === 'person' ? [actor.role] : [])));

type InRole = (role: Role) => Promise<boolean>;

/** Each role of a case is looked up once. */
function roleLookUp(needs: PeopleNeeds, sickLeave: SickLeave, on: Day): InRole {
  const found = new Map<Role, Promise<boolean>>();
  return (role) => {
    const known = found.get(role) ?? personsIn(needs, sickLeave, { role, on }).then((persons) => persons.length > 0);
    found.set(role, known);
    return known;
  };
}

/** The first of those who may act that has somebody. */
async function actingRole({ responsible }: PlannedDuty, hasSomebody: InRole): Promise<Role | undefined> {
  if (responsible === 'municipality') return undefined;
  for (const role of responsible) if (await hasSomebody(role)) return role;
  return responsible.at(-1);
}
