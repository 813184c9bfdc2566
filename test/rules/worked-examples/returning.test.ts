import { describe, expect, it } from 'vitest';
import { Command } from '../../../shared/case/commands.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026. Agreed on Thursday 26 November: half time from Monday 7 December, reviewed on Monday 4 January.
const agreement = { do: 'agree-partial-return', percent: 50, hours: 18.5, from: '2026-12-07', review: '2027-01-04' };
const agreed = afterCommands(caseOpened(), ['2026-11-26T09:00', agreement]);

describe('a partial return (§ 53)', () => {
  it('is reviewed on the agreed date: leader and member', () => {
    expect(dueOf('partial-return', agreed)).toBe('2027-01-04');
    expect(toldOf('partial-return', agreed)).toEqual([
      '2026-12-22 10:00 sms member reminder', // 28 December is a quiet day
      '2026-12-22 10:00 sms member last-call', // 3 January is a Sunday, then quiet days back to the 23rd
      '2026-12-28 08:00 email leader reminder',
      '2026-12-30 08:00 email leader last-call', // 3 a Sunday, 2 a Saturday, 1 a holiday, 31 closed
      '2027-01-05 08:00 email leader overdue',
      '2027-01-11 08:00 email hr escalation', // 5, 6, 7, 8, 11
    ]);
  });

  it('takes at least 4 hours’ absence a week', () => {
    expect(Command.safeParse({ ...agreement, hours: 4 }).success).toBe(true);
    expect(Command.safeParse({ ...agreement, hours: 3.5 }).success).toBe(false);
  });

  it('has a new date when it is agreed anew, and the absence goes on', () => {
    const anew = { ...agreement, percent: 30, hours: 11, from: '2027-01-04', review: '2027-02-01' };
    const sickLeave = followedBy(agreed, ['2026-12-18T09:00', anew]);
    expect(duesOf('partial-return', sickLeave)).toEqual(['2027-02-01']);
    expect(sickLeave.status).toBe('open');
  });

  it('is done when it has been reviewed', () => {
    const reviewed = followedBy(agreed, ['2027-01-04T14:00', { do: 'record-partial-return-reviewed' }]);
    expect(doneOn('partial-return', reviewed)).toBe('2027-01-04');
  });
});

describe('telling the colleagues', () => {
  it('is due when the partial return begins', () => {
    expect(toldOf('tell-colleagues', agreed)).toEqual([
      '2026-11-30 08:00 email leader reminder', // 7 days before Monday 7 December
      '2026-12-04 08:00 email leader last-call', // the 6th is a Sunday
      '2026-12-08 08:00 email leader overdue',
      '2026-12-14 08:00 email hr escalation', // 8, 9, 10, 11, 14
    ]);
    expect(doneOn('tell-colleagues', followedBy(agreed, ['2026-12-04T09:00', { do: 'record-colleagues-told' }]))).toBe(
      '2026-12-04',
    );
  });

  it.each([
    ['a § 56 agreement', 'make-56-agreement'],
    ['a protected job', 'make-protected-job'],
    ['a flexjob', 'make-flexjob'],
  ])('is due when %s begins', (_, make) => {
    const made = afterCommands(caseOpened(), ['2026-11-26T09:00', { do: make, from: '2027-01-04' }]);
    expect(dueOf('tell-colleagues', made)).toBe('2027-01-04');
  });

  it('is not asked for a mentor', () => {
    const made = afterCommands(caseOpened(), ['2026-11-26T09:00', { do: 'make-mentor', from: '2027-01-04' }]);
    expect(duesOf('tell-colleagues', made)).toEqual([]);
  });
});

describe('the talks after a return', () => {
  it('are 2 and 6 weeks after she is back in part', () => {
    // Monday 7 December + 14 = Monday 21 December; + 42 = Monday 18 January 2027.
    expect(duesOf('after-return', agreed)).toEqual(['2026-12-21', '2027-01-18']);
    expect(toldOf('after-return', agreed)).toEqual([
      '2026-12-14 08:00 email leader reminder',
      '2026-12-18 08:00 email leader last-call', // the 20th is a Sunday
      '2026-12-22 08:00 email leader overdue',
      '2026-12-30 08:00 email hr escalation', // 22, 23, 28, 29, 30
    ]);
  });

  it('are held one after the other', () => {
    const first = followedBy(agreed, ['2026-12-21T10:00', { do: 'record-after-return-talk' }]);
    expect([doneOn('after-return', first), doneOn('after-return.2', first)]).toEqual(['2026-12-21', undefined]);
    const second = followedBy(first, ['2027-01-15T10:00', { do: 'record-after-return-talk' }]);
    expect(doneOn('after-return.2', second)).toBe('2027-01-15');
  });

  it('go on when she is back in full and the case is closed', () => {
    const back = { do: 'end-absence', on: '2026-11-29', outcome: 'back-in-full' };
    const closed = afterCommands(caseOpened(), ['2026-11-30T09:00', back]);
    expect(duesOf('after-return', closed)).toHaveLength(2);
    expect(dutyOf('after-return', closed).live && dutyOf('after-return.2', closed).live).toBe(true);
  });

  it('do not come when she has left the job', () => {
    const left = { do: 'end-absence', on: '2026-11-29', outcome: 'left' };
    expect(duesOf('after-return', afterCommands(caseOpened(), ['2026-11-30T09:00', left]))).toEqual([]);
  });
});
