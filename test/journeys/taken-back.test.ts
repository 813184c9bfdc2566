import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { duties, play, sent } from './support/story.ts';

it('reminds again of a talk that was recorded by mistake, and of nothing that the mistake had started', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      event('2026-11-09', 'record-contact-made'),
      event('2026-11-20', 'record-talk-held'),
      event('2026-11-26', 'take-back-record', { duty: 'talk-4w' }),
      event('2026-11-26T12:00:00+01:00', 'record-municipality-notified'),
      event('2026-11-26T12:05:00+01:00', 'take-back-record', { duty: 'notice-5w' }),
    ],
    until: '2026-12-01',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    // The talk was held, as far as anybody knew, when the reminder of the 23rd fell due: it follows once it is not.
    '2026-11-26 08:00 talk-4w reminder leader email leader@example.org',
    // It asks her to keep an eye on her post and names no date: there is nothing to correct, and no second word on day 5.
    '2026-11-26 12:00 info-form heads-up member sms +4520000101',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
    '2026-12-01 08:00 talk-4w overdue leader email leader@example.org',
  ]);
  expect(duties(output).filter((line) => /talk-4w|notice-5w|info-form/.test(line))).toEqual([
    'talk-4w 2026-11-30 overdue',
    'notice-5w 2026-12-07 pending',
  ]);
});
