import type { Day } from '../calendar/day.ts';
import type { Absence, SickLeave } from '../case/sick-leave.ts';
import { continuesAbsence } from '../rules/continues-absence.ts';
import type { Policy } from '../rules/policy.ts';

/** What a reported absence is to the person's cases: a new one, or something about a known one. */
export type Match =
  | { readonly kind: 'opens' }
  | { readonly kind: 'unchanged'; readonly sickLeave: SickLeave }
  | { readonly kind: 'corrects'; readonly sickLeave: SickLeave }
  | { readonly kind: 'continues'; readonly sickLeave: SickLeave }
  | { readonly kind: 'ended-otherwise'; readonly sickLeave: SickLeave };

export type Reported = Absence & {
  /** A later row of an absence that the file itself joined. */
  readonly joined: boolean;
};

/**
 * Finds the case a reported absence belongs to. Overlapping an open absence with another first day is a correction; following each other as closely as the policy
 * says makes two one. Source: domain.md "What employers' systems give".
 */
export function matchAbsence(reported: Reported, cases: readonly SickLeave[], policy: Policy): Match {
  // Nobody is ill again after a case was closed without a word, unless a person reopens it.
  const silent = cases.find(({ status }) => status === 'silent');
  if (silent !== undefined) return { kind: 'unchanged', sickLeave: silent };
  const touching = cases.find((sickLeave) => isAnAbsence(sickLeave) && touch(reported, sickLeave, policy));
  if (touching === undefined) return { kind: 'opens' };
  if (reported.joined) return { kind: 'continues', sickLeave: touching };
  if (touching.status === 'open')
    return { kind: touching.firstDay === reported.firstDay ? 'unchanged' : 'corrects', sickLeave: touching };
  return { kind: toClosed(reported, touching), sickLeave: touching };
}

/** One that was void, or merged into another, is none. */
export const isAnAbsence = ({ status }: SickLeave): boolean => status === 'open' || status === 'closed';

/** A closed absence goes on when the row reaches beyond its last day; a row that ends otherwise is for a person to decide. */
function toClosed({ lastDay }: Reported, { lastDay: ended }: SickLeave): 'continues' | 'unchanged' | 'ended-otherwise' {
  if (lastDay === undefined || ended === undefined || lastDay > ended) return 'continues';
  return lastDay === ended ? 'unchanged' : 'ended-otherwise';
}

/** Whether two absences overlap or have no working day between them. */
function touch(a: Absence, b: Absence, policy: Policy): boolean {
  const [first, second] = a.firstDay <= b.firstDay ? [a, b] : [b, a];
  return endOf(first) >= second.firstDay || continuesAbsence(policy, endOf(first), second.firstDay);
}

const endOf = ({ lastDay }: Absence): Day => lastDay ?? (Number.POSITIVE_INFINITY as Day);
