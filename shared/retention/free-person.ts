import type { Moment } from '../calendar/moment.ts';
import { consentRoles } from '../case/roles.ts';
import { agreementIdOf } from '../consequences/agreement.ts';
import { StillNeeded } from '../intake/cut-off-employee.ts';
import { rolesHeldBy } from '../people/role-items.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import { readCase } from '../store/cases.ts';
import { isAnyListed } from '../store/listings.ts';
import { cutOff, employeeOf } from './past-reservation.ts';
import type { RetentionNeeds } from './retention-needs.ts';

export type Whose = { readonly employerId: string; readonly personId: string };

const agreementKinds = [
  ...new Set(
    ruleSets.flatMap(({ duties }) => duties.filter(({ agreement }) => agreement === true).map(({ id }) => id)),
  ),
];

const none: ReadonlySet<string> = new Set();

/**
 * Whether a person is still needed: by a role, by an agreement, by a case that names them as its leader or as somebody whom the member let
 * in, or by a case of their own. `apartFrom`: cases and agreements that are about to go.
 */
export async function isHeld(needs: RetentionNeeds, whose: Whose, apartFrom = none): Promise<boolean> {
  const { table } = needs;
  const employee = await employeeOf(needs, whose);
  if (employee?.reservations.some(({ caseId }) => !apartFrom.has(caseId)) === true) return true;
  if ((await rolesHeldBy(table, whose.personId)).length > 0) return true;
  const agreements = agreementKinds.map((kind) => agreementIdOf(whose, kind)).filter((id) => !apartFrom.has(id));
  for (const id of agreements) if ((await readCase(table, id)) !== undefined) return true;
  for (const role of ['leader', ...consentRoles] as const)
    if (await isAnyListed(table, { personId: whose.personId, role })) return true;
  return false;
}

/** Erases somebody whom nothing needs any more. @returns whether it did */
export async function eraseWhoIsFree(needs: RetentionNeeds, whose: Whose, now: Moment): Promise<boolean> {
  if ((await isHeld(needs, whose)) || !(await cutOff(needs, whose, now))) return false;
  try {
    await needs.erase(whose.personId);
  } catch (error) {
    // Under a number that they had before.
    if (error instanceof StillNeeded) return false;
    throw error;
  }
  return true;
}
