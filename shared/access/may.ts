import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Visibility } from '../rules/duty-rule.ts';
import { maySee } from '../rules/may-see.ts';

/**
 * Who wants to see or do something. `operator`: whoever sits at the machine of an embedded installation, which is its own fence until people
 * log in. `person`: somebody in a role towards the case.
 */
export type Actor =
  | { readonly kind: 'operator' }
  | { readonly kind: 'person'; readonly personId: string; readonly employerId: string; readonly role: Role };

/** What somebody wants to do with a case: know of it at all, see a duty of some visibility, or record something on the employer's side. */
export type Act = 'see-case' | 'record' | { readonly see: Visibility };

const records: ReadonlySet<Role> = new Set<Role>(['leader', 'hr', 'steward', 'safety-rep', 'contact-person']);

/**
 * The only gate: whether an actor may do something with a case. Employers never see each other, whoever needs the member's consent and
 * lacks it never learns that the case exists, and nobody sees the staff side of their own case.
 */
export function may(actor: Actor, act: Act, sickLeave: SickLeave): boolean {
  if (actor.kind === 'operator') return true;
  if (actor.employerId !== sickLeave.employerId) return false;
  if (actor.personId === sickLeave.personId) return mayMember(actor.role, act);
  if (actor.role === 'member') return false;
  if (needsConsent(actor.role) && !isLetIn(actor.role, actor.personId, sickLeave)) return false;
  if (act === 'see-case') return true;
  if (act === 'record') return records.has(actor.role);
  return maySee(actor.role, act.see);
}

/** The member sees all of her own case as herself, and nothing of it as anybody else. */
const mayMember = (role: Role, act: Act): boolean => role === 'member' && act !== 'record';

function isLetIn(role: Role, personId: string, { consents, declined }: SickLeave): boolean {
  if (declined.some(({ who }) => who === personId)) return false;
  const consent = consents.find(({ to }) => to === role);
  return consent !== undefined && (consent.who === undefined || consent.who === personId);
}
