import { directoryOf } from '../../shared/people/role-items.ts';
import { findUnit, scopesOf, unitsUnder } from '../../shared/people/units.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn } from '../session/read-reader.ts';
import type { Reader } from '../view.ts';

/** For which workplaces of an employer somebody works as hr: `/` is all of it, `plejecentersolgaarden/` one institution. */
export type HrScope = { readonly employerId: string; readonly scopes: readonly string[] };

/** Whoever runs the machine sets up the whole employer. */
export function hrScopeOf(needs: PortalNeeds, reader: Reader): HrScope {
  const employerId = employerIn(needs, reader, 'hr');
  if (reader.kind === 'operator') return { employerId, scopes: ['/'] };
  if (reader.kind === 'stranger') return { employerId, scopes: [] };
  const held = reader.viewer.held.filter((one) => one.role === 'hr' && one.employerId === employerId);
  return { employerId, scopes: [...new Set(held.map(({ scope }) => scope))] };
}

/** Whether a workplace, or the scope of a role, lies within what somebody is hr for. */
export const covers = ({ scopes }: HrScope, unitId: string): boolean =>
  scopesOf(unitId).some((scope) => scopes.includes(scope));

/**
 * Whether somebody acts for the employer as a whole: files, policy, keys. Where nobody is hr for all of it, those of its institutions do.
 */
export async function actsForAll(needs: PortalNeeds, reader: Reader): Promise<boolean> {
  const { employerId, scopes } = hrScopeOf(needs, reader);
  if (scopes.length === 0 || scopes.includes('/')) return scopes.length > 0;
  return !(await directoryOf(needs.table, employerId)).some(({ role, scope }) => role === 'hr' && scope === '/');
}

/** A workplace or a scope with its name: an institution is the scope of all its departments. */
export type Place = { readonly id: string; readonly name: string };

/** The workplaces that are known within somebody's scope, by name. */
export async function unitsOf(needs: PortalNeeds, { employerId, scopes }: HrScope): Promise<readonly Place[]> {
  const found = await Promise.all(scopes.map((scope) => unitsUnder(needs.table, employerId, scope)));
  const ids = [...new Set(found.flat())];
  const places = ids.map(async (id) => {
    const unit = await findUnit(needs.table, employerId, id);
    return { id, name: [unit?.institution, unit?.department].filter(Boolean).join(', ') };
  });
  return (await Promise.all(places)).sort((a, b) => a.name.localeCompare(b.name, 'da'));
}
