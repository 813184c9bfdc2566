import { refusalDa } from './refusal-words-da.ts';
import { refusalEn } from './refusal-words-en.ts';
import type { Refusal } from './refusals.ts';
import type { Language } from './roles.ts';

/** One sentence for the person who asked: what does not hold, and what to do instead. */
export const wordRefusal = (refusal: Refusal, language: Language): string =>
  language === 'da' ? refusalDa(refusal) : refusalEn(refusal);
