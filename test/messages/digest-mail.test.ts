import { describe, expect, it } from 'vitest';
import { digestMail } from '../../shared/messages/digest-mail.ts';
import { exampleParams, product } from './example-params.ts';

const inTime = 'talk-4w.heads-up.leader';
const own = { da: 'kommer senere, end det skulle', en: 'comes later than it should' } as const;

const bodyOf = (language: 'da' | 'en', ...ids: readonly string[]): string =>
  digestMail(
    ids.map((text) => ({ text, params: exampleParams(text) })),
    { language, product },
  ).body;

describe('the one mail of the day', () => {
  it.for(['da', 'en'] as const)(
    'says once that something in it comes late, and nothing where all is in time: %s',
    (language) => {
      expect(bodyOf(language, inTime, inTime)).not.toContain(own[language]);
      for (const late of ['talk-4w.reminder.leader+late', 'late.staff'])
        expect(bodyOf(language, inTime, late, late).split(own[language])).toHaveLength(2);
    },
  );
});
