import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/case/roles.ts';
import { fillPlaceholders, UnknownPlaceholder } from '../../shared/guides/fill-placeholders.ts';
import { welcomeLetter } from '../../shared/guides/welcome-letter.ts';
import { wordCount } from './words-in.ts';

const fields = {
  displayName: 'Tidslinje',
  address: 'https://tidslinje.example',
  leader: 'Bo Berg',
  hrPhone: '12 34 56 78',
};
const written = (language: Language, consentRecorded = true): string => {
  const { title, sections } = welcomeLetter({ language, fields, consentRecorded });
  return [title, ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].join('\n');
};

describe('the welcome letter', () => {
  it.each(['da', 'en'] as const)('fits a page: 310 words at most in %s', (language) => {
    expect(wordCount(written(language))).toBeLessThanOrEqual(310);
  });
  it('names all that comes from the payroll system, as GDPR 14 asks', () => {
    expect(written('da')).toContain('sprog, arbejdsplads, overenskomst');
    expect(written('da')).toContain('aldersgruppe, køn og faggruppe');
    expect(written('en')).toContain('age group, gender and occupation');
  });
  it('names the product, the address, the leader and the telephone', () => {
    for (const value of Object.values(fields)) expect(written('da')).toContain(value);
    expect(written('da')).not.toContain('{');
  });
  // GDPR Art. 13 and 14: controller, purpose, kinds of data, where from, recipients, how long, rights, complaint.
  it.each([
    [
      'da',
      ['ansvarlig', 'bruges til', 'lønsystemet', 'ser', 'slettes', 'rettet', 'sletning', 'indsigelse', 'Datatilsynet'],
    ],
    ['en', ['responsible', 'used to', 'payroll', 'see', 'deleted', 'corrected', 'erasure', 'object', 'Datatilsynet']],
  ] as const)('says in %s what the regulation asks for', (language, words) => {
    expect(words.filter((word) => !written(language).includes(word))).toEqual([]);
  });
  it('says how to stop text messages, and that it never asks for a CPR number', () => {
    expect(written('da')).toContain("Vil du ikke have sms'er, så slå dem fra på siden, eller ring.");
    expect(written('da')).toContain('spørger aldrig om cpr-nummer');
  });
  it('tells of a consent that the employer recorded, and only then', () => {
    expect(written('da', true)).toContain('Du kan trække det tilbage når som helst');
    expect(written('da', false)).not.toContain('trække det tilbage');
  });
});

describe('a placeholder', () => {
  it('is refused when nobody has given its value', () => {
    expect(() => fillPlaceholders('Ring til {hrPhone}.', {})).toThrow(UnknownPlaceholder);
  });
});
