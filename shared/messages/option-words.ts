import type { Language } from '../case/roles.ts';
import { newPathWords } from './option-words/new-path.ts';
import { ownJobWords } from './option-words/own-job.ts';
import { specialTermsWords } from './option-words/special-terms.ts';

/** `what` begins with the option's name. The sentences say "you" to nobody: member, leader and steward read them together. */
export type OptionWords = {
  readonly what: string;
  readonly forWhom: string;
  /** Who applies, and where. */
  readonly apply: string;
  readonly forMember: string;
  readonly forEmployer: string;
};

/** What the screens say about each option of shared/rules/options, by its id. */
export const optionWords: Readonly<Record<string, Readonly<Record<Language, OptionWords>>>> = {
  ...ownJobWords,
  ...newPathWords,
  ...specialTermsWords,
};

/** An option's name, which its words begin with: `Omplacering`. */
export const optionName = (id: string, language: Language): string =>
  optionWords[id]?.[language].what.split(':')[0] ?? id;
