import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { duties, play, sent } from './support/story.ts';

// The letter is given, so only first contact and talk are open: nobody was told a date of any other duty yet.
it('corrects those who were told a date when the first day turns out later, and reminds anew', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, event('2026-11-12T09:00:00+01:00', 'correct-first-day', { to: '2026-11-05' })],
    until: '2026-11-24',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    // First contact moves from 16 to 19 November; the talk, from 30 November to 3 December, nobody has heard of.
    '2026-11-12 09:00 contact-14d correction member sms +4520000101',
    '2026-11-12 09:00 contact-14d correction steward email steward@example.org',
    '2026-11-12 10:00 contact-14d heads-up member sms +4520000101',
    // Five days before Thursday 19 is a Saturday.
    '2026-11-13 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-18 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-19 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-20 08:00 contact-14d overdue steward email steward@example.org',
    '2026-11-24 08:00 contact-14d escalation leader email leader@example.org',
  ]);
  expect(duties(output).slice(0, 3)).toEqual([
    // Three days later, and still two working days from the later of first day and opening.
    'welcome 2026-11-09 done',
    'contact-14d 2026-11-19 overdue',
    'talk-4w 2026-12-03 pending',
  ]);
});

it('corrects each open duty once when the first day turns out earlier, and gives each role its last passed stage', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, event('2026-11-17T09:00:00+01:00', 'correct-first-day', { to: '2026-10-29' })],
    until: '2026-11-27',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
    // First contact was due on Thursday 12 already, so it is overdue anew. The third working day is the 17th itself: it escalates a day after.
    '2026-11-17 09:00 contact-14d correction member sms +4520000101',
    '2026-11-17 09:00 contact-14d correction steward email steward@example.org',
    '2026-11-17 09:00 contact-14d overdue steward email steward@example.org',
    '2026-11-17 09:00 talk-4w correction leader email leader@example.org',
    '2026-11-17 09:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-18 08:00 contact-14d escalation leader email leader@example.org',
    // The talk is due on Thursday 26 now, the notice to the municipality on 3 December.
    '2026-11-19 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-23 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-26 08:00 notice-5w heads-up hr email hr@example.org',
    // Five days before Thursday 3 December is a Saturday.
    '2026-11-27 08:00 notice-5w reminder hr email hr@example.org',
    '2026-11-27 08:00 talk-4w overdue leader email leader@example.org',
  ]);
});

it('corrects nobody and repeats nothing when the first day is corrected before anybody was told a date', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, event('2026-11-06', 'correct-first-day', { to: '2026-11-03' })],
    until: '2026-11-12',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-10 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-12 08:00 contact-14d reminder steward email steward@example.org',
  ]);
});

it('tells a corrected date back only to those who heard the wrong one, when a correction is taken back', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      event('2026-11-11T12:00:00+01:00', 'correct-first-day', { to: '2026-11-03' }),
      event('2026-11-11T15:00:00+01:00', 'correct-first-day', { to: '2026-11-02' }),
    ],
    until: '2026-11-12',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-11 12:00 contact-14d correction member sms +4520000101',
    '2026-11-11 12:00 contact-14d correction steward email steward@example.org',
    // D + 7 is the 10th now: passed, and not told under the date that holds.
    '2026-11-11 12:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 15:00 contact-14d correction member sms +4520000101',
    '2026-11-11 15:00 contact-14d correction steward email steward@example.org',
  ]);
});

it('lets the member’s correction wait over the weekend when it comes on a Friday afternoon', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [letterAtOnce, event('2026-11-13T15:00:00+01:00', 'correct-first-day', { to: '2026-11-03' })],
    until: '2026-11-16',
  });
  expect(sent(output).slice(3)).toEqual([
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    // Due on the 17th instead of the 16th: the reminder of the 12th is passed, the last call still to come.
    '2026-11-13 15:00 contact-14d correction steward email steward@example.org',
    '2026-11-13 15:00 contact-14d reminder steward email steward@example.org',
    '2026-11-16 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 09:00 contact-14d correction member sms +4520000101',
    '2026-11-16 09:00 contact-14d heads-up member sms +4520000101',
    // The talk is due on 1 December.
  ]);
});
