import type { Day } from '../calendar/day.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { findPreferences } from '../people/preferences.ts';
import { findPersons } from '../people/staffing.ts';
import type { Receivers, Staffing } from './debts.ts';

type Sought = { readonly roles: Iterable<Role>; readonly on: Day };

/** Who is told when the roles are, on a day. The decision freezes these persons, no rule ever does. */
export async function receiversOf(needs: PeopleNeeds, sickLeave: SickLeave, { roles, on }: Sought): Promise<Staffing> {
  const found = new Map<Role, Receivers>();
  for (const role of new Set(roles))
    found.set(
      role,
      role === 'member' ? await findMember(needs, sickLeave) : await findPersons(needs, sickLeave, { role, on }),
    );
  return (role) => found.get(role) ?? { persons: [] };
}

/** The member, unless she wants no messages or may be told by letter only: asked again when it is sent. */
async function findMember(needs: PeopleNeeds, { personId }: SickLeave): Promise<Receivers> {
  const { protectedIdentity, stopped } = await findPreferences(needs, personId);
  if (protectedIdentity) return { persons: [], refused: 'protected-identity' };
  return stopped ? { persons: [], refused: 'opted-out' } : { persons: [personId] };
}
