import type { Day } from '../calendar/day.ts';
import type { Role } from '../case/roles.ts';
import type { Table } from '../ports/table.ts';
import { holdersIn, type RoleHolder, substitutesIn } from './role-items.ts';
import { scopesOf } from './units.ts';

export type Sought = {
  readonly employerId: string;
  readonly role: Role;
  readonly unitId: string;
  /** The agreement area's key; roles without an area stand for all. */
  readonly area: string;
  readonly on: Day;
};

/**
 * Who holds a role for a unit and agreement area on a day. Somebody replaced that day is not among them, the substitute is.
 * Of leaders only the nearest count (nærmeste leder). Source: domain.md "Who is involved".
 */
export async function holdersOf(
  table: Table,
  { employerId, role, unitId, area, on }: Sought,
): Promise<readonly RoleHolder[]> {
  const active = ({ from, to }: RoleHolder): boolean =>
    (from === undefined || from <= on) && (to === undefined || on <= to);
  const replacing = (await substitutesIn(table, employerId, role)).filter(active);
  const isReplaced = ({ personId }: RoleHolder): boolean =>
    replacing.some(({ substituteFor }) => substituteFor === personId);
  const found: RoleHolder[] = [];
  for (const scope of scopesOf(unitId)) {
    const here = (await holdersIn(table, employerId, { role, scope })).filter(
      (holder) => active(holder) && !isReplaced(holder) && (holder.area === '' || holder.area === area),
    );
    found.push(...here);
    if (role === 'leader' && found.length > 0) break;
  }
  // Somebody who holds the role and stands in for another of it is both.
  return found.filter((holder, place) => found.findIndex((other) => isSame(other, holder)) === place);
}

const isSame = (one: RoleHolder, other: RoleHolder): boolean =>
  one.personId === other.personId && one.substituteFor === other.substituteFor;
