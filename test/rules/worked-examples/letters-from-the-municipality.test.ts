import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../shared/calendar/day.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

describe('a date in a letter from the municipality', () => {
  it('wins for its own 8-week follow-up under dk-2023: the member hears 13 days before that date', () => {
    // D Monday 3 June 2024 + 55 = Sunday 28 July; the letter says Monday 15 July, 13 days after Tuesday 2 July.
    const opened = caseOpened({ firstDay: '2024-06-03', ruleSet: 'dk-2023' });
    expect(dueOf('followup-8w', afterCommands(opened))).toBe('2024-07-28');
    const sickLeave = afterCommands(opened, [
      '2024-06-20T09:00',
      { do: 'record-letter-date', duty: 'followup-8w', on: '2024-07-15' },
    ]);
    expect(dueOf('followup-8w', sickLeave)).toBe('2024-07-15');
    expect(dutyOf('followup-8w', sickLeave).fromLetter).toBe(true);
    expect(toldOf('followup-8w', sickLeave)).toEqual(['2024-07-02 10:00 sms member heads-up']);
  });

  it('wins for the workplace’s own follow-up, and its reminders move with it', () => {
    // D Monday 2 November 2026: the 8th week ends on 27 December; the letter says Thursday 17 December.
    const sickLeave = afterCommands(caseOpened(), [
      '2026-11-20T09:00',
      { do: 'record-letter-date', duty: 'followup-8w', on: '2026-12-17' },
    ]);
    expect(toldOf('followup-8w', sickLeave)).toEqual([
      '2026-12-03 08:00 email leader heads-up', // 14 days before
      '2026-12-04 10:00 sms member heads-up', // 13 days before, a Friday morning
      '2026-12-14 08:00 email leader last-call', // 3 days before
      '2026-12-18 08:00 email leader overdue',
      '2026-12-28 08:00 email hr escalation', // 18, 21, 22, 23, 28
    ]);
  });

  it('wins when it lies later than what is worked out', () => {
    const later = { do: 'record-letter-date', duty: 'followup-8w', on: '2027-01-13' };
    expect(dueOf('followup-8w', afterCommands(caseOpened(), ['2026-11-20T09:00', later]))).toBe('2027-01-13');
  });

  it('wins for the revaluation when a decision says that benefit stops, and the appeal starts as well', () => {
    // The count would pass on Wednesday 5 May 2027. Received Monday 8 March + 28 = Monday 5 April.
    const sickLeave = afterCommands(caseOpened(), [
      '2027-03-08T09:00',
      { do: 'record-decision', received: '2027-03-08', kind: 'benefit-stopped', until: '2027-03-31' },
    ]);
    expect(dueOf('revaluation-22w', sickLeave)).toBe('2027-03-31');
    expect(dutyOf('revaluation-22w', sickLeave).fromLetter).toBe(true);
    expect(dueOf('appeal', sickLeave)).toBe('2027-04-05');
  });

  it('wins for the revaluation when benefit is extended: reminders are counted from the new date', () => {
    const sickLeave = afterCommands(caseOpened(), [
      '2027-03-08T09:00',
      { do: 'record-decision', received: '2027-03-08', kind: 'benefit-extended', until: '2027-08-31' },
    ]);
    const { due, stopsOn } = dutyOf('revaluation-22w', sickLeave);
    expect([due, stopsOn ?? due].map(isoDay)).toEqual(['2027-08-31', '2027-08-31']);
    expect(toldOf('revaluation-22w', sickLeave)).toEqual([
      '2027-06-22 08:00 email leader heads-up', // 70 days before 31 August is Tuesday 22 June
      '2027-06-22 08:00 email hr heads-up',
      '2027-06-22 10:00 sms member heads-up',
      '2027-08-03 10:00 sms member reminder', // 28 days before
    ]);
  });

  it('does not move the revaluation when the decision is about something else', () => {
    const sickLeave = afterCommands(caseOpened(), [
      '2027-03-08T09:00',
      { do: 'record-decision', received: '2027-03-08', kind: 'flexjob-refused' },
    ]);
    expect(dueOf('revaluation-22w', sickLeave)).toBe('2027-05-05');
    expect(dutyOf('revaluation-22w', sickLeave).fromLetter).toBe(false);
  });

  it('stands when the first day of absence is corrected', () => {
    // D becomes Monday 9 November: the 8th week would end on Sunday 3 January.
    const sickLeave = afterCommands(
      caseOpened(),
      ['2026-11-20T09:00', { do: 'record-letter-date', duty: 'followup-8w', on: '2026-12-17' }],
      ['2026-11-23T09:00', { do: 'correct-first-day', to: '2026-11-09' }],
    );
    expect(dueOf('followup-8w', sickLeave)).toBe('2026-12-17');
    expect(dueOf('talk-4w', sickLeave)).toBe('2026-12-07'); // Monday 9 November + 28
  });

  it('wins for the form and for a talk that nobody is exempt from', () => {
    // Sent Monday 7 December + 8 = Tuesday 15 December; the form says Friday 18 December.
    const form = afterCommands(caseOpened(), ['2026-12-07T09:00', { do: 'record-municipality-notified' }]);
    expect(dueOf('info-form', form)).toBe('2026-12-15');
    const dated = followedBy(form, [
      '2026-12-09T09:00',
      { do: 'record-letter-date', duty: 'info-form', on: '2026-12-18' },
    ]);
    expect(dueOf('info-form', dated)).toBe('2026-12-18');
    // 6 months after D is Sunday 2 May 2027; the letter says Monday 15 March.
    const talk = afterCommands(
      caseOpened(),
      ['2026-12-01T09:00', { do: 'record-not-exempt' }],
      ['2027-02-15T09:00', { do: 'record-letter-date', duty: 'municipal-talk', on: '2027-03-15' }],
    );
    expect(dueOf('municipal-talk', talk)).toBe('2027-03-15');
  });
});
