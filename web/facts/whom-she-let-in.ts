import type { Actor } from '../../shared/access/may.ts';
import { needsConsent, type Role } from '../../shared/case/roles.ts';
import type { Step } from '../../shared/rules/plan-types.ts';

/**
 * Whether a reader may know that somebody in a role has to do with a case: whom the member has let in is hers to know, and theirs. Others
 * see that somebody she has chosen acts. Source: domain.md "Consent", "visibleTo".
 */
export const mayKnowOf = (reader: readonly Actor[], role: Role): boolean =>
  !needsConsent(role) ||
  reader.some((actor) => actor.kind === 'person' && (actor.role === 'member' || actor.role === role));

/** Of those whom something is meant for, in order, whom the reader may know of; nobody where the first that acts is not among them. */
export function knownOf(reader: readonly Actor[], to: readonly Role[], actsHidden: boolean): readonly Role[] {
  const known = to.filter((role) => mayKnowOf(reader, role));
  return actsHidden && known.length < to.length ? [] : known;
}

/** The reasons without those that would tell whom she has let in. */
export const reasonsFor = (reader: readonly Actor[], because: readonly Step[], actsHidden: boolean): readonly Step[] =>
  because.flatMap((step): readonly Step[] => {
    if (step.step === 'contact-chosen') {
      const { to } = step;
      return to === 'leader' || to === 'self' || mayKnowOf(reader, to) ? [step] : [];
    }
    if (step.step !== 'action') return [step];
    const to = knownOf(reader, step.to, actsHidden);
    return to.length === 0 ? [] : [{ ...step, to }];
  });
