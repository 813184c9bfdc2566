import { expect, it } from 'vitest';
import { event } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

// One absence from 1 September, until it turns out on Wednesday 18 November that she was back from 1 to 15 November.
const row = absence({ from: '2026-09-01' });
const letter = event('2026-09-01', 'record-letter-given');
const split = event('2026-11-18', 'split-case', { lastDay: '2026-10-31', from: '2026-11-16' });

const shown = (output: Awaited<ReturnType<typeof play>>) =>
  output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`);

it('makes two of one case: the first has ended, the second has dates of its own', async () => {
  const output = await play({ absences: [row], events: [letter, split], until: '2026-11-18' });
  expect(output).toMatchObject({ rows: 1, opened: 1, refused: [], warnings: [] });
  expect(shown(output)).toEqual(['2026-09-01 closed', '2026-11-16 open']);
  const [before, after] = output.cases.map(({ duties }) =>
    duties.map(({ id, due, status }) => `${id} ${due} ${status}`),
  );
  expect(before).toEqual([
    'welcome 2026-09-03 done',
    // What was overdue by the end stays so.
    'contact-14d 2026-09-15 overdue',
    'talk-4w 2026-09-29 overdue',
    'notice-5w 2026-10-06 overdue',
    'followup-8w 2026-10-26 overdue',
    'revaluation-22w 2027-03-04 not-applicable',
  ]);
  expect(after).toEqual([
    // Two working days after the opening, on the 18th.
    'welcome 2026-11-20 pending',
    'contact-14d 2026-11-30 pending',
    'talk-4w 2026-12-14 pending',
    'notice-5w 2026-12-21 pending',
    'followup-8w 2027-01-10 pending',
    // 30 days of each do not count: 1 to 31 October do, 31 days, and from 16 December on. The 155th is 18 April, and its window, from
    // 1 August, holds all of them. From the second part alone it would be 19 May.
    'revaluation-22w 2027-04-18 pending',
  ]);
});

it('tells of the second part only from the split on, to the steward too: consent is carried over', async () => {
  const output = await play({ absences: [row], events: [letter, split], until: '2026-12-03' });
  expect(sent(output).filter((line) => line >= '2026-11-18')).toEqual([
    '2026-11-18 08:00 welcome reminder hr email hr@example.org',
    '2026-11-20 08:00 welcome last-call hr email hr@example.org',
    '2026-11-20 10:00 welcome heads-up member sms +4520000101',
    '2026-11-23 08:00 welcome overdue hr email hr@example.org',
    '2026-11-23 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-25 08:00 contact-14d reminder steward email steward@example.org',
    // A day before Monday 30 is a Sunday, and 14 days before the talk of 14 December the 30th.
    '2026-11-27 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-30 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-12-01 08:00 contact-14d overdue steward email steward@example.org',
    '2026-12-03 08:00 contact-14d escalation leader email leader@example.org',
  ]);
});

it('carries no consent over that was withdrawn', async () => {
  const output = await play({
    absences: [row],
    events: [letter, event('2026-11-17', 'withdraw-consent'), split],
    until: '2026-11-25',
  });
  expect(sent(output).at(-1)).toBe('2026-11-25 08:00 contact-14d reminder leader email leader@example.org');
});

it('opens no third case when the file has the two parts afterwards, and ends the second by its row', async () => {
  const folder = folderOfTest();
  const events = [letter, split];
  await play({ absences: [row], events, until: '2026-11-20', folder });
  const first = absence({ from: '2026-09-01', to: '2026-10-31' });
  const known = await play({ absences: [first, absence({ from: '2026-11-16' })], events, until: '2026-11-24', folder });
  expect(known).toMatchObject({ rows: 2, opened: 0, continued: 0, unchanged: 2, warnings: [] });
  const ending = [first, absence({ from: '2026-11-16', to: '2026-11-27' })];
  const ended = await play({ absences: ending, events, until: '2026-12-31', folder });
  expect(ended).toMatchObject({ opened: 0, continued: 1, unchanged: 1, warnings: [] });
  expect(shown(ended)).toEqual(['2026-09-01 closed', '2026-11-16 closed']);
});

it('leaves the original row of the whole absence alone when that is imported again', async () => {
  const folder = folderOfTest();
  await play({ absences: [row], events: [letter, split], until: '2026-11-20', folder });
  const again = await play({ absences: [row], events: [letter, split], until: '2026-11-24', folder });
  expect(again).toMatchObject({ opened: 0, continued: 0, unchanged: 1, warnings: [] });
  expect(shown(again)).toEqual(['2026-09-01 closed', '2026-11-16 open']);
});

it('records in the part that its first day names, and without one in the open part', async () => {
  const output = await play({
    absences: [row],
    events: [
      letter,
      split,
      event('2026-11-19', 'record-contact-made'),
      // The first part has ended.
      event('2026-11-19', 'record-talk-held', { case: '2026-09-01' }),
      event('2026-11-19', 'record-talk-held', { case: '2026-11-16' }),
    ],
    until: '2026-11-20',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([4]);
  expect(output.cases[1]?.duties.filter(({ status }) => status === 'done').map(({ id }) => id)).toEqual([
    'contact-14d',
    'talk-4w',
  ]);
});

it('refuses parts that overlap, lie ahead, or begin before the case', async () => {
  const parts = (lastDay: string, from: string) => event('2026-11-18', 'split-case', { lastDay, from });
  const output = await play({
    absences: [row],
    events: [
      parts('2026-11-16', '2026-11-16'),
      parts('2026-10-31', '2026-11-19'),
      parts('2026-08-31', '2026-09-01'),
      event('2026-11-18', 'split-case', { lastDay: '2026-10-31' }),
    ],
    until: '2026-11-18',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(shown(output)).toEqual(['2026-09-01 open']);
});

it('leaves the second part with the leader who had taken the first', async () => {
  const another = event('2026-10-01', 'change-leader', { who: 'hr@example.org' });
  const output = await play({ absences: [row], events: [letter, another, split], until: '2026-11-30' });
  expect(output.refused).toEqual([]);
  expect(sent(output).filter((line) => line.includes(' talk-4w ') && line >= '2026-10-01')).toEqual([
    // The escalation of the first part is hr's anyhow.
    '2026-10-06 08:00 talk-4w escalation hr email hr@example.org',
    '2026-11-30 08:00 talk-4w heads-up leader email hr@example.org',
  ]);
});
