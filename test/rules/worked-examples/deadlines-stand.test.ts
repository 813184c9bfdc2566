import { describe, expect, it } from 'vitest';
import { afterCommands } from '../../support/after-commands.ts';
import { dueOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const dueAfter = (firstDay: string, duty: string): string => {
  const ruleSet = firstDay < '2026-07-01' ? 'dk-2025' : 'dk-2026';
  return dueOf(duty, afterCommands(caseOpened({ firstDay, ruleSet })));
};

/** The due date of a duty that a command starts, D being Monday 2 November 2026. */
const dueOnce = (
  at: string,
  duty: string,
  command: { readonly do: string; readonly [field: string]: unknown },
): string => dueOf(duty, afterCommands(caseOpened(), [at, command]));

// 24 and 31 December 2026 are Thursdays, closed by default; 25 is a Friday.
describe('a due date other than an appeal’s never moves later', () => {
  it('for the first contact on 1st Christmas Day', () => {
    // Friday 11 December + 14
    expect(dueAfter('2026-12-11', 'contact-14d')).toBe('2026-12-25');
  });

  it('for the talk on 24 December', () => {
    // Thursday 26 November + 28
    expect(dueAfter('2026-11-26', 'talk-4w')).toBe('2026-12-24');
  });

  it('for the notice to the municipality on 31 December', () => {
    // Thursday 26 November + 35
    expect(dueAfter('2026-11-26', 'notice-5w')).toBe('2026-12-31');
  });

  it('for the follow-up on a Sunday', () => {
    // Monday 2 November is day 1; day 56 is Sunday 27 December
    expect(dueAfter('2026-11-02', 'followup-8w')).toBe('2026-12-27');
  });

  it('for the revaluation on a Saturday', () => {
    // Thursday 5 November + 184
    expect(dueAfter('2026-11-05', 'revaluation-22w')).toBe('2027-05-08');
  });

  it('for the talk on Whit Monday, which is 5 June in 2028', () => {
    // Monday 8 May + 28
    expect(dueAfter('2028-05-08', 'talk-4w')).toBe('2028-06-05');
  });

  it('for the report of an injury on a Sunday', () => {
    // Sunday 8 November + 14
    const opened = caseOpened({ firstDay: '2026-11-08', injury: true });
    expect(dueOf('injury-report', afterCommands(opened))).toBe('2026-11-22');
  });

  it('for fast track on 1st Christmas Day', () => {
    // Friday 20 November + 35
    const expected = ['2026-12-01T09:00', { do: 'expect-long-absence' }] as const;
    expect(dueOf('fast-track', afterCommands(caseOpened({ firstDay: '2026-11-20' }), expected))).toBe('2026-12-25');
  });

  it('for the form and for disagreeing, 8 days on 1st Christmas Day', () => {
    // Thursday 17 December + 8
    expect(dueOnce('2026-12-17T09:00', 'info-form', { do: 'record-form-sent' })).toBe('2026-12-25');
    expect(dueOnce('2026-12-17T09:00', 'disagree-letter', { do: 'record-information-letter-sent' })).toBe('2026-12-25');
  });

  it('for the refund claim on a Saturday', () => {
    // 3 months from Friday 27 November
    const opens = { do: 'open-refund-period', from: '2026-11-27' };
    expect(dueOnce('2026-12-01T09:00', 'refund-claim', opens)).toBe('2027-02-27');
  });

  it('for a lapse on 24 December, from where an appeal received the same day moves to the 28th', () => {
    // Thursday 26 November + 28
    const received = '2026-11-26';
    expect(dueOnce('2026-11-26T09:00', 'lapse', { do: 'record-benefit-lapsed', received })).toBe('2026-12-24');
    expect(dueOnce('2026-11-26T09:00', 'appeal', { do: 'record-decision', received, kind: 'other' })).toBe(
      '2026-12-28',
    );
  });

  it('for the answer to a warning of dismissal on the Saturday in the letter', () => {
    const warning = { do: 'record-dismissal-warning', received: '2026-12-07', answerBy: '2026-12-19' };
    expect(dueOnce('2026-12-07T09:00', 'dismissal-warning', warning)).toBe('2026-12-19');
  });

  it('for a workplace adjustment on 1st Christmas Day', () => {
    // Friday 27 November + 28
    const applied = { do: 'apply-for-workplace-adjustment' };
    expect(dueOnce('2026-11-27T09:00', 'workplace-adjustment', applied)).toBe('2026-12-25');
  });

  it('for the rehabilitation team on a Saturday, under dk-2025', () => {
    // Saturday 30 August + 28
    const opened = caseOpened({ firstDay: '2025-06-02', ruleSet: 'dk-2025' });
    const started = ['2025-09-01T09:00', { do: 'record-job-clarification-started', on: '2025-08-30' }] as const;
    expect(dueOf('rehab-team', afterCommands(opened, started))).toBe('2025-09-27');
  });

  it('for the talk of who is not exempt, on a Sunday', () => {
    // 2 November + 6 months
    expect(dueOnce('2026-12-01T09:00', 'municipal-talk', { do: 'record-not-exempt' })).toBe('2027-05-02');
  });

  it('for the talk 2 weeks after a return, on the 2nd Christmas Day', () => {
    // Saturday 12 December + 14
    const agreed = { do: 'agree-partial-return', percent: 50, hours: 18, from: '2026-12-12', review: '2027-01-11' };
    expect(dueOnce('2026-12-01T09:00', 'after-return', agreed)).toBe('2026-12-26');
  });

  it('for a § 56 agreement on Sunday 24 December 2028', () => {
    // 2 years from 24 December 2026
    const agreed = { do: 'make-56-agreement', from: '2026-12-24' };
    expect(dueOnce('2026-12-01T09:00', 'agreement-56', agreed)).toBe('2028-12-24');
  });
});
