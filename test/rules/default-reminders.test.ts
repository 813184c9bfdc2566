import { describe, expect, it } from 'vitest';
import { allReminders } from '../support/plan-lines.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

describe('every reminder of the default policy', () => {
  it('comes to 31 for a first day of 2 Nov 2026 with a steward’s consent', () => {
    const reminders = allReminders(given(caseOpened({ firstDay: '2026-11-02' }), consentGiven('steward')));
    expect(reminders).toEqual({
      welcome: [
        '2026-11-02 08:00 email hr reminder',
        '2026-11-04 08:00 email hr last-call',
        '2026-11-04 10:00 sms member heads-up',
        '2026-11-05 08:00 email hr overdue',
      ],
      'contact-14d': [
        '2026-11-09 10:00 sms member heads-up',
        '2026-11-11 08:00 email steward|leader reminder',
        '2026-11-13 08:00 email steward|leader last-call', // the 15th is a Sunday
        '2026-11-17 08:00 email steward|leader overdue',
        '2026-11-19 08:00 email leader escalation',
      ],
      'talk-4w': [
        '2026-11-16 08:00 email leader heads-up',
        '2026-11-23 08:00 email leader reminder',
        '2026-11-27 08:00 email leader last-call',
        '2026-12-01 08:00 email leader overdue',
        '2026-12-07 08:00 email hr escalation',
      ],
      'notice-5w': [
        '2026-11-30 08:00 email hr heads-up',
        '2026-12-02 08:00 email hr reminder',
        '2026-12-04 08:00 email hr last-call', // the 6th is a Sunday
        '2026-12-08 08:00 email hr overdue',
        '2026-12-10 08:00 email employer-consultant|leader escalation',
      ],
      'followup-8w': [
        '2026-12-11 08:00 email leader heads-up', // the 13th is a Sunday
        '2026-12-11 08:00 email steward heads-up',
        '2026-12-14 10:00 sms member heads-up',
        '2026-12-23 08:00 email leader last-call', // the 24th is closed
        '2026-12-28 08:00 email leader overdue',
        '2027-01-05 08:00 email hr escalation', // 28, 29, 30 December, 4, 5 January
      ],
      'revaluation-22w': [
        '2027-02-24 08:00 email leader heads-up',
        '2027-02-24 08:00 email hr heads-up',
        '2027-02-24 08:00 email steward heads-up',
        '2027-02-24 10:00 sms member heads-up',
        '2027-05-03 08:00 email steward reminder',
        '2027-05-03 10:00 sms member reminder',
      ],
    });
    expect(Object.values(reminders).flat()).toHaveLength(31);
  });

  it('moves before Christmas for a first day of 26 Nov 2026', () => {
    expect(allReminders(given(caseOpened({ firstDay: '2026-11-26' })))).toEqual({
      welcome: [
        '2026-11-26 08:00 email hr reminder',
        '2026-11-30 08:00 email hr last-call',
        '2026-11-30 10:00 sms member heads-up',
        '2026-12-01 08:00 email hr overdue',
      ],
      'contact-14d': [
        '2026-12-03 10:00 sms member heads-up',
        '2026-12-04 08:00 email leader reminder', // the 5th is a Saturday
        '2026-12-09 08:00 email leader last-call',
        '2026-12-11 08:00 email leader overdue',
        '2026-12-15 08:00 email hr escalation',
      ],
      'talk-4w': [
        '2026-12-10 08:00 email leader heads-up',
        '2026-12-17 08:00 email leader reminder',
        '2026-12-21 08:00 email leader last-call',
        '2026-12-28 08:00 email leader overdue', // due on the 24th, which is closed
        '2027-01-05 08:00 email hr escalation',
      ],
      'notice-5w': [
        '2026-12-23 08:00 email hr heads-up', // 24 December
        '2026-12-23 08:00 email hr reminder', // 26 December
        '2026-12-30 08:00 email hr last-call',
        '2027-01-04 08:00 email hr overdue', // due on the 31st
        '2027-01-06 08:00 email employer-consultant|leader escalation',
      ],
      'followup-8w': [
        '2027-01-06 08:00 email leader heads-up',
        '2027-01-07 10:00 sms member heads-up',
        '2027-01-15 08:00 email leader last-call', // the 17th is a Sunday
        '2027-01-21 08:00 email leader overdue',
        '2027-01-27 08:00 email hr escalation',
      ],
      'revaluation-22w': [
        '2027-03-19 08:00 email leader heads-up', // the 20th is a Saturday
        '2027-03-19 08:00 email hr heads-up',
        '2027-03-19 10:00 sms member heads-up',
        '2027-05-03 10:00 sms member reminder', // 28 days before 31 May
      ],
    });
  });

  it('leaves the member in peace at Christmas for a first day of 24 Dec 2026: the welcome waits for the new year', () => {
    expect(allReminders(given(caseOpened({ firstDay: '2026-12-24' })))).toEqual({
      welcome: [
        '2026-12-28 08:00 email hr reminder', // the 24th is closed
        '2026-12-29 08:00 email hr last-call',
        '2026-12-30 08:00 email hr overdue',
        '2027-01-04 09:00 sms member heads-up', // 22 December was before the opening
      ],
      'contact-14d': [
        '2026-12-30 08:00 email leader reminder', // 2 January is a Saturday after New Year
        '2027-01-04 09:00 sms member heads-up', // after the welcome
        '2027-01-06 08:00 email leader last-call',
        '2027-01-08 08:00 email leader overdue',
        '2027-01-12 08:00 email hr escalation',
      ],
      'talk-4w': [
        '2027-01-07 08:00 email leader heads-up',
        '2027-01-14 08:00 email leader reminder',
        '2027-01-18 08:00 email leader last-call',
        '2027-01-22 08:00 email leader overdue',
        '2027-01-28 08:00 email hr escalation',
      ],
      'notice-5w': [
        '2027-01-21 08:00 email hr heads-up',
        '2027-01-22 08:00 email hr reminder', // the 23rd is a Saturday
        '2027-01-27 08:00 email hr last-call',
        '2027-01-29 08:00 email hr overdue',
        '2027-02-02 08:00 email employer-consultant|leader escalation',
      ],
      'followup-8w': [
        '2027-02-03 08:00 email leader heads-up',
        '2027-02-04 10:00 sms member heads-up',
        '2027-02-12 08:00 email leader last-call', // the 14th is a Sunday
        '2027-02-18 08:00 email leader overdue',
        '2027-02-24 08:00 email hr escalation',
      ],
      'revaluation-22w': [
        '2027-04-16 08:00 email leader heads-up', // the 17th is a Saturday
        '2027-04-16 08:00 email hr heads-up',
        '2027-04-16 10:00 sms member heads-up',
        '2027-06-02 10:00 sms member reminder', // 28 days before 30 June
      ],
    });
  });

  it('moves around Easter and Ascension for a first day of 11 Mar 2027', () => {
    expect(allReminders(given(caseOpened({ firstDay: '2027-03-11' })))).toEqual({
      welcome: [
        '2027-03-11 08:00 email hr reminder',
        '2027-03-15 08:00 email hr last-call',
        '2027-03-15 10:00 sms member heads-up',
        '2027-03-16 08:00 email hr overdue',
      ],
      'contact-14d': [
        '2027-03-18 10:00 sms member heads-up',
        '2027-03-19 08:00 email leader reminder', // the 20th is a Saturday
        '2027-03-24 08:00 email leader last-call',
        '2027-03-30 08:00 email leader overdue', // due on Maundy Thursday
        '2027-04-01 08:00 email hr escalation',
      ],
      'talk-4w': [
        '2027-03-24 08:00 email leader heads-up', // the 25th is Maundy Thursday
        '2027-04-01 08:00 email leader reminder',
        '2027-04-05 08:00 email leader last-call',
        '2027-04-09 08:00 email leader overdue',
        '2027-04-15 08:00 email hr escalation',
      ],
      'notice-5w': [
        '2027-04-08 08:00 email hr heads-up',
        '2027-04-09 08:00 email hr reminder', // the 10th is a Saturday
        '2027-04-14 08:00 email hr last-call',
        '2027-04-16 08:00 email hr overdue',
        '2027-04-20 08:00 email employer-consultant|leader escalation',
      ],
      'followup-8w': [
        '2027-04-21 08:00 email leader heads-up',
        '2027-04-22 10:00 sms member heads-up',
        '2027-04-30 08:00 email leader last-call', // 2 May is a Sunday
        '2027-05-07 08:00 email leader overdue', // 6 May is Ascension
        '2027-05-13 08:00 email hr escalation',
      ],
      'revaluation-22w': [
        '2027-07-02 08:00 email leader heads-up', // the 3rd is a Saturday
        '2027-07-02 08:00 email hr heads-up',
        '2027-07-02 10:00 sms member heads-up',
        '2027-09-02 10:00 sms member reminder', // 28 days before 30 September
      ],
    });
  });
});
