import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026.
const november = caseOpened();

describe('the follow-up talk', () => {
  const contact = (at: string, answers: object) =>
    afterCommands(november, [at, { do: 'record-contact-made', ...answers }]);

  it('is due 10 working days after a first contact that says long', () => {
    // Monday 16 November: 17, 18, 19, 20, 23, 24, 25, 26, 27, 30.
    const sickLeave = contact('2026-11-16T10:00', { duration: 'long' });
    expect(dueOf('follow-up-talk', sickLeave)).toBe('2026-11-30');
    expect(toldOf('follow-up-talk', sickLeave)).toEqual([
      '2026-11-23 08:00 email leader reminder',
      '2026-11-27 08:00 email leader last-call', // the 29th is a Sunday
      '2026-12-01 08:00 email leader overdue',
      '2026-12-07 08:00 email hr escalation', // 1, 2, 3, 4, 7
    ]);
  });

  it('counts no closed days: from 17 December it is due on 6 January', () => {
    // 18, 21, 22, 23, 28, 29, 30 December, 4, 5, 6 January.
    expect(dueOf('follow-up-talk', contact('2026-12-17T10:00', { support: 'yes' }))).toBe('2027-01-06');
  });

  it('starts for causes at work, and not for a short absence without any of the three', () => {
    expect(duesOf('follow-up-talk', contact('2026-11-16T10:00', { atWork: 'yes' }))).toEqual(['2026-11-30']);
    const nothing = { duration: 'short', support: 'no', atWork: 'will-not-say' };
    expect(duesOf('follow-up-talk', contact('2026-11-16T10:00', nothing))).toEqual([]);
  });

  it('is due on the date that is agreed instead', () => {
    const agreed = { do: 'agree-follow-up-talk', on: '2026-12-08' };
    expect(
      duesOf(
        'follow-up-talk',
        followedBy(contact('2026-11-16T10:00', { duration: 'long' }), ['2026-11-18T09:00', agreed]),
      ),
    ).toEqual(['2026-12-08']);
  });

  it('is satisfied by the sick-leave talk: one event, two duties', () => {
    const held = followedBy(contact('2026-11-16T10:00', { duration: 'long' }), [
      '2026-11-25T10:00',
      { do: 'record-talk-held' },
    ]);
    expect([doneOn('follow-up-talk', held), doneOn('talk-4w', held)]).toEqual(['2026-11-25', '2026-11-25']);
  });
});

describe('a roundtable', () => {
  // Called on Monday 23 November for Tuesday 15 December.
  const call = (on: string) => ({ do: 'call-roundtable', on, participants: ['leader', 'steward'] });
  const called = afterCommands(november, ['2026-11-23T09:00', call('2026-12-15')]);

  it('is on the agreed date: the leader calls it, the member is reminded too', () => {
    expect(dueOf('roundtable', called)).toBe('2026-12-15');
    expect(toldOf('roundtable', called)).toEqual([
      '2026-12-08 08:00 email leader reminder',
      '2026-12-08 10:00 sms member reminder',
      '2026-12-14 08:00 email leader last-call',
      '2026-12-14 10:00 sms member last-call',
      '2026-12-16 08:00 email leader overdue',
      '2026-12-22 08:00 email hr escalation', // 16, 17, 18, 21, 22
    ]);
  });

  it('ends neutrally when it is stopped', () => {
    expect(doneOn('roundtable', followedBy(called, ['2026-12-15T10:30', { do: 'stop-roundtable' }]))).toBe(
      '2026-12-15',
    );
  });

  it('can be called again', () => {
    const held = followedBy(called, ['2026-12-15T12:00', { do: 'record-roundtable-held' }]);
    const again = followedBy(held, ['2026-12-16T09:00', call('2027-01-20')]);
    expect(duesOf('roundtable', again)).toEqual(['2026-12-15', '2027-01-20']);
    expect(doneOn('roundtable.2', again)).toBeUndefined();
  });
});

