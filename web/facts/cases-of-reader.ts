import type { Role } from '../../shared/case/roles.ts';
import { casesOfRole } from '../../shared/identity/cases-of-role.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { ListState } from '../../shared/store/list-sort.ts';
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
  const listed = await casesOfRole(needs.table, reader.viewer, wanted);
  const shown = listed.slice(0, pageSize);
  const loaded = await Promise.all(
    shown.map(async ({ caseId }) => {
      const sickLeave = await loadCase(needs.table, caseId);
      return sickLeave && towards(needs, reader, sickLeave);
    }),
  );
  const found = loaded.flatMap((one) => (one !== undefined && worksOn(one, role) ? [one] : []));
  return { found, more: listed.length > pageSize ? shown.at(-1)?.sort : undefined };
}
