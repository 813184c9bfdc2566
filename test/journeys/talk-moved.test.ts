import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

it('tells all who take part when a talk is called and moved, and reminds the member of the last agreed time alone', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      event('2026-11-09', 'record-contact-made'),
      event('2026-11-10T12:00:00+01:00', 'record-talk-called', { on: '2026-11-24', time: '10:00' }),
      event('2026-11-18T12:00:00+01:00', 'record-talk-called', { on: '2026-11-26', time: '13:00' }),
      event('2026-11-26T15:00:00+01:00', 'record-talk-held'),
    ],
    until: '2026-12-07',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-10 12:00 talk-4w notice leader email leader@example.org',
    '2026-11-10 12:00 talk-4w notice member sms +4520000101',
    '2026-11-10 12:00 talk-4w notice steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    // No reminder on 23 November: the talk is called. No word that day either of a talk on the 24th.
    '2026-11-18 12:00 talk-4w notice leader email leader@example.org',
    '2026-11-18 12:00 talk-4w notice member sms +4520000101',
    '2026-11-18 12:00 talk-4w notice steward email steward@example.org',
    '2026-11-25 10:00 talk-4w notice member sms +4520000101',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
    '2026-12-02 08:00 notice-5w reminder hr email hr@example.org',
    '2026-12-04 08:00 notice-5w last-call hr email hr@example.org',
  ]);
});

it('sends agreed times on a Friday afternoon and between Christmas and New Year', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-30' })],
    events: [
      event('2026-11-30', 'record-letter-given'),
      event('2026-11-30', 'record-contact-made'),
      event('2026-12-18T15:00:00+01:00', 'record-talk-called', { on: '2026-12-29', time: '09:00' }),
      event('2026-12-29', 'record-talk-held'),
    ],
    until: '2026-12-29',
  });
  expect(sent(output)).toEqual([
    '2026-12-02 10:00 welcome heads-up member sms +4520000101',
    // Due Monday 28 December; 14 days before.
    '2026-12-14 08:00 talk-4w heads-up leader email leader@example.org',
    // A Friday after 14:00.
    '2026-12-18 15:00 talk-4w notice leader email leader@example.org',
    '2026-12-18 15:00 talk-4w notice member sms +4520000101',
    '2026-12-18 15:00 talk-4w notice steward email steward@example.org',
    // Called, so no reminder on the 21st. Three days before Monday 28 is Christmas Day, and the 24th is closed.
    '2026-12-23 08:00 talk-4w last-call leader email leader@example.org',
    '2026-12-28 08:00 notice-5w heads-up hr email hr@example.org',
    '2026-12-28 10:00 talk-4w notice member sms +4520000101',
  ]);
});
