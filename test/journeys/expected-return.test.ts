import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

// Expected back after Wednesday 18 November.
const expected = event('2026-11-10', 'record-expected-return', { on: '2026-11-18' });

const beforeReturn = [
  '2026-11-04 10:00 welcome heads-up member sms +4520000101',
  '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
  '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
  '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
  '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
  '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
  // The working day after: the next open duty is the talk, due on 30 November.
  '2026-11-19 08:00 talk-4w notice leader email leader@example.org',
];

it('asks the leader once and goes on by the third working day when nobody answers', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, expected],
    until: '2026-11-30',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    ...beforeReturn,
    // First contact's escalation of the 19th was held back; Monday 23 is the third working day.
    '2026-11-23 08:00 contact-14d escalation leader email leader@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
  ]);
});

it('asks once and is silent when the answer is that she is back', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, expected, event('2026-11-19T12:00:00+01:00', 'end-absence', { on: '2026-11-18' })],
    until: '2026-12-31',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual(beforeReturn);
});

it('asks anew, and holds back longer, when the answer is a later date', async () => {
  const later = event('2026-11-19T12:00:00+01:00', 'record-expected-return', { on: '2026-11-24' });
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, expected, later],
    until: '2026-11-27',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    ...beforeReturn,
    // Both fall on or before Tuesday 24, so nothing holds them back; the escalation was due on the 19th.
    '2026-11-19 12:00 contact-14d escalation leader email leader@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-25 08:00 talk-4w notice leader email leader@example.org',
    // The third working day after the 24th is the 27th, the last call's own day.
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
  ]);
});