describe('a workplace adjustment', () => {
  it('is looked at 4 weeks after it was applied for, and the safety representative is told at the start', () => {
    // Tuesday 24 November + 28 = Tuesday 22 December.
    const applied = afterCommands(
      november,
      ['2026-11-10T09:00', { do: 'give-consent', to: 'safety-rep' }],
      ['2026-11-24T09:00', { do: 'apply-for-workplace-adjustment' }],
    );
    expect(dueOf('workplace-adjustment', applied)).toBe('2026-12-22');
    expect(toldOf('workplace-adjustment', applied)).toEqual([
      '2026-11-24 09:00 email safety-rep heads-up',
      '2026-12-15 08:00 email leader reminder',
      '2026-12-21 08:00 email leader last-call',
      '2026-12-23 08:00 email leader overdue',
      '2027-01-04 08:00 email hr escalation', // 23, 28, 29, 30 December, 4 January
    ]);
    const made = { do: 'record-workplace-adjustment-made' };
    expect(doneOn('workplace-adjustment', followedBy(applied, ['2026-12-18T09:00', made]))).toBe('2026-12-18');
  });

  it('is not told to the safety representative without the member’s consent', () => {
    const applied = afterCommands(november, ['2026-11-24T09:00', { do: 'apply-for-workplace-adjustment' }]);
    expect(toldOf('workplace-adjustment', applied)[0]).toBe('2026-12-15 08:00 email leader reminder');
  });
});

describe('a work trial', () => {
  it('has the steward heard before it starts, whatever its length', () => {
    // It starts on Monday 11 January 2027: the last day before is Sunday 10.
    const planned = afterCommands(november, [
      '2026-12-01T09:00',
      { do: 'plan-work-trial', from: '2027-01-11', weeks: 1 },
    ]);
    expect(dueOf('work-trial', planned)).toBe('2027-01-10');
    expect(toldOf('work-trial', planned)).toEqual([
      '2026-12-30 08:00 email leader reminder', // 3 January is a Sunday, 1 a holiday, 31 December closed
      '2027-01-08 08:00 email leader last-call', // the 9th is a Saturday
      '2027-01-11 08:00 email leader overdue',
      '2027-01-15 08:00 email hr escalation', // 11 to 15
    ]);
    expect(doneOn('work-trial', followedBy(planned, ['2026-12-10T09:00', { do: 'record-steward-heard' }]))).toBe(
      '2026-12-10',
    );
  });
});

describe('the report of a work injury', () => {
  // D + 14 = Monday 16 November.
  const injured = afterCommands(caseOpened({ injury: true }), [
    '2026-11-03T09:00',
    { do: 'give-consent', to: 'safety-rep' },
  ]);

  it('is due 14 days after D: the leader reports, the safety representative takes part', () => {
    expect(dueOf('injury-report', injured)).toBe('2026-11-16');
    expect(toldOf('injury-report', injured)).toEqual([
      '2026-11-09 08:00 email leader reminder',
      '2026-11-09 08:00 email safety-rep reminder',
      '2026-11-13 08:00 email leader last-call', // the 15th is a Sunday
      '2026-11-13 08:00 email safety-rep last-call',
      '2026-11-17 08:00 email leader overdue',
      '2026-11-23 08:00 email hr escalation', // 17, 18, 19, 20, 23
    ]);
  });

  it('starts when the injury becomes known later, counted from D all the same', () => {
    const known = afterCommands(november, ['2026-11-10T09:00', { do: 'record-work-injury' }]);
    expect(dueOf('injury-report', known)).toBe('2026-11-16');
  });

  it('is still owed when the absence has ended', () => {
    const ended = followedBy(injured, ['2026-11-06T09:00', { do: 'end-absence', on: '2026-11-06' }]);
    expect(dutyOf('injury-report', ended).live).toBe(true);
    expect(doneOn('injury-report', followedBy(ended, ['2026-11-12T09:00', { do: 'record-injury-reported' }]))).toBe(
      '2026-11-12',
    );
  });
});
