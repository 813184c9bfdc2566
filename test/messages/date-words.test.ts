import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';

describe('a date in words', () => {
  it('is written as Danes do', () => {
    expect(dateWords(day('2026-11-16'), 'da')).toEqual({
      long: 'mandag den 16. november 2026',
      short: '16-11-2026',
      sms: 'mandag d. 16. november',
      month: 'november 2026',
    });
  });
  it('is written in English without ordinals', () => {
    expect(dateWords(day('2026-03-01'), 'en')).toEqual({
      long: 'Sunday 1 March 2026',
      short: '1 Mar 2026',
      sms: 'Sunday 1 March',
      month: 'March 2026',
    });
  });
});

describe('a time in words', () => {
  it('leaves out full hours’ minutes in Danish', () => {
    expect(timeWords('10:00', 'da')).toBe('kl. 10');
    expect(timeWords('08:00', 'da')).toBe('kl. 8');
    expect(timeWords('10:30', 'da')).toBe('kl. 10.30');
  });
  it('is the time on the clock in English', () => {
    expect(timeWords('10:00', 'en')).toBe('at 10:00');
  });
});
