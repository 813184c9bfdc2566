import type { Role } from '../../shared/case/roles.ts';
import { liesWithin } from '../../shared/people/units.ts';
import type { Reader } from '../view.ts';

/** The employer that somebody holds a role at, and for which of its workplaces: a unit, an institution (`house/`), or all of them (`/`). */
export type ScopesHeld = { readonly employerId: string; readonly scopes: readonly string[] };

/** Where somebody holds one of some roles; of two employers the first. Being named in a case gives no role. */
export function scopesHeld(reader: Reader, ...roles: readonly Role[]): ScopesHeld | undefined {
  if (reader.kind !== 'person') return undefined;
  const held = reader.viewer.held.filter(({ role }) => roles.includes(role));
  const employerId = held[0]?.employerId;
  if (employerId === undefined) return undefined;
  return { employerId, scopes: held.filter((one) => one.employerId === employerId).map(({ scope }) => scope) };
}

export const isWithin = ({ scopes }: Pick<ScopesHeld, 'scopes'>, unitId: string): boolean => liesWithin(scopes, unitId);
