import { expect, it } from 'vitest';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

it('sends the welcome of a case opened between Christmas and New Year after the holidays, before anything else', async () => {
  const output = await play({ absences: [absence({ from: '2026-12-28' })], until: '2027-01-08' });
  expect(sent(output)).toEqual([
    '2026-12-28 08:00 welcome reminder hr email hr@example.org',
    '2026-12-30 08:00 welcome last-call hr email hr@example.org',
    // 31 December is closed, 1 January a holiday, 2 and 3 a weekend.
    '2027-01-04 08:00 welcome overdue hr email hr@example.org',
    '2027-01-04 09:00 welcome heads-up member sms +4520000101',
    '2027-01-04 10:00 contact-14d heads-up member sms +4520000101',
    '2027-01-06 08:00 contact-14d reminder steward email steward@example.org',
    '2027-01-08 08:00 contact-14d last-call steward email steward@example.org',
  ]);
});

it('moves the member’s planned messages to 22 December, and gives each role only the last of what falls together', async () => {
  const output = await play({ absences: [absence({ from: '2026-12-21' })], until: '2027-01-05' });
  expect(sent(output)).toEqual([
    '2026-12-21 08:00 welcome reminder hr email hr@example.org',
    // D + 7 is the 28th and the welcome is due on the 23rd: both move.
    '2026-12-22 10:00 contact-14d heads-up member sms +4520000101',
    '2026-12-22 10:00 welcome heads-up member sms +4520000101',
    '2026-12-23 08:00 welcome last-call hr email hr@example.org',
    '2026-12-28 08:00 welcome overdue hr email hr@example.org',
    // Due on 4 January: five days before is the 30th, one day before moves there as well.
    '2026-12-30 08:00 contact-14d last-call steward email steward@example.org',
    '2027-01-04 08:00 talk-4w heads-up leader email leader@example.org',
    '2027-01-05 08:00 contact-14d overdue steward email steward@example.org',
  ]);
});
