import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { duties, play, sent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });
const ended = event('2026-11-12', 'end-absence', { outcome: 'back-in-full' });
const reopened = event('2026-11-20', 'reopen-case');

const beforeTheEnd = [
  '2026-11-04 10:00 welcome heads-up member sms +4520000101',
  '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
  '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
];

it('goes on from the same first day when it was ended by mistake: each role gets the last of what it missed', async () => {
  const output = await play({ absences: [row], events: [letterAtOnce, ended, reopened], until: '2026-11-30' });
  expect(output.refused).toEqual([]);
  expect(output.cases).toMatchObject([{ status: 'open', firstDay: '2026-11-02' }]);
  expect(sent(output)).toEqual([
    ...beforeTheEnd,
    // First contact was due on the 16th, the talk is on the 30th; the last call of the 13th, say, is not made up for.
    '2026-11-20 08:00 contact-14d overdue steward email steward@example.org',
    '2026-11-20 08:00 talk-4w heads-up leader email leader@example.org',
    // Friday the 20th the steward was told, so it escalates on Monday.
    '2026-11-23 08:00 contact-14d escalation leader email leader@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
  ]);
  // The talks after her return are called off with it.
  expect(duties(output)).toEqual([
    'welcome 2026-11-04 done',
    'contact-14d 2026-11-16 overdue',
    'talk-4w 2026-11-30 pending',
    'notice-5w 2026-12-07 pending',
    'followup-8w 2026-12-27 pending',
    'revaluation-22w 2027-05-05 pending',
  ]);
});

it('keeps what was done before the end', async () => {
  const output = await play({
    absences: [row],
    events: [letterAtOnce, event('2026-11-10', 'record-contact-made'), ended, reopened],
    until: '2026-11-20',
  });
  expect(duties(output)[1]).toBe('contact-14d 2026-11-16 done');
  expect(sent(output).at(-1)).toBe('2026-11-20 08:00 talk-4w heads-up leader email leader@example.org');
});

it('ends again by the row of a later file', async () => {
  const folder = folderOfTest();
  const events = [letterAtOnce, ended, reopened];
  await play({ absences: [row], events, until: '2026-11-20', folder });
  const output = await play({
    absences: [absence({ from: '2026-11-02', to: '2026-11-24' })],
    events,
    until: '2026-12-31',
    folder,
  });
  expect(output).toMatchObject({ opened: 0, continued: 1, cases: [{ status: 'closed' }] });
  expect(sent(output).at(-1)).toBe('2026-11-23 08:00 talk-4w reminder leader email leader@example.org');
});

it('comes back from being closed without a word', async () => {
  const output = await play({
    absences: [row],
    events: [letterAtOnce, event('2026-11-12', 'close-silently'), event('2026-11-13', 'reopen-case')],
    until: '2026-11-13',
  });
  expect(output.refused).toEqual([]);
  expect(output.cases).toMatchObject([{ status: 'open' }]);
  expect(sent(output)).toEqual([
    ...beforeTheEnd,
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
  ]);
});

it('reopens the case that began on the day named, and no open one', async () => {
  const output = await play({
    absences: [absence({ from: '2026-09-01', to: '2026-09-11' }), row],
    events: [
      event('2026-11-03', 'reopen-case'),
      event('2026-11-03', 'reopen-case', { case: '2026-11-02' }),
      event('2026-11-03', 'reopen-case', { case: '2026-09-01' }),
    ],
    until: '2026-11-03',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2]);
  expect(output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`)).toEqual([
    '2026-09-01 open',
    '2026-11-02 open',
  ]);
});
