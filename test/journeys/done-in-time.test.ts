import { expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { duties, play, sent } from './support/story.ts';

it('leaves everybody alone who acts in time', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      event('2026-11-03', 'record-letter-given'),
      event('2026-11-10', 'record-contact-made', { by: 'steward' }),
      event('2026-11-18', 'record-talk-called', { on: '2026-11-25', time: '10:00' }),
      event('2026-11-25T11:00:00+01:00', 'record-talk-held'),
      event('2026-12-01', 'record-municipality-notified', { receipt: 'NR-2026-77' }),
      event('2026-12-15', 'record-followup-held'),
    ],
    until: '2027-07-31',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-02 08:00 welcome reminder hr email hr@example.org',
    // The SMS stands beside the letter.
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    // Called at 08:00, when the window for SMS is still closed.
    '2026-11-18 08:00 talk-4w notice leader email leader@example.org',
    '2026-11-18 08:00 talk-4w notice steward email steward@example.org',
    '2026-11-18 09:00 talk-4w notice member sms +4520000101',
    '2026-11-24 10:00 talk-4w notice member sms +4520000101',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
    // Told on 1 December: the form comes, due on the 9th; five days after is a Sunday.
    '2026-12-01 09:00 info-form heads-up member sms +4520000101',
    '2026-12-04 10:00 info-form reminder member sms +4520000101',
    '2026-12-11 08:00 followup-8w heads-up leader email leader@example.org',
    '2026-12-11 08:00 followup-8w heads-up steward email steward@example.org',
    '2026-12-14 10:00 followup-8w heads-up member sms +4520000101',
    '2027-02-24 08:00 revaluation-22w heads-up hr email hr@example.org',
    '2027-02-24 08:00 revaluation-22w heads-up leader email leader@example.org',
    '2027-02-24 08:00 revaluation-22w heads-up steward email steward@example.org',
    '2027-02-24 10:00 revaluation-22w heads-up member sms +4520000101',
    '2027-05-03 08:00 revaluation-22w reminder steward email steward@example.org',
    '2027-05-03 10:00 revaluation-22w reminder member sms +4520000101',
  ]);
  expect(duties(output)).toEqual([
    'welcome 2026-11-04 done',
    'contact-14d 2026-11-16 done',
    'talk-4w 2026-11-30 done',
    'notice-5w 2026-12-07 done',
    'followup-8w 2026-12-27 done',
    'revaluation-22w 2027-05-05 pending',
    // The member never said that she answered it.
    'info-form 2026-12-09 overdue',
  ]);
});
