import { expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent, unsent } from './support/story.ts';

// Friday 20 November is the first day of the product: what would have been sent before is not.
it('opens an earlier absence on the first day and sends nothing dated before', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02' })], from: '2026-11-20', until: '2026-12-01' });
  expect(output).toMatchObject({ rows: 1, opened: 1, rejected: [], ignored: [] });
  expect(sent(output)).toEqual([
    '2026-11-20 08:00 welcome reminder hr email hr@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    // The letter is due two working days after the opening.
    '2026-11-24 08:00 welcome last-call hr email hr@example.org',
    '2026-11-24 10:00 welcome heads-up member sms +4520000101',
    '2026-11-25 08:00 welcome overdue hr email hr@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
    '2026-12-01 08:00 talk-4w overdue leader email leader@example.org',
  ]);
  expect(unsent(output)).toEqual([]);
});

it('opens and closes at once what was over before, without a word', async () => {
  const output = await play({
    absences: [absence({ from: '2026-10-01', to: '2026-10-20' })],
    from: '2026-11-20',
    until: '2026-12-31',
  });
  expect(output).toMatchObject({ opened: 1, deliveries: [], notSent: [] });
  expect(output.cases).toMatchObject([{ key: '100101', status: 'closed', firstDay: '2026-10-01' }]);
});

it('replays an absence that begins on the first day or later as if there were no cut-over', async () => {
  const row = absence({ from: '2026-11-20' });
  const withCutOver = await play({ absences: [row], from: '2026-11-20', until: '2026-12-31' });
  const without = await play({ absences: [row], until: '2026-12-31' });
  expect(withCutOver).toEqual(without);
});

it('counts what was done before the first day', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      event('2026-11-03', 'record-letter-given', { on: '2026-11-03' }),
      event('2026-11-18', 'record-talk-held', { on: '2026-11-18' }),
    ],
    from: '2026-11-20',
    until: '2026-11-30',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-24 10:00 welcome heads-up member sms +4520000101',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
  ]);
});
