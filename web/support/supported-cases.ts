import { type ConsentRole, contactRoles } from '../../shared/case/roles.ts';
import type { ListState } from '../../shared/store/list-sort.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { casesOfReader } from '../facts/cases-of-reader.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';

/** Cases are read so many at a time. */
const pageSize = 100;

/**
 * Every case that lets a reader in, whole lists at a time: a link to a next page would tell that there are cases which are not shown.
 */
async function letInto(
  needs: PortalNeeds,
  reader: Reader,
  { role, state }: { readonly role: ConsentRole; readonly state: ListState },
): Promise<readonly CaseOfReader[]> {
  const found: CaseOfReader[] = [];
  let after: string | undefined;
  do {
    const page = await casesOfReader(needs, reader, { role, state, after, pageSize });
    found.push(...page.found);
    after = page.more;
  } while (after !== undefined);
  return found;
}

/** The cases of some roles in some states, each once. */
async function lettingIn(
  needs: PortalNeeds,
  reader: Reader,
  { roles, states }: { readonly roles: readonly ConsentRole[]; readonly states: readonly ListState[] },
): Promise<readonly CaseOfReader[]> {
  const wanted = roles.flatMap((role) => states.map((state) => ({ role, state })));
  const found = (await Promise.all(wanted.map((one) => letInto(needs, reader, one)))).flat();
  return [...new Map(found.map((one) => [one.sickLeave.caseId, one])).values()];
}

/** What goes on, and what has ended but still has something to see to. */
const goingOn = ['open', 'closed-going-on'] as const satisfies readonly ListState[];

/** Whom somebody supports: as a steward, a safety representative or a contact person. */
export const supportedCases = (needs: PortalNeeds, reader: Reader): Promise<readonly CaseOfReader[]> =>
  lettingIn(needs, reader, { roles: contactRoles, states: goingOn });

/** What members have opened to the branch. */
export const branchCases = (needs: PortalNeeds, reader: Reader): Promise<readonly CaseOfReader[]> =>
  lettingIn(needs, reader, { roles: ['union-consultant'], states: goingOn });
