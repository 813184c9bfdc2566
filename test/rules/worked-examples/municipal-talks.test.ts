import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, notApplicableTo, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026.
const november = caseOpened();
const talkOn = (on: string) => ({ do: 'record-municipal-talk', on, time: '10:00' });

describe('a talk with the municipality', () => {
  // Called on Friday 4 December for Thursday 14 January 2027.
  const called = afterCommands(november, ['2026-12-04T09:00', talkOn('2027-01-14')]);

  it('is on the date in the letter, and the member alone is reminded', () => {
    expect(dueOf('municipal-talk', called)).toBe('2027-01-14');
    expect(dutyOf('municipal-talk', called).responsible).toBe('municipality');
    expect(toldOf('municipal-talk', called)).toEqual([
      '2027-01-07 10:00 sms member reminder',
      '2027-01-13 10:00 sms member last-call',
    ]);
  });

  it('is held on the day that is recorded', () => {
    const held = followedBy(called, ['2027-01-15T09:00', { do: 'record-municipal-talk-held', on: '2027-01-14' }]);
    expect(doneOn('municipal-talk', held)).toBe('2027-01-14');
  });

  it('is unknown under dk-2026 until somebody says whether she is exempt', () => {
    expect(notApplicableTo(afterCommands(november))).toContain('municipal-talk');
  });

  it('is due 6 months after D for who is not exempt under dk-2026', () => {
    // 2 November + 6 months = Sunday 2 May 2027. From 31 August 2026, February has no 31st: 28 February 2027.
    const notExempt = { do: 'record-not-exempt' };
    expect(dueOf('municipal-talk', afterCommands(november, ['2026-12-01T09:00', notExempt]))).toBe('2027-05-02');
    const august = caseOpened({ firstDay: '2026-08-31' });
    expect(dueOf('municipal-talk', afterCommands(august, ['2026-10-01T09:00', notExempt]))).toBe('2027-02-28');
  });

  it('falls away when the municipality finds her exempt', () => {
    const exempt = afterCommands(
      november,
      ['2026-12-01T09:00', { do: 'record-not-exempt' }],
      ['2026-12-10T09:00', { do: 'record-exempt' }],
    );
    expect(doneOn('municipal-talk', exempt)).toBe('2026-12-10');
  });
});

describe('asking for support at a talk', () => {
  it('is due 10 working days before: Christmas and New Year do not count', () => {
    // Before Thursday 14 January: 13, 12, 11, 8, 7, 6, 5, 4 January, 30 and 29 December; 31 December is closed.
    const called = afterCommands(november, ['2026-12-04T09:00', talkOn('2027-01-14')]);
    expect(dueOf('ask-for-support', called)).toBe('2026-12-29');
    expect(toldOf('ask-for-support', called)).toEqual([
      '2026-12-22 10:00 sms member reminder',
      '2026-12-22 10:00 sms member last-call', // the 28th is a quiet day
      '2027-01-04 10:00 sms member overdue',
    ]);
  });

  it('does not start when the 10 working days are gone already', () => {
    const called = afterCommands(november, ['2026-12-04T09:00', talkOn('2026-12-17')]);
    expect(duesOf('ask-for-support', called)).toEqual([]);
  });

  it('starts when the last day to ask is today', () => {
    // Before Friday 18 December: 17, 16, 15, 14, 11, 10, 9, 8, 7, 4 December.
    const called = afterCommands(november, ['2026-12-04T09:00', talkOn('2026-12-18')]);
    expect(duesOf('ask-for-support', called)).toEqual(['2026-12-04']);
  });

  it('starts with a roundtable as well, and is done when she asks', () => {
    // Before Tuesday 15 December: 14, 11, 10, 9, 8, 7, 4, 3, 2, 1 December.
    const roundtable = { do: 'call-roundtable', on: '2026-12-15', participants: ['leader', 'steward'] };
    const called = afterCommands(november, ['2026-11-23T09:00', roundtable]);
    expect(dueOf('ask-for-support', called)).toBe('2026-12-01');
    expect(doneOn('ask-for-support', followedBy(called, ['2026-11-26T09:00', { do: 'ask-for-support' }]))).toBe(
      '2026-11-26',
    );
  });
});

describe('the rehabilitation team', () => {
  it('meets within 4 weeks of a job clarification under dk-2025', () => {
    // D Monday 2 June 2025; clarification from Tuesday 2 September + 28 = Tuesday 30 September.
    const opened = caseOpened({ firstDay: '2025-06-02', ruleSet: 'dk-2025' });
    const started = afterCommands(opened, ['2025-09-02T09:00', { do: 'record-job-clarification-started' }]);
    expect(dueOf('rehab-team', started)).toBe('2025-09-30');
    expect(dutyOf('rehab-team', started).responsible).toBe('municipality');
    expect(toldOf('rehab-team', started)).toEqual([]);
    expect(doneOn('rehab-team', followedBy(started, ['2025-09-25T09:00', { do: 'record-rehab-team-met' }]))).toBe(
      '2025-09-25',
    );
  });
});
