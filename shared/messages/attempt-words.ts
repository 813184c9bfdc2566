import type { AttemptKind } from '../case/attempts.ts';
import type { Language } from '../case/roles.ts';

/** In which way it was tried to keep the job. Source: domain.md `revaluation-22w`. */
export const attemptKindNames: Readonly<Record<AttemptKind, Readonly<Record<Language, string>>>> = {
  'ordinary-terms': { da: 'På almindelige vilkår', en: 'On ordinary terms' },
  'other-placement': { da: 'Anden placering (omplacering)', en: 'Other placement' },
  'special-terms': { da: 'På særlige vilkår', en: 'On special terms' },
};
