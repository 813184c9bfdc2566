import type { Actor } from '../../shared/access/may.ts';
import { type ConsentRole, needsConsent } from '../../shared/case/roles.ts';

type InRole = Extract<Actor, { kind: 'person' }> & { readonly role: ConsentRole };

/** Whom the member has let in, if that is how the reader comes to the case: the first thing that they are in it counts. */
export function letInAs([first]: readonly Actor[]): InRole | undefined {
  if (first?.kind !== 'person') return undefined;
  const { role } = first;
  return needsConsent(role) ? { ...first, role } : undefined;
}
