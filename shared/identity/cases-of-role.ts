import type { Role } from '../case/roles.ts';
import { isContactRole, needsConsent } from '../case/roles.ts';
import { unitsUnder } from '../people/units.ts';
import type { Table } from '../ports/table.ts';
import type { ListState } from '../store/list-sort.ts';
import { type List, type Listed, listed } from '../store/listings.ts';
import type { Viewer } from './viewer.ts';

type Wanted = {
  readonly role: Role;
  readonly state: ListState;
  readonly after?: string | undefined;
  readonly limit: number;
};

/**
 * Where the cases stand that somebody may have to do with in a role, what is due first first; `after` is the `sort` of the last one seen.
 * Whether they may know of each is asked of the case itself.
 */
export async function casesOfRole(
  table: Table,
  viewer: Viewer,
  { role, state, after, limit }: Wanted,
): Promise<readonly Listed[]> {
  const lists = await listsOf(table, viewer, role);
  const found = await Promise.all(lists.map((list) => listed(table, list, { state, after, limit })));
  const each = new Map(found.flat().map((one) => [one.caseId, one]));
  return [...each.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1)).slice(0, limit);
}

async function listsOf(table: Table, { persons, held }: Viewer, role: Role): Promise<readonly List[]> {
  const named: readonly List[] = persons.map(({ personId }) => ({ personId, role }));
  const here = held.filter((one) => one.role === role);
  // The branch sees whoever opened her case to it, wherever she works; her consent may be to another who is away.
  if (role === 'union-consultant')
    return [...named, ...here.map(({ employerId }) => ({ employerId, branch: true }) as const)];
  const replaced = here.flatMap(({ substituteFor }) =>
    substituteFor === undefined || !needsConsent(role) ? [] : [{ personId: substituteFor, role }],
  );
  const units = await Promise.all(here.map((one) => listsIn(table, one)));
  return [...named, ...replaced, ...units.flat()];
}

/** The whole employer, or the units that a scope covers: of those whom the member lets in, the cases alone that let them in. */
async function listsIn(
  table: Table,
  { employerId, scope, role }: { readonly employerId: string; readonly scope: string; readonly role: Role },
): Promise<readonly List[]> {
  if (scope === '/' && !needsConsent(role)) return [{ employerId, all: true }];
  const units = await unitsUnder(table, employerId, scope);
  return units.map((unitId) => ({ employerId, unitId, ...(isContactRole(role) ? { letsIn: role } : {}) }));
}
