import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Visibility } from '../rules/duty-rule.ts';
import { maySee } from '../rules/may-see.ts';
import type { ApiScope } from './api-scopes.ts';
import { systemMay } from './system-may.ts';
import { type CommandName, mayRecord } from './who-records.ts';

/**
 * Who wants to see or do something. `operator`: whoever sits at the machine of an embedded installation, which is its own fence until people
 * log in. `person`: somebody in a role towards the case. `system`: another system of the employer's, by its key.
 */
export type Actor =
  | { readonly kind: 'operator' }
  | {
      readonly kind: 'system';
      readonly keyId: string;
      readonly employerId: string;
      readonly scopes: readonly ApiScope[];
    }
  | {
      readonly kind: 'person';
      readonly personId: string;
      readonly employerId: string;
      readonly role: Role;
      /** Whom this one replaces in the role for the time being: her consent to one covers the other. */
      readonly insteadOf?: string | undefined;
    };

type Person = Extract<Actor, { kind: 'person' }>;

/** What somebody wants to do with a case: know of it at all, see a duty of some visibility, or give a command. */
export type Act = 'see-case' | { readonly see: Visibility } | { readonly do: CommandName };

/**
 * The only gate: whether an actor may do something with a case. Employers never see each other, whoever needs the member's consent and
 * lacks it never learns that the case exists, and nobody sees the staff side of their own case.
 */
export function may(actor: Actor, act: Act, sickLeave: SickLeave): boolean {
  if (actor.kind === 'operator') return true;
  if (actor.employerId !== sickLeave.employerId) return false;
  if (actor.kind === 'system') return systemMay(actor.scopes, act);
  // The member does all of her own case as herself, and nothing of it as anybody else.
  if (actor.personId === sickLeave.personId) return actor.role === 'member' && allows('member', act);
  if (needsConsent(actor.role) && !isLetIn(actor, sickLeave)) return false;
  return actor.role !== 'member' && allows(actor.role, act);
}

function allows(role: Role, act: Act): boolean {
  if (act === 'see-case') return true;
  return 'see' in act ? maySee(role, act.see) : mayRecord(role, act.do);
}

/** Whether any of those that somebody is towards a case may. */
export const mayAny = (actors: readonly Actor[], act: Act, sickLeave: SickLeave): boolean =>
  actors.some((actor) => may(actor, act, sickLeave));

function isLetIn({ role, personId, insteadOf }: Person, { consents, declined }: SickLeave): boolean {
  if (declined.some(({ who }) => who === personId)) return false;
  const consent = consents.find(({ to }) => to === role);
  return consent !== undefined && (consent.who === undefined || [personId, insteadOf].includes(consent.who));
}
