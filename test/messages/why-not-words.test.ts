import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { wordWhyNot } from '../../shared/messages/why-not-words.ts';
import type { WhyNot } from '../../shared/rules/plan-types.ts';

describe('why a duty does not apply', () => {
  it.each<[string, WhyNot, string, string]>([
    [
      'says what would start it',
      { why: 'not-started', dutyId: 'roundtable' },
      'Starter, når nogen beder om en rundbordssamtale.',
      'Starts when anybody asks for a roundtable talk.',
    ],
    [
      'says that nothing has started it where nobody has written what would',
      { why: 'not-started', dutyId: 'new-duty' },
      'Intet i forløbet har startet den.',
      'Nothing in the case has started it.',
    ],
    [
      'names the rule set that does not have it',
      { why: 'not-in-rule-set', ruleSet: 'dk-2026' },
      'Regelsættet dk-2026 har ikke denne opgave.',
      'The rule set dk-2026 does not have this duty.',
    ],
    [
      'names the last day of the employment and the day it would have to go beyond',
      { why: 'leaves-soon', leaves: day('2026-12-16'), within: day('2026-12-28') },
      'Fratrædelsen er onsdag den 16. december 2026. Opgaven gælder kun, når ansættelsen varer længere end til mandag den 28. december 2026.',
      'The employment ends on Wednesday 16 December 2026. The duty holds only when it goes on beyond Monday 28 December 2026.',
    ],
    [
      'says that no date is known, or that it came too late',
      { why: 'no-date', dutyId: 'new-duty' },
      'Det, der starter den, er registreret uden dato, eller fristen var allerede passeret.',
      'What starts it is recorded without a date, or the deadline had passed already.',
    ],
    [
      'says of a pause that it has no end',
      { why: 'no-date', dutyId: 'contact-pause' },
      'Kontaktpausen er registreret uden dato for, hvornår den slutter.',
      'The contact pause is recorded without a date on which it ends.',
    ],
    [
      'says of support that the talk was too close',
      { why: 'no-date', dutyId: 'ask-for-support' },
      'Samtalen er registreret mindre end 10 arbejdsdage før, den skal holdes.',
      'The talk was recorded less than 10 working days before it is to be held.',
    ],
    [
      'says that the policy has no contact days',
      { why: 'no-contact-days' },
      'Arbejdspladsens fraværspolitik har ingen ekstra kontaktdage.',
      "The workplace's absence policy has no extra contact days.",
    ],
  ])('%s', (_, why, danish, english) => {
    expect([wordWhyNot([why], 'da'), wordWhyNot([why], 'en')]).toEqual([[danish], [english]]);
  });

  it('has as many sentences as reasons', () => {
    expect(wordWhyNot([], 'da')).toEqual([]);
    expect(wordWhyNot([{ why: 'no-contact-days' }, { why: 'not-started', dutyId: 'mentor' }], 'da')).toEqual([
      'Arbejdspladsens fraværspolitik har ingen ekstra kontaktdage.',
      'Starter, når der er aftalt en mentor.',
    ]);
  });
});
