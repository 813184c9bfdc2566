import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { remindersOf } from '../support/plan-lines.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const responsibleFor = (...story: Parameters<typeof given>) =>
  planOf(given(...story)).duties.find(({ rule }) => rule.id === 'contact-14d')?.responsible;

describe('the first contact', () => {
  it('is the leader’s while nobody else has the member’s consent', () => {
    expect(responsibleFor(caseOpened())).toEqual(['leader']);
  });

  it('is the first’s of the policy’s list whom the member lets in', () => {
    expect(responsibleFor(caseOpened(), consentGiven('contact-person'), consentGiven('safety-rep'))).toEqual([
      'safety-rep',
      'contact-person',
      'leader',
    ]);
    expect(responsibleFor(caseOpened(), consentGiven('steward'))).toEqual(['steward', 'leader']);
  });

  it('is never the union branch’s', () => {
    expect(responsibleFor(caseOpened(), consentGiven('union-consultant'))).toEqual(['leader']);
  });

  it('goes back to the leader when the consent is withdrawn', () => {
    const withdrawn: StoredEvent = { type: 'consent-withdrawn', v: 1, to: 'steward' };
    expect(responsibleFor(caseOpened(), consentGiven(), withdrawn)).toEqual(['leader']);
  });

  it('escalates to hr where the leader is responsible, else to the leader', () => {
    const escalation = (...story: Parameters<typeof given>) => remindersOf('contact-14d', given(...story)).at(-1);
    expect(escalation(caseOpened())).toBe('2026-11-19 08:00 email hr escalation');
    expect(escalation(caseOpened(), consentGiven())).toBe('2026-11-19 08:00 email leader escalation');
  });
});

describe('consent', () => {
  it('to the union branch adds only the reminder before the benefit may stop', () => {
    expect(remindersOf('revaluation-22w', given(caseOpened(), consentGiven('union-consultant')))).toEqual([
      '2027-02-24 08:00 email leader heads-up',
      '2027-02-24 08:00 email hr heads-up',
      '2027-02-24 10:00 sms member heads-up',
      '2027-05-03 08:00 email union-consultant reminder',
      '2027-05-03 10:00 sms member reminder',
    ]);
  });
});

describe('a case that is opened late', () => {
  it('tells the member nothing before the welcome', () => {
    const sickLeave = given(at('2026-11-10T08:00', caseOpened()));
    expect(remindersOf('welcome', sickLeave)).toContain('2026-11-12 10:00 sms member heads-up');
    expect(remindersOf('contact-14d', sickLeave)).toContain('2026-11-12 10:00 sms member heads-up'); // was 9 November
  });

  it('has at least 14 days between the opening and the reminder before the benefit may stop', () => {
    const sickLeave = given(at('2027-04-26T08:00', caseOpened()));
    expect(remindersOf('revaluation-22w', sickLeave).at(-1)).toBe('2027-05-10 10:00 sms member reminder');
  });

  it('leaves what lies before the cut-over where it was, so that it is never sent', () => {
    const sickLeave = given(at('2026-11-02T08:00', caseOpened({ firstDay: '2026-10-01', cutOver: '2026-11-02' })));
    expect(remindersOf('welcome', sickLeave)).toContain('2026-11-04 10:00 sms member heads-up');
    expect(remindersOf('contact-14d', sickLeave)[0]).toBe('2026-10-08 10:00 sms member heads-up');
  });
});

describe('a closed case', () => {
  it('keeps its duties and their due dates and has no reminders left', () => {
    const closed = given(caseOpened(), at('2026-11-20T09:00', { type: 'absence-ended', v: 1, on: '2026-11-20' }));
    expect(planOf(closed).duties.map(({ actions }) => actions)).toEqual([[], [], [], [], [], []]);
    expect(planOf(closed).duties.map(({ due }) => due)).toEqual(
      planOf(given(caseOpened())).duties.map(({ due }) => due),
    );
  });
});

describe('the reasons of a plan', () => {
  it('end on the day that the reminder or the due date falls on', () => {
    for (const { due, actions, because } of planOf(given(caseOpened(), consentGiven())).duties) {
      const steps = because.filter((step) => step.step === 'action');
      expect(steps).toHaveLength(actions.length);
      expect(because.map(({ day }) => day)).toContain(due);
    }
  });

  it('say that a due date on a day off stands', () => {
    const followup = planOf(given(caseOpened())).duties[4];
    expect(followup?.because).toContainEqual({ step: 'stands-on-day-off', day: followup?.due, dayOff: 'sunday' });
  });
});
