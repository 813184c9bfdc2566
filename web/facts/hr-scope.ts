import { consentRoles } from '../../shared/case/roles.ts';
import { directoryOf, rolesHeldBy } from '../../shared/people/role-items.ts';
import { findUnit, liesWithin, unitsUnder } from '../../shared/people/units.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { listStates } from '../../shared/store/list-sort.ts';
import { listed } from '../../shared/store/listings.ts';
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
export const covers = ({ scopes }: HrScope, unitId: string): boolean => liesWithin(scopes, unitId);

/**
 * Whether somebody acts for the employer as a whole: files, policy, keys. Where nobody is hr for all of it, those of its institutions do; of
 * a file they take in what is of their own workplaces, see `reachOf`.
 */
export async function actsForAll(needs: PortalNeeds, reader: Reader): Promise<boolean> {
  const { employerId, scopes } = hrScopeOf(needs, reader);
  if (scopes.length === 0 || scopes.includes('/')) return scopes.length > 0;
  return !(await directoryOf(needs.table, employerId)).some(({ role, scope }) => role === 'hr' && scope === '/');
}

/** For which workplaces somebody's files and forms are taken in; undefined for the whole employer. */
export function reachOf(needs: PortalNeeds, reader: Reader): readonly string[] | undefined {
  const { scopes } = hrScopeOf(needs, reader);
  return scopes.includes('/') ? undefined : scopes;
}

/**
 * Whether hr answer for all that somebody works with: whoever has a role elsewhere, or is named in a case there, is for others to change. A new
 * telephone number is a way to log in as them.
 */
export async function answersFor({ table }: PortalNeeds, scope: HrScope, personId: string): Promise<boolean> {
  if (scope.scopes.includes('/')) return true;
  if (!(await rolesHeldBy(table, personId)).every((held) => covers(scope, held.scope))) return false;
  const wanted = (['leader', ...consentRoles] as const).flatMap((role) =>
    listStates.map((state) => listed(table, { personId, role }, { state })),
  );
  for (const { caseId } of (await Promise.all(wanted)).flat()) {
    const sickLeave = await loadCase(table, caseId);
    if (sickLeave !== undefined && !covers(scope, sickLeave.unitId)) return false;
  }
  return true;
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
