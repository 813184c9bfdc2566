import { describe, expect, it } from 'vitest';
import { afterCommands } from '../../support/after-commands.ts';
import { doneOn, dueOf, dutyOf, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

// D is Monday 2 November 2026 unless said otherwise. The employer period is D to D + 29: 2 November to Tuesday 1 December.
const november = caseOpened({ firstDay: '2026-11-02' });
const withoutEmployerPeriod = caseOpened({ firstDay: '2026-11-02', noEmployerPeriod: true });
const endsOn = (on: string, at: string) => [at, { do: 'end-absence', on, outcome: 'back-in-full' }] as const;

describe('the notice to the municipality', () => {
  it('is due 5 weeks after D where wages are paid, on Christmas Day too', () => {
    // Friday 20 November + 35 = Friday 25 December, 1st Christmas Day: it stands.
    const sickLeave = afterCommands(caseOpened({ firstDay: '2026-11-20' }));
    expect(dueOf('notice-5w', sickLeave)).toBe('2026-12-25');
    expect(toldOf('notice-5w', sickLeave)).toEqual([
      '2026-12-18 08:00 email hr heads-up', // 7 days before: a Friday
      '2026-12-18 08:00 email hr reminder', // 5 days before is Sunday 20
      '2026-12-23 08:00 email hr last-call', // the day before, the 24th, is closed
      '2026-12-28 08:00 email hr overdue', // 26 and 27 are a holiday and a Sunday
      '2026-12-30 08:00 email employer-consultant|leader escalation', // 28, 29, 30
    ]);
  });

  it('is due a week after the employer period where the employer pays benefit only (§ 40(2))', () => {
    // The period ends on Tuesday 1 December; a week later is Tuesday 8 December.
    const sickLeave = afterCommands(november, [
      '2026-11-03T09:00',
      { do: 'record-employer-pays', pays: 'benefit-only' },
    ]);
    expect(dueOf('notice-5w', sickLeave)).toBe('2026-12-08');
    expect(toldOf('notice-5w', sickLeave)).toEqual([
      '2026-12-01 08:00 email hr heads-up',
      '2026-12-03 08:00 email hr reminder',
      '2026-12-07 08:00 email hr last-call',
      '2026-12-09 08:00 email hr overdue',
      '2026-12-11 08:00 email employer-consultant|leader escalation', // 9, 10, 11
    ]);
  });

  it('is due 14 days after D where the employer has no duty to pay (§ 40(3))', () => {
    // Monday 2 + 14 = Monday 16 November.
    const sickLeave = afterCommands(november, ['2026-11-03T09:00', { do: 'record-employer-pays', pays: 'nothing' }]);
    expect(dueOf('notice-5w', sickLeave)).toBe('2026-11-16');
    expect(toldOf('notice-5w', sickLeave)).toEqual([
      '2026-11-09 08:00 email hr heads-up',
      '2026-11-11 08:00 email hr reminder',
      '2026-11-13 08:00 email hr last-call', // the 15th is a Sunday
      '2026-11-17 08:00 email hr overdue',
      '2026-11-19 08:00 email employer-consultant|leader escalation',
    ]);
  });

  it('goes back to 5 weeks when it turns out that wages are paid', () => {
    // 2 November + 35 = Monday 7 December.
    const sickLeave = afterCommands(
      november,
      ['2026-11-03T09:00', { do: 'record-employer-pays', pays: 'nothing' }],
      ['2026-11-04T09:00', { do: 'record-employer-pays', pays: 'wages' }],
    );
    expect(dueOf('notice-5w', sickLeave)).toBe('2026-12-07');
  });

  it('is due within 3 months of D after a § 56 or flexjob absence of up to 30 days, and outlives it', () => {
    // 2 to 20 November are 19 days; 3 months from 2 November is Tuesday 2 February 2027.
    const sickLeave = afterCommands(withoutEmployerPeriod, endsOn('2026-11-20', '2026-11-23T09:00'));
    expect(dueOf('notice-5w', sickLeave)).toBe('2027-02-02');
    expect(dutyOf('notice-5w', sickLeave).live).toBe(true);
    expect(toldOf('notice-5w', sickLeave)).toEqual([
      '2027-01-26 08:00 email hr heads-up',
      '2027-01-28 08:00 email hr reminder',
      '2027-02-01 08:00 email hr last-call',
      '2027-02-03 08:00 email hr overdue',
      '2027-02-05 08:00 email employer-consultant|leader escalation',
    ]);
  });

  it('takes the 3 months up to the 30th day of such an absence, not to the 31st', () => {
    // D + 29 = 1 December is the 30th day; 2 December the 31st, which exceeds 30 days.
    const thirty = afterCommands(withoutEmployerPeriod, endsOn('2026-12-01', '2026-12-02T09:00'));
    const thirtyOne = afterCommands(withoutEmployerPeriod, endsOn('2026-12-02', '2026-12-03T09:00'));
    expect(dueOf('notice-5w', thirty)).toBe('2027-02-02');
    expect(dueOf('notice-5w', thirtyOne)).toBe('2026-12-07');
  });

  it('counts 3 months to the end of a shorter month, and stands there on a Sunday', () => {
    // 3 months from Monday 30 November: February 2027 has 28 days, and the 28th is a Sunday. The day before is a Saturday.
    const opened = caseOpened({ firstDay: '2026-11-30', noEmployerPeriod: true });
    const sickLeave = afterCommands(opened, endsOn('2026-12-11', '2026-12-14T09:00'));
    expect(dueOf('notice-5w', sickLeave)).toBe('2027-02-28');
    expect(toldOf('notice-5w', sickLeave)).toContain('2027-02-26 08:00 email hr last-call');
  });

  it('is 5 weeks for a § 56 absence as long as nobody knows that it is a short one', () => {
    expect(dueOf('notice-5w', afterCommands(withoutEmployerPeriod))).toBe('2026-12-07');
  });

  it('is no longer looked after when an ordinary absence ends within 30 days', () => {
    // 2 to 27 November are 26 days: the absence does not exceed 30.
    const sickLeave = afterCommands(november, endsOn('2026-11-27', '2026-11-30T09:00'));
    expect(dutyOf('notice-5w', sickLeave).live).toBe(false);
    expect(toldOf('notice-5w', sickLeave)).toEqual([]);
  });

  it('is done on the day hr sent it, with or without a receipt', () => {
    const sent = { do: 'record-municipality-notified', on: '2026-12-02', receipt: 'NR-4711' };
    expect(doneOn('notice-5w', afterCommands(november, ['2026-12-03T09:00', sent]))).toBe('2026-12-02');
  });
});
