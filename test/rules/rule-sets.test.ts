import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import { plan } from '../../shared/rules/plan.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetFor, ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { remindersOf } from '../support/plan-lines.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const sickLeave = given(caseOpened(), consentGiven('steward'));
const under = (ruleSet: string) => plan(sickLeave, ruleSetNamed(ruleSet), defaultPolicy);

describe('a rule set', () => {
  it('is chosen by the first day of absence', () => {
    expect(ruleSetFor(day('2024-12-31')).id).toBe('dk-2023');
    expect(ruleSetFor(day('2025-01-01')).id).toBe('dk-2025');
    expect(ruleSetFor(day('2026-06-30')).id).toBe('dk-2025');
    expect(ruleSetFor(day('2026-07-01')).id).toBe('dk-2026');
  });

  it('is never the draft, however late the first day: nobody has read that law', () => {
    expect(ruleSetFor(day('2027-06-01')).id).toBe('dk-2026');
    expect(ruleSetNamed('dk-2027').draft).toBe(true);
    const statutory = ruleSetNamed('dk-2027').duties.filter(({ confidence }) => confidence !== 'S');
    expect(new Set(statutory.map(({ confidence }) => confidence))).toEqual(new Set(['U']));
  });

  it('is refused when nobody knows it, like a policy that the store does not have', () => {
    expect(() => ruleSetNamed('dk-2028')).toThrow(
      'There is no rule set "dk-2028". Choose one of: dk-2023, dk-2025, dk-2026, dk-2027 (draft).',
    );
    expect(() => policyOf({ policyId: 'lost', area: '' })).toThrow('There is no absence policy lost in this store.');
  });

  it.each(['dk-2023', 'dk-2025', 'dk-2026'])('gives %s the welcome and the five milestones, due alike', (id) => {
    expect(under(id).duties.map(({ rule, due }) => `${rule.id} ${isoDay(due)}`)).toEqual([
      'welcome 2026-11-04',
      'contact-14d 2026-11-16',
      'talk-4w 2026-11-30',
      'notice-5w 2026-12-07',
      'followup-8w 2026-12-27',
      'revaluation-22w 2027-05-05',
    ]);
  });

  it('makes the 8-week follow-up the municipality’s until 2024: only the member hears of it', () => {
    expect(under('dk-2023').duties[4]?.responsible).toBe('municipality');
    expect(remindersOf('followup-8w', sickLeave, under('dk-2023'))).toEqual(['2026-12-14 10:00 sms member heads-up']);
  });

  it.each(['dk-2025', 'dk-2026'])('makes the 8-week follow-up the leader’s under %s', (id) => {
    expect(under(id).duties[4]?.responsible).toEqual(['leader']);
    expect(remindersOf('followup-8w', sickLeave, under(id))).toHaveLength(6);
  });
});
