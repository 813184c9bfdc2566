import type { Language } from '../case/roles.ts';
import { outcomeNames } from '../messages/choice-names.ts';
import { dutyName } from '../messages/duty-names.ts';
import { reportedDuties } from './families.ts';
import type { Level } from './places.ts';
import { otherCategories, type Withheld } from './publication.ts';

type Names = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const familyNames: Names = {
  month: { da: 'Måned, hvor forløbet blev oprettet', en: 'Month in which the case was opened' },
  length: { da: 'Fraværets længde', en: 'Length of the absence' },
  age: { da: 'Aldersgruppe', en: 'Age group' },
  gender: { da: 'Køn', en: 'Gender' },
  occupation: { da: 'Faggruppe', en: 'Occupational group' },
  outcome: { da: 'Hvordan forløbet endte', en: 'How the case ended' },
  steward: { da: 'Tillidsrepræsentant valgt til', en: 'Union steward let in' },
  agreements: { da: 'Aftaler, der løb ved årets slutning', en: 'Agreements running when the year ended' },
};

const unknown = { da: 'Uoplyst', en: 'Unknown' };
const open = { da: 'I gang', en: 'Open' };

const categoryNames: Readonly<Record<string, Names>> = {
  length: {
    '<=14': { da: 'Op til 14 dage', en: 'Up to 14 days' },
    '15-28': { da: '15-28 dage', en: '15-28 days' },
    '29-56': { da: '29-56 dage', en: '29-56 days' },
    '57-182': { da: '57-182 dage', en: '57-182 days' },
    '>182': { da: 'Over 182 dage', en: 'Over 182 days' },
    open,
  },
  age: {
    '<30': { da: 'Op til 30 år', en: 'Up to 30 years' },
    '31-40': { da: '31-40 år', en: '31-40 years' },
    '41-50': { da: '41-50 år', en: '41-50 years' },
    '51-60': { da: '51-60 år', en: '51-60 years' },
    '>60': { da: 'Over 60 år', en: 'Over 60 years' },
    unknown,
  },
  gender: {
    female: { da: 'Kvinder', en: 'Women' },
    male: { da: 'Mænd', en: 'Men' },
    other: { da: 'Andet', en: 'Other' },
    unknown,
  },
  occupation: { unknown, [otherCategories]: { da: 'Andre faggrupper', en: 'Other occupational groups' } },
  outcome: { ...outcomeNames, open },
  steward: { yes: { da: 'Ja', en: 'Yes' }, no: { da: 'Nej', en: 'No' } },
};

const dutyColumnNames: Names = {
  'in-time': { da: 'Klaret til tiden', en: 'Done in time' },
  late: { da: 'Ikke klaret til tiden', en: 'Not done in time' },
  other: { da: 'Endnu ikke aktuel eller ikke relevant', en: 'Not due yet or not applicable' },
};

const isDuty = (family: string): boolean => reportedDuties.some((duty) => duty === family);

export const familyName = (family: string, language: Language): string =>
  isDuty(family)
    ? dutyName(family, language).long
    : (familyNames[family]?.[language] ?? dutyName(family, language).long);

/** What a row of a table is called. Occupations are the employer's own words. */
export function categoryName(family: string, category: string, language: Language): string {
  if (family === 'month') return monthName(Number(category), language);
  if (family === 'agreements') return dutyName(category, language).short;
  const names = isDuty(family) ? dutyColumnNames : categoryNames[family];
  return names?.[category]?.[language] ?? category;
}

/** Made once: a file of all workplaces names thousands of months. */
const monthFormats = {
  da: new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
} as const;

const monthName = (month: number, language: Language): string =>
  monthFormats[language].format(Date.UTC(2026, month - 1, 1));

export const levelNames: Readonly<Record<Level, Readonly<Record<Language, string>>>> = {
  employer: { da: 'Arbejdsgiver', en: 'Employer' },
  institution: { da: 'Institution', en: 'Institution' },
  unit: { da: 'Afdeling', en: 'Department' },
};

/** Why a number is not there; `hidden` is what stands in its place. Source: domain.md "Statistics", texts.md "suppression". */
export const hiddenWords = {
  da: {
    hidden: 'Vises ikke (for få)',
    why: 'Tallet vises ikke, fordi enkeltpersoner kunne genkendes.',
  },
  en: {
    hidden: 'Not shown (too few)',
    why: 'The number is not shown because individuals could be recognised.',
  },
} as const;

const insteadWords: Readonly<Record<Language, Readonly<Record<Withheld['instead'], string>>>> = {
  da: {
    'years-together': 'Tre år vises samlet, når de er gået.',
    'level-above': 'Se niveauet over.',
    nothing: '',
  },
  en: {
    'years-together': 'Three years are shown together once they are over.',
    'level-above': 'See the level above.',
    nothing: '',
  },
};

export const withheldWords = ({ instead }: Withheld, language: Language): string =>
  `${hiddenWords[language].why} ${insteadWords[language][instead]}`.trim();

/** `2026`, or `2026-2028` for years that are shown as one. */
export const yearsWords = (years: readonly number[]): string =>
  years.length === 1 ? String(years[0]) : `${Math.min(...years)}-${Math.max(...years)}`;
