import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import { type ConsentRole, type ContactChoiceTo, isContactRole } from './roles.ts';
import type { Consent, ContactChoice, SickLeave } from './sick-leave.ts';

type ConsentGiven = Extract<CaseEvent, { type: 'consent-given' }>;

export const without = (consents: readonly Consent[], to: ConsentRole): readonly Consent[] =>
  consents.filter((consent) => consent.to !== to);

/** A consent as it stands once given: with the commit, where it puts another person in the place of one before. */
export function consentIn(
  { consents, declined }: SickLeave,
  { to, who, source }: ConsentGiven,
  { version }: Happened,
): Consent {
  const before = consents.find((consent) => consent.to === to);
  const another = before?.who !== undefined && who !== undefined && before.who !== who;
  const anew = another || (before === undefined && declined.some(({ role }) => role === to)) ? version : before?.anew;
  return { to, source, ...(who === undefined ? {} : { who }), ...(anew === undefined ? {} : { anew }) };
}

/** The case without a role's consent. What she chose goes with it: it was that role. */
export function sentAway(sickLeave: SickLeave, to: ConsentRole): SickLeave {
  const consents = without(sickLeave.consents, to);
  const { contactChoice, ...rest } = sickLeave;
  return contactChoice === undefined || contactChoice.to === to ? { ...rest, consents } : { ...sickLeave, consents };
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
