import type { Role } from '../../shared/case/roles.ts';
import { casesOfRole } from '../../shared/identity/cases-of-role.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { ListState } from '../../shared/store/list-sort.ts';
import { type Listed, listed } from '../../shared/store/listings.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { type CaseOfReader, towards, worksOn } from './case-of-reader.ts';

/** `more` is where the next page starts. */
export type CasesOfReader = { readonly found: readonly CaseOfReader[]; readonly more?: string | undefined };

type Wanted = {
  readonly role: Role;
  readonly state: ListState;
  readonly after?: string | undefined;
  readonly pageSize: number;
};

/** One page of the cases that a reader has to do with in a role, what is due first first. May lag a moment behind the newest commits. */
export async function casesOfReader(
  needs: PortalNeeds,
  reader: Reader,
  { role, state, after, pageSize }: Wanted,
): Promise<CasesOfReader> {
  if (reader.kind !== 'person') return { found: [] };
  // One more than is shown tells whether there is another page.
  const wanted = { role, state, after, limit: pageSize + 1 };
  return shownOf(needs, reader, { role, pageSize, places: await casesOfRole(needs.table, reader.viewer, wanted) });
}

type InUnit = Wanted & { readonly employerId: string; readonly unitId: string };

/** The same of one workplace. */
export async function casesOfUnit(
  needs: PortalNeeds,
  reader: Reader,
  { employerId, unitId, role, state, after, pageSize }: InUnit,
): Promise<CasesOfReader> {
  const wanted = { state, after, limit: pageSize + 1 };
  const places = await listed(needs.table, { employerId, unitId }, wanted);
  return shownOf(needs, reader, { role, pageSize, places });
}

type Page = { readonly role: Role; readonly pageSize: number; readonly places: readonly Listed[] };

/** Of the cases that stand in a list those that the reader has to do with in the role. */
async function shownOf(needs: PortalNeeds, reader: Reader, { role, pageSize, places }: Page): Promise<CasesOfReader> {
  const shown = places.slice(0, pageSize);
  const loaded = await Promise.all(
    shown.map(async ({ caseId }) => {
      const sickLeave = await loadCase(needs.table, caseId);
      return sickLeave && towards(needs, reader, sickLeave);
    }),
  );
  const found = loaded.flatMap((one) => (one !== undefined && worksOn(one, role) ? [one] : []));
  return { found, more: places.length > pageSize ? shown.at(-1)?.sort : undefined };
}
