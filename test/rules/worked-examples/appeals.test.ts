import { describe, expect, it } from 'vitest';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, duesOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const decided = (received: string) =>
  afterCommands(caseOpened(), [`${received}T09:00`, { do: 'record-decision', received, kind: 'refund-refused' }]);

describe('an appeal', () => {
  it('is due 4 weeks after the decision was received', () => {
    // Wednesday 4 November + 28 = Wednesday 2 December.
    expect(dueOf('appeal', decided('2026-11-04'))).toBe('2026-12-02');
  });

  it('moves from a Saturday to Monday', () => {
    // Saturday 7 November + 28 = Saturday 5 December.
    expect(dueOf('appeal', decided('2026-11-07'))).toBe('2026-12-07');
  });

  it('moves from a Sunday to Monday', () => {
    // Sunday 8 November + 28 = Sunday 6 December.
    expect(dueOf('appeal', decided('2026-11-08'))).toBe('2026-12-07');
  });

  it('moves from 24 December past Christmas and the Sunday', () => {
    // Thursday 26 November + 28 = Thursday 24 December; 25 and 26 are holidays, 27 a Sunday.
    expect(dueOf('appeal', decided('2026-11-26'))).toBe('2026-12-28');
  });

  it('moves from 31 December past New Year and the weekend', () => {
    // Thursday 3 December + 28 = Thursday 31 December; 1 January is a holiday, 2 and 3 January 2027 a weekend.
    expect(dueOf('appeal', decided('2026-12-03'))).toBe('2027-01-04');
  });

  it('moves from Maundy Thursday past Easter Monday', () => {
    // Thursday 25 February + 28 = Thursday 25 March 2027; Easter Monday is the 29th.
    expect(dueOf('appeal', decided('2027-02-25'))).toBe('2027-03-30');
  });

  it('moves from Ascension Day to the Friday after', () => {
    // Thursday 8 April + 28 = Thursday 6 May 2027.
    expect(dueOf('appeal', decided('2027-04-08'))).toBe('2027-05-07');
  });

  it('moves from Whit Monday to Tuesday', () => {
    // Monday 19 April + 28 = Monday 17 May 2027.
    expect(dueOf('appeal', decided('2027-04-19'))).toBe('2027-05-18');
    // Monday 8 May + 28 = Monday 5 June 2028.
    expect(dueOf('appeal', decided('2028-05-08'))).toBe('2028-06-06');
  });

  it('reminds the member alone, counted from the day it moved to and around Christmas', () => {
    expect(toldOf('appeal', decided('2026-11-26'))).toEqual([
      '2026-12-21 10:00 sms member reminder', // 7 days before Monday 28
      '2026-12-22 10:00 sms member last-call', // the 27th is a Sunday; members are left in peace from the 23rd
      '2027-01-04 10:00 sms member overdue', // the first day after 28 December on which members get anything
    ]);
  });

  it('has a date of its own for each decision', () => {
    // Monday 9 November + 28 = Monday 7 December; Monday 16 November + 28 = Monday 14 December.
    const sickLeave = followedBy(decided('2026-11-09'), [
      '2026-11-16T09:00',
      { do: 'record-decision', received: '2026-11-16', kind: 'flexjob-refused' },
    ]);
    expect(duesOf('appeal', sickLeave)).toEqual(['2026-12-07', '2026-12-14']);
  });

  it('counts from the day the letter came, also when that is told later', () => {
    // Received Wednesday 4 November, entered on the 16th: due Wednesday 2 December all the same.
    const told = { do: 'record-decision', received: '2026-11-04', kind: 'other' };
    expect(dueOf('appeal', afterCommands(caseOpened(), ['2026-11-16T09:00', told]))).toBe('2026-12-02');
  });

  it('goes on when the absence has ended, and is done when the appeal is sent', () => {
    const ended = followedBy(decided('2026-11-09'), ['2026-11-20T09:00', { do: 'end-absence', on: '2026-11-20' }]);
    expect(dutyOf('appeal', ended).live).toBe(true);
    const sent = followedBy(ended, ['2026-12-01T09:00', { do: 'record-appeal-sent', on: '2026-11-30' }]);
    expect(doneOn('appeal', sent)).toBe('2026-11-30');
  });

  it('reminds no more when the member does not want to appeal', () => {
    const declined = { do: 'excuse-duty', duty: 'appeal', reason: 'declined-by-member' };
    expect(toldOf('appeal', followedBy(decided('2026-11-09'), ['2026-11-10T09:00', declined]))).toEqual([]);
  });
});
