import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026.
const november = caseOpened();

describe('the capability statement (§ 36 a)', () => {
  // Called for at the talk on Friday 27 November, due Friday 11 December.
  const called = afterCommands(november, ['2026-11-27T10:00', { do: 'call-capability-statement', due: '2026-12-11' }]);

  it('is due on the leader’s date: leader and member fill in the first part', () => {
    expect(dueOf('capability-statement', called)).toBe('2026-12-11');
    expect(toldOf('capability-statement', called)).toEqual([
      '2026-12-04 08:00 email leader reminder',
      '2026-12-04 10:00 sms member reminder', // a Friday, before 14:00
      '2026-12-10 08:00 email leader last-call',
      '2026-12-10 10:00 sms member last-call',
      '2026-12-14 08:00 email leader overdue', // the next working day is a Monday
      '2026-12-18 08:00 email hr escalation', // 14, 15, 16, 17, 18
    ]);
  });

  it('is done when it is in, and may be excused', () => {
    const received = { do: 'record-capability-statement-received', on: '2026-12-09' };
    expect(doneOn('capability-statement', followedBy(called, ['2026-12-10T09:00', received]))).toBe('2026-12-09');
    const excused = { do: 'excuse-duty', duty: 'capability-statement', reason: 'cannot-take-part-now' };
    expect(toldOf('capability-statement', followedBy(called, ['2026-12-01T09:00', excused]))).toEqual([]);
  });
});

describe('the certificate of duration', () => {
  it('is due on the date asked for: the member brings it', () => {
    // Asked for on Tuesday 17 November, the 16th day; due Monday 30 November.
    const asked = afterCommands(november, [
      '2026-11-17T09:00',
      { do: 'ask-for-duration-certificate', due: '2026-11-30' },
    ]);
    expect(dueOf('duration-certificate', asked)).toBe('2026-11-30');
    expect(dutyOf('duration-certificate', asked).responsible).toEqual(['member']);
    expect(toldOf('duration-certificate', asked).filter((line) => line.includes(' member '))).toEqual([
      '2026-11-23 10:00 sms member reminder',
      '2026-11-27 10:00 sms member last-call', // the 29th is a Sunday; Friday before 14:00
      '2026-12-01 10:00 sms member overdue',
    ]);
    const received = { do: 'record-duration-certificate-received', on: '2026-11-26' };
    expect(doneOn('duration-certificate', followedBy(asked, ['2026-11-26T09:00', received]))).toBe('2026-11-26');
  });

  it('cannot be due before more than 14 days of absence have passed', () => {
    // The 15th day of absence is 2 + 14 = Monday 16 November.
    const due = (day: string) => ({ do: 'ask-for-duration-certificate', due: day }) as const;
    expect(() => afterCommands(november, ['2026-11-10T09:00', due('2026-11-15')])).toThrow();
  });
});

describe('the certificates that a leader may ask for at once', () => {
  it('has the free-form certificate due on the leader’s date', () => {
    // Asked for on Monday 9 November, due Wednesday 18 November.
    const asked = afterCommands(november, ['2026-11-09T09:00', { do: 'ask-for-free-certificate', due: '2026-11-18' }]);
    expect(dueOf('free-certificate', asked)).toBe('2026-11-18');
    expect(toldOf('free-certificate', asked).filter((line) => line.includes(' member '))).toEqual([
      '2026-11-11 10:00 sms member reminder',
      '2026-11-17 10:00 sms member last-call',
      '2026-11-19 10:00 sms member overdue',
    ]);
    const received = { do: 'record-free-certificate-received' };
    expect(doneOn('free-certificate', followedBy(asked, ['2026-11-16T09:00', received]))).toBe('2026-11-16');
  });

  it('has the solemn declaration due on the 2nd day of absence at the earliest', () => {
    // The 2nd day of absence is Tuesday 3 November.
    const due = (day: string) => ({ do: 'ask-for-self-declaration', due: day }) as const;
    expect(() => afterCommands(november, ['2026-11-02T09:00', due('2026-11-02')])).toThrow();
    const asked = afterCommands(november, ['2026-11-02T09:00', due('2026-11-03')]);
    expect(dueOf('self-declaration', asked)).toBe('2026-11-03');
    expect(
      doneOn('self-declaration', followedBy(asked, ['2026-11-03T09:00', { do: 'record-self-declaration-received' }])),
    ).toBe('2026-11-03');
  });
});
