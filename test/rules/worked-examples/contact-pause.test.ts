import { describe, expect, it } from 'vitest';
import { planOf } from '../../../shared/case/plan-of.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { afterCommands, followedBy } from '../../support/after-commands.ts';
import { doneOn, dueOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026; the pause is asked for on Monday 30 November.
const paused = (until?: string): SickLeave =>
  afterCommands(caseOpened(), ['2026-11-30T09:00', { do: 'contact-pause', until }]);

const linesTo = (role: string, sickLeave: SickLeave): readonly string[] =>
  planOf(sickLeave)
    .duties.flatMap(({ id }) => toldOf(id, sickLeave))
    .filter((line) => line.split(' ')[3] === role);

describe('a contact pause', () => {
  it('keeps what would reach the member until the first opening after it', () => {
    // Until Friday 18 December: the SMS of Monday 14 December comes on Monday 21 at 09:00, when the window opens.
    expect(linesTo('member', paused('2026-12-18'))).toEqual([
      '2026-11-04 10:00 sms member heads-up',
      '2026-11-09 10:00 sms member heads-up',
      '2026-12-21 09:00 sms member heads-up',
      '2027-02-24 10:00 sms member heads-up',
      '2027-05-03 10:00 sms member reminder',
    ]);
  });

  it('reaches past Christmas when it ends in the quiet days', () => {
    // Until Wednesday 23 December: members get nothing before Monday 4 January, which is after the due date of 27 December.
    expect(toldOf('followup-8w', paused('2026-12-23'))).toContain('2027-01-04 09:00 sms member heads-up');
  });

  it('leaves the leader’s and hr’s reminders as they are', () => {
    const open = afterCommands(caseOpened());
    expect(linesTo('leader', paused())).toEqual(linesTo('leader', open));
    expect(linesTo('hr', paused())).toEqual(linesTo('hr', open));
  });

  it('says nothing to the member while it has no end', () => {
    expect(linesTo('member', paused())).toEqual([
      '2026-11-04 10:00 sms member heads-up', // welcome and first contact came before the pause
      '2026-11-09 10:00 sms member heads-up',
    ]);
  });

  it('holds back the notice of a called talk too', () => {
    const talk = { do: 'record-talk-called', on: '2026-12-11', time: '10:00' };
    const called = followedBy(paused(), ['2026-12-01T09:00', talk]);
    expect(toldOf('talk-4w', called).filter((line) => line.includes(' member '))).toEqual([]);
  });

  it('moves no due date', () => {
    expect(dueOf('followup-8w', paused('2026-12-18'))).toBe('2026-12-27');
    expect(dueOf('revaluation-22w', paused())).toBe('2027-05-05');
  });

  it('is over when she ends it before its date', () => {
    // Ended on Monday 7 December: the SMS of Monday 14 December comes on its own day.
    const ended = followedBy(paused('2026-12-18'), ['2026-12-07T09:00', { do: 'end-contact-pause' }]);
    expect(doneOn('contact-pause', ended)).toBe('2026-12-07');
    expect(toldOf('followup-8w', ended)).toContain('2026-12-14 10:00 sms member heads-up');
  });
});
