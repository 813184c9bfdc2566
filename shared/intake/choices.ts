import type { Language } from '../case/roles.ts';
import { looseKey } from './loose-key.ts';

/** Makes a reader of a few known words, loosely written; it gives undefined for any other text. */
export function choice<T>(words: readonly (readonly [word: string, value: T])[]): (text: string) => T | undefined {
  const values = new Map(words.map(([word, value]) => [looseKey(word), value]));
  return (text) => values.get(looseKey(text));
}

/** The groups that the yearly statistics count by. Source: domain.md "Statistics". */
export const ageGroups = ['<30', '31-40', '41-50', '51-60', '>60'] as const;
export type AgeGroup = (typeof ageGroups)[number];
export const genders = ['female', 'male', 'other'] as const;
export type Gender = (typeof genders)[number];
/** The longest titles of the Danish public sector have some 50 characters; nobody writes a story in so few. */
export const longestOccupation = 60;

/** Which language to write to somebody in. */
export const readLanguage = choice<Language>([
  ['da', 'da'],
  ['dk', 'da'],
  ['dansk', 'da'],
  ['danish', 'da'],
  ['en', 'en'],
  ['eng', 'en'],
  ['engelsk', 'en'],
  ['english', 'en'],
]);

/** Yes and no as systems export them. */
export const readYesOrNo = choice<boolean>([
  ['ja', true],
  ['j', true],
  ['yes', true],
  ['y', true],
  ['x', true],
  ['1', true],
  ['true', true],
  ['sand', true],
  ['nej', false],
  ['n', false],
  ['no', false],
  ['0', false],
  ['false', false],
  ['falsk', false],
]);

export const readAgeGroup = choice<AgeGroup>([
  ['<30', '<30'],
  ['31-40', '31-40'],
  ['41-50', '41-50'],
  ['51-60', '51-60'],
  ['>60', '>60'],
]);

export const readGender = choice<Gender>([
  ['kvinde', 'female'],
  ['k', 'female'],
  ['mand', 'male'],
  ['m', 'male'],
  ['andet', 'other'],
]);
