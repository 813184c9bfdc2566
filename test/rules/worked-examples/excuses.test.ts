import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/calendar/day.ts';
import { dutyStatus } from '../../../shared/case/duty-status.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026; the talk is due on Monday 30 November. Excused on Monday 23 November at 12:00.
const excuse = (until?: string) =>
  ({ do: 'excuse-duty', duty: 'talk-4w', reason: 'cannot-take-part-now', until }) as const;
const excused = (until?: string) => afterCommands(caseOpened(), ['2026-11-23T12:00', excuse(until)]);

describe('an excused duty', () => {
  it('has no more reminders when it is excused for good', () => {
    expect(toldOf('talk-4w', excused())).toEqual([
      '2026-11-16 08:00 email leader heads-up',
      '2026-11-23 08:00 email leader reminder',
    ]);
  });

  it('is taken up again after the date of the excuse', () => {
    // Until Friday 4 December: what falls on 27 November and 1 December waits for Monday 7 December.
    expect(toldOf('talk-4w', excused('2026-12-04'))).toEqual([
      '2026-11-16 08:00 email leader heads-up',
      '2026-11-23 08:00 email leader reminder',
      '2026-12-07 08:00 email leader last-call',
      '2026-12-07 08:00 email leader overdue',
      '2026-12-07 08:00 email hr escalation',
    ]);
  });

  it('keeps its due date, and stands as overdue from the day after the excuse', () => {
    const sickLeave = excused('2026-12-04');
    const statusOn = (date: string) => dutyStatus(dutyOf('talk-4w', sickLeave), sickLeave, day(date));
    expect(dueOf('talk-4w', sickLeave)).toBe('2026-11-30');
    expect([statusOn('2026-12-04'), statusOn('2026-12-05')]).toEqual(['excused', 'overdue']);
  });

  it('has all its reminders again when the excuse is taken back', () => {
    const resumed = followedBy(excused(), ['2026-11-24T09:00', { do: 'resume-duty', duty: 'talk-4w' }]);
    expect(toldOf('talk-4w', resumed)).toEqual(toldOf('talk-4w', afterCommands(caseOpened())));
  });

  it('leaves the other duties alone', () => {
    expect(toldOf('notice-5w', excused())).toEqual(toldOf('notice-5w', afterCommands(caseOpened())));
  });
});

describe('a deadline', () => {
  it('lasts until the end of its day', () => {
    const sickLeave = afterCommands(caseOpened());
    const statusOn = (date: string) => dutyStatus(dutyOf('talk-4w', sickLeave), sickLeave, day(date));
    expect([statusOn('2026-11-30'), statusOn('2026-12-01')]).toEqual(['pending', 'overdue']);
  });
});

describe('an expected return', () => {
  it('holds staff reminders back until the third working day after it, moves no due date and spares the notice', () => {
    // Told on Friday 20 November that she may be back on Wednesday 25: the leader hears on Thursday 26; Monday 30 is the third working day.
    const sickLeave = afterCommands(caseOpened(), [
      '2026-11-20T09:00',
      { do: 'record-expected-return', on: '2026-11-25' },
    ]);
    expect(toldOf('talk-4w', sickLeave)).toEqual([
      '2026-11-16 08:00 email leader heads-up',
      '2026-11-23 08:00 email leader reminder',
      '2026-11-26 08:00 email leader expected-return',
      '2026-11-30 08:00 email leader last-call', // from Friday 27
      '2026-12-01 08:00 email leader overdue',
      '2026-12-07 08:00 email hr escalation',
    ]);
    expect(dueOf('talk-4w', sickLeave)).toBe('2026-11-30');
    expect(toldOf('notice-5w', sickLeave)[0]).toBe('2026-11-30 08:00 email hr heads-up');
  });
});
