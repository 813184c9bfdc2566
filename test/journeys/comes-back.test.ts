import { expect, it } from 'vitest';
import { absence } from './support/rows.ts';
import { duties, play, sent, unsent } from './support/story.ts';

it('falls silent when the member is back after three weeks', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02', to: '2026-11-22' })], until: '2027-07-31' });
  expect(sent(output)).toEqual([
    '2026-11-02 08:00 welcome reminder hr email hr@example.org',
    '2026-11-04 08:00 welcome last-call hr email hr@example.org',
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-05 08:00 welcome overdue hr email hr@example.org',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
    '2026-11-19 08:00 contact-14d escalation leader email leader@example.org',
  ]);
  expect(unsent(output)).toEqual([]);
  // A row that this run opened stays opened, though its end changed the case again.
  expect(output).toMatchObject({ rows: 1, opened: 1, continued: 0, cases: [{ status: 'closed' }] });
  expect(duties(output)).toEqual([
    'welcome 2026-11-04 overdue',
    'contact-14d 2026-11-16 overdue',
    'talk-4w 2026-11-30 not-applicable',
    'notice-5w 2026-12-07 not-applicable',
    'followup-8w 2026-12-27 not-applicable',
    'revaluation-22w 2027-05-05 not-applicable',
  ]);
});

it('sends nothing at the instant the absence ends: ends come before wakes', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02', to: '2026-11-04' })], until: '2026-12-31' });
  expect(sent(output)).toEqual(['2026-11-02 08:00 welcome reminder hr email hr@example.org']);
});

it('opens and closes an absence of one day without a word', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02', to: '2026-11-02' })], until: '2026-12-31' });
  expect(sent(output)).toEqual([]);
  expect(duties(output)[0]).toBe('welcome 2026-11-04 not-applicable');
});
