import { describe, expect, it } from 'vitest';
import { planOf } from '../../shared/case/plan-of.ts';
import { namedDates, paramsFor } from '../../shared/reminders/text-params.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const called = given(caseOpened(), { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' });

function params(text: string, dutyId: string, sickLeave = given(caseOpened())) {
  const duty = planOf(sickLeave).duties.find(({ rule }) => rule.id === dutyId);
  if (duty === undefined) throw new Error(`The plan has no ${dutyId}.`);
  return paramsFor(text, { sickLeave, duty, policy: policyOf(sickLeave) });
}

describe('the parameters of a text', () => {
  it('are dates, times and the alias, those that the text needs', () => {
    expect(params('notice.talk-called', 'talk-4w', called)).toEqual({ talkOn: '2026-11-27', talkTime: '10:00' });
    expect(params('contact-14d.reminder.steward', 'contact-14d')).toMatchObject({ alias: 'K7F4', due: '2026-11-16' });
  });

  it('leave out what nobody knows', () => {
    const untimed = given(caseOpened(), { type: 'talk-called', v: 1, on: '2026-11-27' });
    expect(params('notice.talk-called', 'talk-4w', untimed)).toEqual({ talkOn: '2026-11-27' });
  });

  it('are none for a text that is no more', () => {
    expect(params('gone', 'talk-4w')).toEqual({});
  });

  it('name a date that a new first day makes wrong, but no agreed time and no announcement', () => {
    const all = {
      alias: 'K7F4',
      due: '2026-11-30',
      callBy: '2026-11-23',
      talkOn: '2026-11-27',
      escalatesOn: '2026-12-07',
    };
    expect(namedDates(all)).toEqual({ due: '2026-11-30', callBy: '2026-11-23' });
  });
});
