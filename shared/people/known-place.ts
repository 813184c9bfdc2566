import { roles } from '../case/roles.ts';
import type { Table } from '../ports/table.ts';
import { holdersIn, isAnybodyNamed } from './role-items.ts';
import { scopesOf } from './units.ts';

/**
 * Whether an employer's directory knows a workplace: somebody has a role there by name, or leads it from above, today or another day. Where
 * nobody is named at all every workplace is as known as any.
 */
export async function isKnownPlace(table: Table, employerId: string, unitId: string): Promise<boolean> {
  for (const scope of scopesOf(unitId))
    if ((await holdersIn(table, employerId, { role: 'leader', scope })).length > 0) return true;
  for (const role of roles)
    if (role !== 'leader' && (await holdersIn(table, employerId, { role, scope: unitId })).length > 0) return true;
  return !(await isAnybodyNamed(table, employerId));
}
