import { describe, expect, it } from 'vitest';
import { forbiddenWordsIn } from '../../shared/messages/forbidden-words.ts';

describe('words that may not leave the portal', () => {
  it.each([
    ['Din sygefraværssamtale', ['syg', 'fravær', 'samtale']],
    ['SYGDOM', ['syg']],
    ['Brev fra kommunen om sygedagpenge', ['syg', 'dagpenge', 'kommune']],
    ['Jobcenteret ringer', ['jobcent']],
    ['Ring til FOA.', ['FOA']],
    ['Spørg SL eller din tillidsrepræsentant', ['tillidsrepræsentant', 'SL']],
    ['Kontakt dit fagforbund', ['forbund']],
    ['Ring til Afdeling Øst', ['afdeling']],
  ])('are found in Danish: %s', (text, words) => {
    expect(forbiddenWordsIn(text, 'da')).toEqual(words);
  });

  it.each([
    ['Your sick leave', ['sick']],
    ['A letter about your benefits from the municipality', ['benefit', 'municipal']],
    ['Call your union steward', ['steward', 'union']],
    ['The diagnosis of an illness', ['illness', 'diagnos']],
    ['You are ill', ['ill']],
  ])('are found in English: %s', (text, words) => {
    expect(forbiddenWordsIn(text, 'en')).toEqual(words);
  });

  it('are not seen where a short one is only part of another word', () => {
    expect(forbiddenWordsIn('Slå det til, og træk vejret. Personaleafdelingen får besked.', 'da')).toEqual([]);
    expect(forbiddenWordsIn('It will still be reported towards the reunion.', 'en')).toEqual([]);
  });

  it('do not cover meeting, call, appointment and report', () => {
    expect(forbiddenWordsIn('Et møde, et opkald, en aftale, en indberetning, digital post', 'da')).toEqual([]);
    expect(forbiddenWordsIn('A meeting, a call, an appointment, a report, digital post', 'en')).toEqual([]);
  });
});
