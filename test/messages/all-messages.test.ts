import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/case/roles.ts';
import { renderText } from '../../shared/messages/render-text.ts';
import { texts } from '../../shared/messages/texts.ts';
import { exampleDigest } from './example-digest.ts';
import { exampleParams, product } from './example-params.ts';

function readable(language: Language): string {
  return Object.entries(texts)
    .flatMap(([textId, { channel: written }]) => {
      const channels = written === 'sms' ? (['sms', 'email'] as const) : (['email'] as const);
      return channels.map((channel) => {
        const { subject, body } = renderText({ textId, channel, language, params: exampleParams(textId), product });
        const heading = channel === 'sms' ? `SMS, ${body.length}` : written === 'sms' ? 'the same as e-mail' : 'e-mail';
        return [`=== ${textId} (${heading})`, ...(subject === undefined ? [] : [`[${subject}]`]), body].join('\n');
      });
    })
    .concat(digest(language))
    .join('\n\n')
    .concat('\n');
}

function digest(language: Language): string {
  const { subject, body } = exampleDigest(language);
  return [`=== digest (e-mail)`, `[${subject}]`, body].join('\n');
}

describe('the messages as they are read', () => {
  it('are those of the reviewed file, in Danish', async () => {
    await expect(readable('da')).toMatchFileSnapshot('../texts/da.txt');
  });
  it('are those of the reviewed file, in English', async () => {
    await expect(readable('en')).toMatchFileSnapshot('../texts/en.txt');
  });
});
