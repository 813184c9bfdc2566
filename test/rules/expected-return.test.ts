import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { allReminders, remindersOf } from '../support/plan-lines.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

const expected = (on: string): StoredEvent => ({ type: 'return-expected', v: 1, on });
const contactMade: StoredEvent = { type: 'contact-made', v: 1, on: '2026-11-10' };

describe('an expected return', () => {
  it('holds staff reminders after its day back to the third working day, and moves none to the member', () => {
    // Friday 20 Nov; the third working day after is Wednesday the 25th.
    const sickLeave = given(caseOpened(), at('2026-11-10T09:00', expected('2026-11-20')));
    expect(remindersOf('talk-4w', sickLeave)).toEqual([
      '2026-11-16 08:00 email leader heads-up',
      '2026-11-23 08:00 email leader expected-return',
      '2026-11-25 08:00 email leader reminder', // was 23 November
      '2026-11-27 08:00 email leader last-call',
      '2026-12-01 08:00 email leader overdue',
      '2026-12-07 08:00 email hr escalation',
    ]);
  });

  it('holds back the member’s reminders of no duty', () => {
    const sickLeave = given(caseOpened(), at('2026-12-01T09:00', expected('2026-12-11')));
    expect(remindersOf('followup-8w', sickLeave)).toContain('2026-12-14 10:00 sms member heads-up');
  });

  it('holds back neither the welcome nor the notice to the municipality', () => {
    const held = allReminders(given(caseOpened(), at('2026-11-02T09:00', expected('2026-11-03'))));
    expect(held.welcome).toContain('2026-11-04 08:00 email hr last-call');
    const later = allReminders(given(caseOpened(), at('2026-11-10T09:00', expected('2026-11-29'))));
    expect(later['notice-5w']?.slice(0, 2)).toEqual([
      '2026-11-30 08:00 email hr heads-up',
      '2026-12-02 08:00 email hr reminder',
    ]);
  });

  it('leaves reminders on the day itself alone', () => {
    const sickLeave = given(caseOpened(), at('2026-11-10T09:00', expected('2026-11-27')));
    expect(remindersOf('talk-4w', sickLeave)).toContain('2026-11-27 08:00 email leader last-call');
    // The third working day after Friday the 27th is Wednesday 2 December.
    expect(remindersOf('talk-4w', sickLeave)).toContain('2026-12-02 08:00 email leader overdue');
  });

  it('moves no due date', () => {
    const sickLeave = given(caseOpened(), at('2026-11-10T09:00', expected('2026-11-20')));
    expect(allReminders(sickLeave)['revaluation-22w']).toEqual(allReminders(given(caseOpened()))['revaluation-22w']);
  });

  it('has the leader told of the next open duty, once, on the working day after', () => {
    const notices = (...story: Parameters<typeof given>): readonly string[] =>
      Object.entries(allReminders(given(...story))).flatMap(([dutyId, lines]) =>
        lines.filter((line) => line.endsWith('expected-return')).map((line) => `${dutyId} ${line}`),
      );
    // The first contact, due on Monday the 16th, is still ahead; the day after its due date the talk is next.
    expect(notices(caseOpened(), at('2026-11-10T09:00', expected('2026-11-13')))).toEqual([
      'contact-14d 2026-11-16 08:00 email leader expected-return',
    ]);
    expect(notices(caseOpened(), at('2026-11-10T09:00', expected('2026-11-16')))).toEqual([
      'talk-4w 2026-11-17 08:00 email leader expected-return',
    ]);
    expect(notices(caseOpened(), at('2026-11-10T09:00', contactMade), expected('2026-11-13'))).toEqual([
      'talk-4w 2026-11-16 08:00 email leader expected-return',
    ]);
  });

  it('gives way to a later one', () => {
    const story = [at('2026-11-10T09:00', expected('2026-11-13')), expected('2026-11-20')];
    expect(remindersOf('contact-14d', given(caseOpened(), ...story))).toContain(
      '2026-11-17 08:00 email leader overdue',
    );
  });
});
