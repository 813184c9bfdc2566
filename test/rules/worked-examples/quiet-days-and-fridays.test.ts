import { describe, expect, it } from 'vitest';
import { isoLocal } from '../../../shared/calendar/moment.ts';
import { policyOf } from '../../../shared/rules/policies.ts';
import { nextOpening } from '../../../shared/rules/send-windows.ts';
import { afterCommands } from '../../support/after-commands.ts';
import { momentAt } from '../../support/local-time.ts';
import { dueOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

describe('the quiet days from 23 December to 1 January', () => {
  it('bring a planned SMS forward to 22 December, and no mail to staff', () => {
    // D Monday 21 December 2026. Welcome: 2 working days are 22 and 23. First contact: 7 days are Monday 28, due Monday 4 January.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-12-21' }));
    expect(dueOf('welcome', sickLeave)).toBe('2026-12-23');
    expect(toldOf('welcome', sickLeave)).toEqual([
      '2026-12-21 08:00 email hr reminder',
      '2026-12-22 10:00 sms member heads-up', // the 23rd is quiet
      '2026-12-23 08:00 email hr last-call',
      '2026-12-28 08:00 email hr overdue',
    ]);
    expect(toldOf('contact-14d', sickLeave)).toEqual([
      '2026-12-22 10:00 sms member heads-up', // the 28th is quiet
      '2026-12-30 08:00 email leader reminder', // 5 days before
      '2026-12-30 08:00 email leader last-call', // 3 a Sunday, 2 a Saturday, 1 a holiday, 31 closed
      '2027-01-05 08:00 email leader overdue',
      '2027-01-07 08:00 email hr escalation',
    ]);
  });

  it('let notices of an agreed time through', () => {
    // Called on Monday 14 December for Wednesday 30; the working day before is Tuesday 29.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-12-02' }), [
      '2026-12-14T10:30',
      { do: 'record-talk-called', on: '2026-12-30', time: '10:00' },
    ]);
    expect(toldOf('talk-4w', sickLeave).filter((line) => line.includes(' member '))).toEqual([
      '2026-12-14 10:30 sms member talk-called',
      '2026-12-29 10:00 sms member talk-tomorrow',
    ]);
  });

  it('leave a talk called on 24 December to the next working day: that day is closed', () => {
    // 25 to 27 December are two holidays and a Sunday. The talk is on Thursday 7 January, the day before it a Wednesday.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-12-10' }), [
      '2026-12-24T11:00',
      { do: 'record-talk-called', on: '2027-01-07', time: '10:00' },
    ]);
    expect(toldOf('talk-4w', sickLeave).filter((line) => line.includes(' member '))).toEqual([
      '2026-12-28 09:00 sms member talk-called',
      '2027-01-06 10:00 sms member talk-tomorrow',
    ]);
  });

  it('keep an unplanned SMS until the new year', () => {
    // Notified on Wednesday 23 December: the form is due 8 days later, Thursday 31; members hear from Monday 4 January.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-11-18' }), [
      '2026-12-23T11:00',
      { do: 'record-municipality-notified' },
    ]);
    expect(dueOf('info-form', sickLeave)).toBe('2026-12-31');
    expect(toldOf('info-form', sickLeave)).toContain('2027-01-04 09:00 sms member heads-up');
  });
});

describe('Friday afternoon', () => {
  const opening = (toMember: boolean, agreed: boolean, at: string): string =>
    isoLocal(
      nextOpening(
        policyOf(afterCommands(caseOpened())),
        { channel: toMember ? 'sms' : 'email', toMember, agreed },
        momentAt(at),
      ),
    ).slice(0, 16);

  it('does not move a planned SMS, which goes out at 10:00', () => {
    // D Friday 6 November 2026 + 7 = Friday 13 November.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-11-06' }));
    expect(toldOf('contact-14d', sickLeave)).toContain('2026-11-13 10:00 sms member heads-up');
  });

  it('keeps an SMS that is late until Monday 09:00', () => {
    expect(opening(true, false, '2026-11-13T14:30')).toBe('2026-11-16T09:00');
  });

  it('lets an agreed time through, and mail to staff', () => {
    expect(opening(true, true, '2026-11-13T14:30')).toBe('2026-11-13T14:30');
    expect(opening(false, false, '2026-11-13T14:30')).toBe('2026-11-13T14:30');
    // Called on Friday 13 November at 15:00 for Friday 27: the day before is a Thursday.
    const called = afterCommands(caseOpened(), [
      '2026-11-13T15:00',
      { do: 'record-talk-called', on: '2026-11-27', time: '09:00' },
    ]);
    expect(toldOf('talk-4w', called).filter((line) => line.includes(' member '))).toEqual([
      '2026-11-13 15:00 sms member talk-called',
      '2026-11-26 10:00 sms member talk-tomorrow',
    ]);
  });
});
