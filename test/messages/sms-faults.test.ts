import { describe, expect, it } from 'vitest';
import { smsFaults } from '../../shared/messages/sms-faults.ts';

describe('an SMS', () => {
  it('may be sent when it is short, plain and useful', () => {
    expect(smsFaults('Husk din aftale fredag d. 27. november kl. 10.30.', 'da')).toEqual([]);
    expect(smsFaults('You need not do anything.', 'en')).toEqual([]);
    expect(smsFaults('Se på Tidslinje, hvem du kan spørge.', 'da')).toEqual([]);
  });

  it.each([
    ['Husk din aftale – fredag', 'holds a character outside GSM-7'],
    ['Husk din “aftale”', 'holds a character outside GSM-7'],
    ['Husk din aftale…', 'holds a character outside GSM-7'],
    ['Husk din aftale...', 'holds an ellipsis or a dash'],
    ['Husk din aftale - fredag', 'holds an ellipsis or a dash'],
    ['Husk https://x', 'holds what reads as a link'],
    ['Log ind på tidslinje.dk', 'holds what reads as a link'],
    [`Husk ${'x'.repeat(156)}`, 'takes 161 septets of 160'],
    // Each pair of brackets takes four septets.
    [`Husk [${'x'.repeat(152)}]`, 'takes 161 septets of 160'],
    ['Du har en ny påmindelse.', 'has no date, action or release'],
    ['Husk din samtale.', 'says "samtale"'],
  ])('is refused: %s', (text, fault) => {
    expect(smsFaults(text, 'da')).toEqual([fault]);
  });
});
