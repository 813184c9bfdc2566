import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import { type ConsentRole, type ContactChoiceTo, isContactRole } from './roles.ts';
import type { Consent, ContactChoice, SickLeave } from './sick-leave.ts';

type ConsentGiven = Extract<CaseEvent, { type: 'consent-given' }>;

const without = (consents: readonly Consent[], to: ConsentRole): readonly Consent[] =>
  consents.filter((consent) => consent.to !== to);

/** The case once a consent is given. Where it is to another person of the role, nobody of it has said yes any more. */
export function letIn(sickLeave: SickLeave, event: ConsentGiven, happened: Happened): SickLeave {
  const consents = [...without(sickLeave.consents, event.to), consentIn(sickLeave, event, happened)];
  const { accepted } = sickLeave;
  if (accepted === undefined || event.who === undefined) return { ...sickLeave, consents };
  return {
    ...sickLeave,
    consents,
    accepted: accepted.filter(({ role, who }) => role !== event.to || who === event.who),
  };
}

/** A consent as it stands once given: with the commit, where it puts another person in the place of one before. */
function consentIn(
  { consents, declined }: SickLeave,
  { to, who: named, source }: ConsentGiven,
  { version }: Happened,
): Consent {
  const before = consents.find((consent) => consent.to === to);
  // Hr, who do not know whom she chose, do not undo it by naming nobody.
  const who = named ?? (source === 'portal' ? undefined : before?.who);
  const another = before?.who !== undefined && who !== undefined && before.who !== who;
  const anew = another || (before === undefined && declined.some(({ role }) => role === to)) ? version : before?.anew;
  return { to, source, ...(who === undefined ? {} : { who }), ...(anew === undefined ? {} : { anew }) };
}

/** The case without a role's consent. What she chose goes with it, where it was that role, and what somebody of the role has said. */
export function sentAway(sickLeave: SickLeave, to: ConsentRole): SickLeave {
  const consents = without(sickLeave.consents, to);
  const { contactChoice, accepted: all, ...rest } = sickLeave;
  const accepted = all === undefined ? {} : { accepted: all.filter(({ role }) => role !== to) };
  const isOthers = contactChoice !== undefined && contactChoice.to !== to;
  return { ...rest, consents, ...accepted, ...(isOthers ? { contactChoice } : {}) };
}

/**
 * Whom the case still lets in at another workplace: those whom she named. A yes without a name was to whoever had the role where she was, also
 * where the employer recorded it: there it lapses, and she is asked anew. The union's branch is not of a workplace.
 */
export function letInElsewhere(sickLeave: SickLeave): SickLeave {
  const unnamed = sickLeave.consents.filter(({ to, who }) => isContactRole(to) && who === undefined);
  return unnamed.reduce((left, { to }) => sentAway(left, to), sickLeave);
}

/** Her answer as it stands: it lets a role in unless that was in already by something else than the answer before. */
export function choiceIn(
  { consents, contactChoice }: SickLeave,
  to: ContactChoiceTo,
  { at, version }: Happened,
): ContactChoice {
  const had = consents.some((consent) => consent.to === to);
  const byAnswer = contactChoice?.to === to && contactChoice.letIn;
  return { to, letIn: isContactRole(to) && (!had || byAnswer), at, in: version };
}
