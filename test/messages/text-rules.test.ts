import { describe, expect, it } from 'vitest';
import { day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { forbiddenWordsIn } from '../../shared/messages/forbidden-words.ts';
import { dateParams, type ParamName, type Params } from '../../shared/messages/params.ts';
import { renderText } from '../../shared/messages/render-text.ts';
import { smsFaults } from '../../shared/messages/sms-faults.ts';
import type { TextId } from '../../shared/messages/text-asks.ts';
import { texts } from '../../shared/messages/texts.ts';
import { exampleParams, product } from './example-params.ts';

const languages: readonly Language[] = ['da', 'en'];
const textIds = Object.keys(texts) as readonly TextId[];
const each = (channel: 'email' | 'sms') =>
  textIds
    .filter((id) => texts[id].channel === channel)
    .flatMap((textId) => languages.map((language) => ({ textId, language })));

// 2028 is a leap year: every weekday meets every month, each with two-digit dates.
const daysOf2028 = Array.from({ length: 366 }, (_, n) => isoDay(plusDays(day('2028-01-01'), n)));
const longestProduct = { ...product, displayName: 'Mmmmmmmmmmm' };

const only = (params: Params, names: readonly ParamName[]): Params =>
  Object.fromEntries(names.map((name) => [name, params[name]]));
const another: Params = {
  ...Object.fromEntries(dateParams.map((name) => [name, '2028-02-29'])),
  alias: 'M2R9',
  talkTime: '13:30',
};

describe.each(each('sms'))('the SMS $textId in $language', ({ textId, language }) => {
  const faultsOn = (date: string, times: Params): readonly string[] => {
    const params = { ...Object.fromEntries(dateParams.map((name) => [name, date])), ...times };
    return smsFaults(renderText({ textId, language, params, product: longestProduct }).body, language);
  };
  it('keeps the rules on every date, with the longest time and the longest product name', () => {
    expect(daysOf2028.flatMap((date) => faultsOn(date, { talkTime: '10:30' }))).toEqual([]);
  });
  it('keeps the rules when no time is known', () => {
    expect(faultsOn('2028-02-29', {})).toEqual([]);
  });
});

describe.each(each('sms'))('the mail to a member who chose e-mail, $textId in $language', ({ textId, language }) => {
  const params = exampleParams(textId);
  const { subject = '', body } = renderText({ textId, channel: 'email', language, params, product });

  it('gives away nothing and names no task', () => {
    expect(forbiddenWordsIn(`${subject} ${body}`, language)).toEqual([]);
    expect(`${subject} ${body}`).not.toContain('K7F4');
  });
  it('speaks of itself as no SMS, and has the address and how to stop', () => {
    const [greeting, sentences, closing] = body.split('\n\n');
    expect(greeting).toBe({ da: 'Hej', en: 'Hello' }[language]);
    expect(sentences).not.toMatch(/sms|aldrig med links|never with links/i);
    expect(closing).toContain(product.portalAddress);
    expect(closing).toMatch(language === 'da' ? /slet ingen beskeder/ : /no messages at all/);
  });
});

describe.each(each('email'))('the e-mail $textId in $language', ({ textId, language }) => {
  const { subject, body } = renderText({ textId, language, params: exampleParams(textId), product });

  it('carries the alias in its subject', () => {
    expect(subject).toContain('K7F4');
  });
  it('gives away nothing', () => {
    expect(forbiddenWordsIn(`${subject} ${body}`, language)).toEqual([]);
  });
  it('ends with the address and the word that it names nobody', () => {
    expect(body.split('\n').slice(-2)).toEqual(
      language === 'da'
        ? [
            'Åbn Tidslinje: https://tidslinje.example',
            'Mailen indeholder med vilje ingen navne. Opgave K7F4 står øverst, når du har logget ind.',
          ]
        : [
            'Open Tidslinje: https://tidslinje.example',
            'This mail names nobody on purpose. Task K7F4 is at the top when you have logged in.',
          ],
    );
  });
});

describe.each(textIds.flatMap((textId) => languages.map((language) => ({ textId, language }))))(
  'the parameters of $textId in $language',
  ({ textId, language }) => {
    const { needs } = texts[textId];
    const params = only(exampleParams(textId), needs);
    const written = renderText({ textId, language, params, product });

    it('are all named in the text', () => {
      const unnamed = needs.filter((name) => {
        const changed = renderText({ textId, language, params: { ...params, [name]: another[name] }, product });
        return JSON.stringify(changed) === JSON.stringify(written);
      });
      expect(unnamed).toEqual([]);
    });
  },
);
