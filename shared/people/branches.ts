import type { Day } from '../calendar/day.ts';
import type { Role } from '../case/roles.ts';
import type { Table } from '../ports/table.ts';
import { directoryOf, type Held, type RoleHolder } from './role-items.ts';

/** A union branch at an employer: an agreement area, and who works for it there. An empty area is all of them. */
export type Branch = { readonly employerId: string; readonly area: string; readonly consultants: readonly string[] };

const isActive = ({ from, to }: RoleHolder, on: Day): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

/** Whether somebody in the branch answers for an area. */
export const answersFor = (holder: Pick<RoleHolder, 'area'>, area: string): boolean =>
  holder.area === '' || area === '' || holder.area === area;

/**
 * The branches that somebody may ask: of the areas that they represent, else every one there is. Who belongs to which union is nobody's to
 * guess: where there are several, they choose.
 */
export async function branchesFor(
  table: Table,
  held: readonly Held[],
  { employerId, on }: { readonly employerId: string; readonly on: Day },
): Promise<readonly Branch[]> {
  const consultants = (await directoryOf(table, employerId)).filter(
    (one) => one.role === 'union-consultant' && isActive(one, on),
  );
  const own = areasOf(
    held.filter((one) => one.employerId === employerId),
    'steward',
  ).filter((area) => area !== '');
  const areas = own.length > 0 ? own : areasOf(consultants, 'union-consultant');
  return areas.flatMap((area) => {
    const here = consultants.filter((one) => answersFor(one, area)).map(({ personId }) => personId);
    return here.length === 0 ? [] : [{ employerId, area, consultants: [...new Set(here)] }];
  });
}

const areasOf = (holders: readonly RoleHolder[], role: Role): readonly string[] => [
  ...new Set(holders.filter((one) => one.role === role).map(({ area }) => area)),
];

/** The branches that somebody works for themselves. */
export function ownBranches(held: readonly Held[]): readonly Omit<Branch, 'consultants'>[] {
  const own = held
    .filter(({ role }) => role === 'union-consultant')
    .map(({ employerId, area }) => ({ employerId, area }));
  return [...new Map(own.map((branch) => [JSON.stringify(branch), branch])).values()];
}
