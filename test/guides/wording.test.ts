import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/case/roles.ts';
import type { Words } from '../../shared/guides/guide.ts';
import { letterFields } from '../../shared/guides/welcome-letter.ts';
import { allWords, cardWords, letterWords, memberWords } from './all-guides.ts';
import { type Placed, sentencesOf, wordCount } from './words-in.ts';

const inEach = (all: readonly Placed[], isOdd: (text: string) => boolean): readonly string[] =>
  all.flatMap(({ place, words }) =>
    languages
      .filter((language) => isOdd(words[language]))
      .map((language) => `${place} ${language}: ${words[language]}`),
  );
const inDanish = (all: readonly Placed[], odd: RegExp): readonly string[] =>
  all.filter(({ words }) => odd.test(words.da)).map(({ place, words }) => `${place}: ${words.da}`);
const inEnglish = (all: readonly Placed[], odd: RegExp): readonly string[] =>
  all.filter(({ words }) => odd.test(words.en)).map(({ place, words }) => `${place}: ${words.en}`);

/** Danish names that stand in English sentences too. */
const properNames = /Mit Sygefravær|"Mødet standses"/;

describe('every guide', () => {
  it('does not compile without one of the languages', () => {
    // @ts-expect-error English is missing
    const danishAlone: Words = { da: 'Kun på dansk.' };
    expect(Object.keys(danishAlone)).toEqual(['da']);
  });
  it('says something in both languages', () => {
    expect(allWords.length).toBeGreaterThan(500);
    expect(inEach(allWords, (text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });
  it('is not left in Danish', () => {
    expect(inEnglish(allWords, /[æøåÆØÅ]/).filter((line) => !properNames.test(line))).toEqual([]);
    expect(inEnglish(allWords, /\b(og|ikke|eller|den|til)\b/)).toEqual([]);
  });
  it('is not left in English', () => {
    expect(inDanish(allWords, /\b(the|and|your|you|of|is)\b/)).toEqual([]);
  });
  it('has no dashes, curly quotes, double spaces or semicolon chains', () => {
    expect(inEach(allWords, (text) => /[–—“”‘’…]| {2}|;.*;/.test(text))).toEqual([]);
  });
  it('keeps every sentence to 30 words', () => {
    const isLong = (text: string) => sentencesOf(text).some((sentence) => wordCount(sentence) > 30);
    expect(inEach(allWords, isLong)).toEqual([]);
  });
  it('keeps every paragraph to three sentences, in the letter to four', () => {
    const inLetter = new Set(letterWords);
    expect(
      inEach(
        allWords.filter((placed) => !inLetter.has(placed)),
        (text) => sentencesOf(text).length > 3,
      ),
    ).toEqual([]);
    expect(inEach(letterWords, (text) => sentencesOf(text).length > 4)).toEqual([]);
  });
  it('names no placeholder that nobody fills in', () => {
    const known = new Set<string>([...letterFields, 'date']);
    const unknown = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].some(([, name = '']) => !known.has(name));
    expect(inEach(allWords, unknown)).toEqual([]);
  });
  it('has placeholders in the letter and in the dates of cards alone', () => {
    const mayHave = new Set([...letterWords, ...cardWords.filter(({ place }) => place.endsWith('.when'))]);
    expect(
      inEach(
        allWords.filter((placed) => !mayHave.has(placed)),
        (text) => /[{}]/.test(text),
      ),
    ).toEqual([]);
  });
  it('asks nobody for a CPR number and says "kommunen", never the other word', () => {
    expect(inDanish(allWords, /jobcent/i)).toEqual([]);
    expect(inEnglish(allWords, /job ?cent/i)).toEqual([]);
  });
});

describe('what the member reads', () => {
  it('never calls her a case, and nothing past its deadline', () => {
    expect(inDanish(memberWords, /overskredet|over fristen|\bsag(en|er|ens)?\b|sagsbehandl|forsinke/i)).toEqual([]);
    expect(inEnglish(memberWords, /overdue|past the deadline|(?<!too )\blate\b|missed|caseworker/i)).toEqual([]);
  });
  it('blames nobody', () => {
    expect(inDanish(memberWords, /\b(glemt|fejlet|svigtet|burde|skyld i)\b/i)).toEqual([]);
    expect(inEnglish(memberWords, /\b(forgot|failed|should have|fault)\b/i)).toEqual([]);
  });
  it('asks her nothing about health', () => {
    const asks = /\b(diagnose|sygdom|behandling|medicin|gravid|læge)[^.]*\?/i;
    expect(inDanish(memberWords, asks)).toEqual([]);
    expect(inEnglish(memberWords, /\b(diagnosis|illness|treatment|medicine|pregnan|doctor)[^.]*\?/i)).toEqual([]);
  });
  it('speaks to her as "du", and of her as nobody else', () => {
    expect(inDanish(memberWords, /den sygemeldte|medarbejderen/i)).toEqual([]);
    expect(inEnglish(memberWords, /\bthe (person|employee)\b/i)).toEqual([]);
  });
});
