/** Who acts in a case, as domain.md "Who is involved" names them. The municipality is an outside party and no user. */
export const roles = [
  'member',
  'leader',
  'hr',
  'steward',
  'safety-rep',
  'contact-person',
  'employer-consultant',
  'union-consultant',
] as const;
export type Role = (typeof roles)[number];

/** Those whom only the member's consent lets know that the case exists. */
export const consentRoles = [
  'steward',
  'safety-rep',
  'contact-person',
  'union-consultant',
] as const satisfies readonly Role[];
export type ConsentRole = (typeof consentRoles)[number];

/** Those who may make the first contact only because the member lets them, and who may hand it over. */
export const contactRoles = ['steward', 'safety-rep', 'contact-person'] as const satisfies readonly ConsentRole[];
export type ContactRole = (typeof contactRoles)[number];

export const isContactRole = (role: string): role is ContactRole => contactRoles.some((known) => known === role);

/** The answers to "who may contact you?". Source: domain.md "Consent". */
export const contactChoices = [...contactRoles, 'leader', 'self', 'not-now'] as const;
export type ContactChoiceTo = (typeof contactChoices)[number];

/** How the member's consent came to be known. `import`: recorded by the employer in its own system. */
export const consentSources = ['portal', 'telephone', 'paper', 'import'] as const;
export type ConsentSource = (typeof consentSources)[number];

export const needsConsent = (role: Role): role is ConsentRole => (consentRoles as readonly Role[]).includes(role);

export type Channel = 'email' | 'sms';
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
