import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026.
const november = caseOpened();

describe('the information form', () => {
  const notified = (at: string, on?: string) =>
    afterCommands(november, [at, { do: 'record-municipality-notified', on }]);

  it('is due 8 days after the municipality was notified: an SMS at once and one on day 5', () => {
    // Monday 7 December + 8 = Tuesday 15 December; day 5 is Saturday 12, so Friday 11.
    const sickLeave = notified('2026-12-07T11:00');
    expect(dueOf('info-form', sickLeave)).toBe('2026-12-15');
    expect(toldOf('info-form', sickLeave)).toEqual([
      '2026-12-07 11:00 sms member heads-up',
      '2026-12-11 10:00 sms member reminder',
    ]);
  });

  it('waits with its first SMS from Friday afternoon to Monday morning, and counts from Friday', () => {
    // Friday 4 December, 15:30: members get nothing after 14:00. + 8 = Saturday 12; day 5 is Wednesday 9.
    const sickLeave = notified('2026-12-04T15:30');
    expect(dueOf('info-form', sickLeave)).toBe('2026-12-12');
    expect(toldOf('info-form', sickLeave)).toEqual([
      '2026-12-07 09:00 sms member heads-up',
      '2026-12-09 10:00 sms member reminder',
    ]);
  });

  it('counts from the day of the notification when hr records it later', () => {
    expect(dueOf('info-form', notified('2026-12-10T09:00', '2026-12-07'))).toBe('2026-12-15');
  });

  it('counts from the day the form was sent when that becomes known', () => {
    // Thursday 10 December + 8 = Friday 18 December.
    const sent = { do: 'record-form-sent', on: '2026-12-10' };
    expect(dueOf('info-form', followedBy(notified('2026-12-07T11:00'), ['2026-12-11T09:00', sent]))).toBe('2026-12-18');
  });

  it('is the member’s to close, and a reasonable ground excuses it', () => {
    const sickLeave = notified('2026-12-07T11:00');
    expect(dutyOf('info-form', sickLeave).responsible).toEqual(['member']);
    const answered = followedBy(sickLeave, ['2026-12-09T09:00', { do: 'record-form-answered' }]);
    expect(doneOn('info-form', answered)).toBe('2026-12-09');
    const excused = { do: 'excuse-duty', duty: 'info-form', reason: 'cannot-take-part-now' };
    expect(toldOf('info-form', followedBy(sickLeave, ['2026-12-09T09:00', excused]))).toEqual([
      '2026-12-07 11:00 sms member heads-up',
    ]);
  });
});

describe('disagreeing with the employer’s information (§ 40(5))', () => {
  it('is due 8 days after the information letter: the member is reminded, nobody else', () => {
    // Monday 16 November + 8 = Tuesday 24 November.
    const sickLeave = afterCommands(november, ['2026-11-16T09:00', { do: 'record-information-letter-sent' }]);
    expect(dueOf('disagree-letter', sickLeave)).toBe('2026-11-24');
    expect(toldOf('disagree-letter', sickLeave)).toEqual([
      '2026-11-17 10:00 sms member reminder',
      '2026-11-23 10:00 sms member last-call',
      '2026-11-25 10:00 sms member overdue',
    ]);
    const sent = followedBy(sickLeave, ['2026-11-20T09:00', { do: 'record-disagreement-sent' }]);
    expect(doneOn('disagree-letter', sent)).toBe('2026-11-20');
  });
});

describe('the refund claim', () => {
  // The period opens on Wednesday 2 December: 3 months later is Tuesday 2 March 2027.
  const claim = afterCommands(november, ['2026-12-07T09:00', { do: 'open-refund-period', from: '2026-12-02' }]);

  it('reaches 3 months back at most: hr is reminded, then the coordinator', () => {
    expect(dueOf('refund-claim', claim)).toBe('2027-03-02');
    expect(toldOf('refund-claim', claim)).toEqual([
      '2027-02-23 08:00 email hr reminder',
      '2027-03-01 08:00 email hr last-call',
      '2027-03-03 08:00 email hr overdue',
      '2027-03-09 08:00 email leader escalation', // 3, 4, 5, 8, 9; the leader is coordinator unless said otherwise
    ]);
  });

  it('goes on after the absence until it is claimed', () => {
    const ended = followedBy(claim, ['2026-12-18T09:00', { do: 'end-absence', on: '2026-12-18' }]);
    expect(dutyOf('refund-claim', ended).live).toBe(true);
    expect(doneOn('refund-claim', followedBy(ended, ['2027-01-11T09:00', { do: 'record-refund-claimed' }]))).toBe(
      '2027-01-11',
    );
  });
});

