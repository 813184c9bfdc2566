import type { Language } from '../case/roles.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import type { Words } from './guide.ts';
import { letterSections } from './welcome-letter/sections.ts';

/** What the letter names: `displayName` of the product, its `address`, the name of the `leader`, the telephone of the personnel office. */
export const letterFields = ['displayName', 'address', 'leader', 'hrPhone'] as const;
export type LetterFields = Readonly<Record<(typeof letterFields)[number], string>>;

/** `onlyIf`: the section is left out unless the employer has recorded a consent for her. */
export type LetterSection = {
  readonly heading: Words;
  readonly paragraphs: readonly Words[];
  readonly onlyIf?: 'consent-recorded';
};

export const letterTitle: Words = { da: 'Velkommen til {displayName}', en: 'Welcome to {displayName}' };

type Asked = {
  readonly language: Language;
  readonly fields: LetterFields;
  /** The employer says that she agreed to the union steward being told. */
  readonly consentRecorded: boolean;
};
type Letter = {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

/** The one page that is handed out at the start: what GDPR Art. 13 and 14 ask for, in plain words. Source: domain.md `welcome`. */
export function welcomeLetter({ language, fields, consentRecorded }: Asked): Letter {
  const said = (words: Words): string => fillPlaceholders(words[language], fields);
  return {
    title: said(letterTitle),
    sections: letterSections
      .filter(({ onlyIf }) => onlyIf === undefined || consentRecorded)
      .map(({ heading, paragraphs }) => ({ heading: said(heading), paragraphs: paragraphs.map(said) })),
  };
}
