import { expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });

it('lists what cannot be carried out with its line, and carries out the rest', async () => {
  const output = await play({
    absences: [row],
    events: [
      event('2026-11-03', 'record-letter-given', { key: '999999' }),
      '{"at": "2026-11-03", "key": "100101"',
      event('2026-11-31', 'record-letter-given'),
      event('2026-11-03', 'record-a-diagnosis'),
      event('2026-11-03', 'give-consent', { to: 'steward', who: 'nobody@example.org' }),
      event('2026-11-03', 'record-talk-called', { on: 'tomorrow' }),
      event('2026-11-03', 'record-talk-held', { reason: 'free text' }),
      '',
      '["2026-11-03", "100101", "record-letter-given"]',
      event('2026-11-03', 'record-letter-given', { on: '2026-11-20' }),
      event('2026-11-03', 'record-letter-given'),
      event('2026-11-04', 'record-letter-given'),
      event('2026-11-02', 'correct-first-day', { to: '2026-11-02' }),
      // An hour before the case is opened
      event('2026-11-02T07:00:00+01:00', 'record-contact-made'),
    ],
    until: '2026-11-04',
  });
  // Line 8 is blank; line 11 is the letter.
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13, 14]);
  expect(sent(output)).toEqual([
    '2026-11-02 08:00 welcome reminder hr email hr@example.org',
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
  ]);
});

it('refuses what comes after the end of the absence, new consent included, but lets consent be withdrawn', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', to: '2026-11-03' })],
    events: [
      event('2026-11-05', 'record-contact-made'),
      event('2026-11-05', 'give-consent', { to: 'union-consultant' }),
      event('2026-11-05', 'withdraw-consent'),
      event('2026-11-06', 'withdraw-consent'),
    ],
    until: '2026-11-06',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 4]);
});

it('names no value of a refused line', async () => {
  const output = await play({
    absences: [row],
    events: [
      event('2026-11-03', 'give-consent', { who: 'secret@example.org' }),
      event('2026-11-03', 'record-municipality-notified', { receipt: 'a sentence about Æble' }),
      event('2026-11-03', 'record-contact-made', { key: '010190-0000' }),
    ],
    until: '2026-11-03',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(JSON.stringify(output)).not.toMatch(/secret|sentence|010190/);
});

it('carries events of one moment out in the order of the file', async () => {
  const output = await play({
    absences: [row],
    events: [event('2026-11-03', 'withdraw-consent'), event('2026-11-03', 'give-consent')],
    until: '2026-11-11',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output).at(-1)).toBe('2026-11-11 08:00 contact-14d reminder steward email steward@example.org');
});

it('takes a role or an address for who made the contact, and neither a name nor an unknown address', async () => {
  const by = (who: string) => event('2026-11-10', 'record-contact-made', { by: who });
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [by('Hans Hansen'), by('nobody@example.org'), by('steward@example.org'), by('member')],
    until: '2026-11-10',
  });
  // The fourth comes too late: the third has recorded the contact.
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(JSON.stringify(output.refused)).not.toMatch(/Hans|nobody@/);
});
