import { describe, expect, it } from 'vitest';
import { MissingParam, renderText } from '../../shared/messages/render-text.ts';
import { UnknownText } from '../../shared/messages/unknown-text.ts';
import { product } from './example-params.ts';

const talk = { textId: 'notice.talk-called', language: 'da', product } as const;
const reminder = { textId: 'contact-14d.reminder.leader', language: 'da', product } as const;

describe('a text that is filled in', () => {
  it('is a whole e-mail', () => {
    expect(renderText({ ...reminder, params: { alias: 'K7F4', due: '2026-11-16' } })).toEqual({
      subject: 'Opgave K7F4 har frist 16-11-2026',
      body: [
        'Hej',
        'Du har en opgave med frist mandag den 16. november 2026. Den tager et opkald på cirka 10 minutter. Et forslag ligger klar til, hvad du kan spørge om, og hvad du ikke må spørge om.',
        'Har du allerede ringet? Tryk Klaret, så hører du ikke mere om den.',
        'Åbn Tidslinje: https://tidslinje.example\nMailen indeholder med vilje ingen navne. Opgave K7F4 står øverst, når du har logget ind.',
      ].join('\n\n'),
    });
  });
  it('is an SMS without a subject, with the time of an appointment when it is known', () => {
    expect(renderText({ ...talk, params: { talkOn: '2026-11-27', talkTime: '10:30' } })).toEqual({
      body: 'Du har en aftale fredag d. 27. november kl. 10.30. Du må tage en med. Passer det ikke, så log ind på Tidslinje og foreslå et andet tidspunkt.',
    });
    expect(renderText({ ...talk, params: { talkOn: '2026-11-27' } })).toEqual({
      body: 'Du har en aftale fredag d. 27. november. Du må tage en med. Passer det ikke, så log ind på Tidslinje og foreslå et andet tidspunkt.',
    });
  });
  it('is written in the receiver’s language', () => {
    expect(renderText({ ...reminder, language: 'en', params: { alias: 'K7F4', due: '2026-11-16' } }).subject).toBe(
      'Task K7F4 is due 16 Nov 2026',
    );
  });
});

describe('a text that cannot be filled in', () => {
  it('is refused when nobody has written it', () => {
    expect(() => renderText({ ...talk, textId: 'toString', params: {} })).toThrow(UnknownText);
  });
  it('is refused without a date that it names', () => {
    expect(() => renderText({ ...reminder, params: { alias: 'K7F4' } })).toThrow(MissingParam);
  });
  it.each([
    { alias: 'Anna', due: '2026-11-16' },
    { alias: 'K7F4', due: 'Anna Berg' },
    { alias: 'K7F4', due: '2026-02-30' },
    { alias: 'K7F4', due: '2026-11-16', talkTime: 'Anna' },
  ])('is refused with a parameter that could be a name or is no date: %o', (params) => {
    expect(() => renderText({ ...reminder, params })).toThrow(RangeError);
  });
  it('keeps the odd parameter out of the error', () => {
    expect(() => renderText({ ...reminder, params: { alias: 'K7F4', due: 'Anna Berg' } })).not.toThrow(/Anna/);
  });
});