describe('fast track', () => {
  const expected = afterCommands(november, ['2026-11-10T09:00', { do: 'expect-long-absence' }]);

  it('is asked for by 5 weeks after D: the leader decides, and hr hears when she does not', () => {
    // 2 November + 35 = Monday 7 December.
    expect(dueOf('fast-track', expected)).toBe('2026-12-07');
    expect(toldOf('fast-track', expected)).toEqual([
      '2026-11-30 08:00 email leader reminder',
      '2026-12-04 08:00 email leader last-call', // the 6th is a Sunday
      '2026-12-08 08:00 email leader overdue',
      '2026-12-14 08:00 email hr escalation', // 8, 9, 10, 11, 14
    ]);
  });

  it('calls for a talk within 2 weeks of asking', () => {
    // Tuesday 24 November + 14 = Tuesday 8 December.
    const asked = followedBy(expected, ['2026-11-24T09:00', { do: 'ask-for-fast-track' }]);
    expect(doneOn('fast-track', asked)).toBe('2026-11-24');
    expect(dueOf('municipal-talk', asked)).toBe('2026-12-08');
  });

  it('reminds nobody when the member declines', () => {
    const declined = { do: 'excuse-duty', duty: 'fast-track', reason: 'declined-by-member' };
    expect(toldOf('fast-track', followedBy(expected, ['2026-11-16T09:00', declined]))).toEqual([]);
  });
});

describe('the retention plan (§ 7 b)', () => {
  // Asked for on Monday 16 November, agreed for Monday 14 December.
  const asked = afterCommands(november, ['2026-11-16T09:00', { do: 'ask-for-retention-plan', due: '2026-12-14' }]);

  it('is due on the agreed date: leader and member make it', () => {
    expect(dueOf('retention-plan', asked)).toBe('2026-12-14');
    expect(toldOf('retention-plan', asked)).toEqual([
      '2026-12-07 08:00 email leader reminder',
      '2026-12-07 10:00 sms member reminder',
      '2026-12-11 08:00 email leader last-call', // the 13th is a Sunday
      '2026-12-11 10:00 sms member last-call',
      '2026-12-15 08:00 email leader overdue',
      '2026-12-21 08:00 email hr escalation', // 15, 16, 17, 18, 21
    ]);
  });

  it('is done when it is made, and the employer may refuse it', () => {
    expect(
      doneOn('retention-plan', followedBy(asked, ['2026-12-10T09:00', { do: 'record-retention-plan-made' }])),
    ).toBe('2026-12-10');
    const refused = { do: 'excuse-duty', duty: 'retention-plan', reason: 'no-plan-needed' };
    expect(toldOf('retention-plan', followedBy(asked, ['2026-11-20T09:00', refused]))).toEqual([]);
  });
});

describe('the broad assessment', () => {
  it('comes about 90 days after D, and the municipality holds it', () => {
    // 2 November + 90: 28 days to 30 November, 31 in December, 31 in January: Sunday 31 January 2027.
    const sickLeave = afterCommands(november, ['2026-12-01T09:00', { do: 'expect-broad-assessment' }]);
    expect(dueOf('broad-assessment', sickLeave)).toBe('2027-01-31');
    expect(dutyOf('broad-assessment', sickLeave).responsible).toBe('municipality');
    const held = followedBy(sickLeave, ['2027-01-28T09:00', { do: 'record-broad-assessment-held' }]);
    expect(doneOn('broad-assessment', held)).toBe('2027-01-28');
  });
});
