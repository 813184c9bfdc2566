import { describe, expect, it } from 'vitest';
import { outcomes } from '../../shared/case/facts.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { endOfAbsence } from '../../shared/guides/end-of-absence.ts';
import { afterRegistration, hrGuides } from '../../shared/guides/hr-guide.ts';
import { outcomeNames } from '../../shared/messages/choice-names.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

const datesOf = (ruleSet: string) => afterRegistration(ruleSet).map(({ dutyId }) => dutyId);

describe('what follows a registration', () => {
  it('is listed in the order of the dates', () => {
    expect(datesOf('dk-2026')).toEqual([
      'welcome',
      'contact-14d',
      'talk-4w',
      'notice-5w',
      'followup-8w',
      'revaluation-22w',
    ]);
  });
  it('leaves out the municipality’s follow-up, which hr never sees', () => {
    expect(datesOf('dk-2023')).not.toContain('followup-8w');
  });
  it('names for each where it comes from', () => {
    expect(afterRegistration('dk-2026').map(({ origin }) => origin.confidence)).toEqual(['S', 'S', 'V', 'V', 'S', 'V']);
  });
});

describe('the notice to the municipality', () => {
  it('ends with the date and the receipt, before the refund', () => {
    expect(hrGuides.steps.at(-2)?.da).toContain('dato og kvitteringsnummer');
    expect(hrGuides.rules.map(({ origin }) => origin.confidence)).toEqual(['V', 'V', 'V', 'V', 'V', 'V2', 'V']);
  });
});

describe('the end of an absence', () => {
  it('has words for every outcome that can be chosen', () => {
    expect(Object.keys(endOfAbsence).sort()).toEqual(Object.keys(outcomeNames).sort());
  });
  it.each(outcomes)('says of %s whether talks follow as the plan has it', (outcome) => {
    const ended = at('2026-11-16T09:00', { type: 'absence-ended', v: 1, on: '2026-11-13', outcome });
    const { duties } = planOf(given(caseOpened(), ended));
    expect(endOfAbsence[outcome].talks).toBe(duties.some(({ rule }) => rule.id === 'after-return'));
  });
  it('is silent when somebody has died', () => {
    expect(endOfAbsence.died.talks).toBe(false);
    expect(endOfAbsence.died.says[0]?.da).toContain('Ingen får besked');
  });
});
