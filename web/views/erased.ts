import type { Language } from '../../shared/case/roles.ts';

const words = { da: 'Slettet', en: 'Erased' } as const;

/** What stands where somebody's personal details were until their time ran out. */
export const erased = (language: Language): string => words[language];
