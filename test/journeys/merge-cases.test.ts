import { describe, expect, it } from 'vitest';
import { event } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

// Reported as ended on Tuesday 20 October and begun anew on Monday 2 November: two cases. It turns out to be one absence.
const first = absence({ from: '2026-10-12', to: '2026-10-20' });
const second = absence({ from: '2026-11-02' });
const letters = ['2026-10-12', '2026-11-02'].map((day) => event(day, 'record-letter-given'));
const merge = (from: string, into: string) => event('2026-11-12', 'merge-cases', { case: from, into });
const reopened = event('2026-11-12', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' });

/** From D = 12 October, when nobody has acted by Thursday 12 November: each role's last stage, and what comes by the new dates. */
const fromTheEarlierDay = [
  '2026-11-12 08:00 contact-14d overdue steward email steward@example.org',
  // The notice is due on 16 November; five days before was the 11th.
  '2026-11-12 08:00 notice-5w reminder hr email hr@example.org',
  // The talk was due on 9 November.
  '2026-11-12 08:00 talk-4w overdue leader email leader@example.org',
  // The steward has been told the day before.
  '2026-11-13 08:00 contact-14d escalation leader email leader@example.org',
  '2026-11-13 08:00 notice-5w last-call hr email hr@example.org',
  '2026-11-16 08:00 talk-4w escalation hr email hr@example.org',
  '2026-11-17 08:00 notice-5w overdue hr email hr@example.org',
];
const shown = (output: Awaited<ReturnType<typeof play>>) =>
  output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`);
const isCorrection = (line: string): boolean => line.includes(' correction ');
const since = (output: Awaited<ReturnType<typeof play>>, moment: string) =>
  sent(output).filter((line) => line >= moment);

describe('an earlier case merged into a later one', () => {
  const story = {
    absences: [first, second],
    events: [...letters, reopened, merge('2026-10-12', '2026-11-02')],
    until: '2026-11-17',
  };

  it('leaves one open case from the earlier first day', async () => {
    const output = await play(story);
    expect(output.refused).toEqual([]);
    expect(shown(output)).toEqual(['2026-10-12 void', '2026-10-12 open']);
    expect(output.cases[1]?.duties.map(({ id, due }) => `${id} ${due}`)).toEqual([
      // Two working days after the later of first day and opening, 2 November.
      'welcome 2026-11-04',
      'contact-14d 2026-10-26',
      'talk-4w 2026-11-09',
      'notice-5w 2026-11-16',
      'followup-8w 2026-12-06',
      // 12 October + 184 days: the merged absence is no earlier one.
      'revaluation-22w 2027-04-14',
    ]);
  });

  it('corrects in both cases those who were told a date, and reminds in the one that goes on alone', async () => {
    const output = await play(story);
    const lines = since(output, '2026-11-12');
    expect(lines.filter(isCorrection)).toEqual([
      '2026-11-12 08:00 contact-14d correction steward email steward@example.org',
      '2026-11-12 09:00 contact-14d correction member sms +4520000101',
      '2026-11-12 09:00 contact-14d correction member sms +4520000101',
    ]);
    expect(lines.filter((line) => !isCorrection(line))).toEqual(fromTheEarlierDay);
    const toMember = output.deliveries.filter(({ at, role }) => role === 'member' && at > '2026-11-12');
    expect(toMember.map(({ text }) => text?.slice(0, 49)).sort()).toEqual([
      'En dato, vi har skrevet om, gælder ikke længere. ',
      'En dato, vi har skrevet om, gælder ikke længere. ',
    ]);
  });

  it('goes on as one: what is done, and its end, are recorded there', async () => {
    const output = await play({
      ...story,
      events: [
        ...story.events,
        event('2026-11-12T12:00:00+01:00', 'record-contact-made'),
        // Both begin on 12 October now: the one that goes on is meant.
        event('2026-11-12T12:00:00+01:00', 'record-talk-held', { case: '2026-10-12' }),
        event('2026-11-16', 'end-absence'),
      ],
      until: '2026-12-31',
    });
    expect(output.refused).toEqual([]);
    expect(shown(output)).toEqual(['2026-10-12 void', '2026-10-12 closed']);
    // Of an absence over 30 days the municipality has still to be told; nothing else is left.
    expect(since(output, '2026-11-16').filter((line) => !line.includes(' notice-5w '))).toEqual([]);
  });
});

describe('a later case merged into an earlier one', () => {
  it('lets the earlier one go on although it had ended, and sends only corrections in the later', async () => {
    const output = await play({
      absences: [first, second],
      events: [...letters, merge('2026-11-02', '2026-10-12')],
      until: '2026-11-17',
    });
    expect(output.refused).toEqual([]);
    expect(shown(output)).toEqual(['2026-10-12 open', '2026-11-02 void']);
    const lines = since(output, '2026-11-12');
    // The earlier one keeps its dates: nobody in it has to be corrected.
    expect(lines.filter(isCorrection)).toEqual([
      '2026-11-12 08:00 contact-14d correction steward email steward@example.org',
      '2026-11-12 09:00 contact-14d correction member sms +4520000101',
    ]);
    expect(lines.filter((line) => !isCorrection(line))).toEqual(fromTheEarlierDay);
  });
});

it('merges two open cases that a file made by taking back a last day', async () => {
  const folder = folderOfTest();
  await play({ absences: [first, second], events: letters, until: '2026-11-10', folder });
  const takenBack = absence({ from: '2026-10-12' });
  const both = await play({ absences: [takenBack], events: letters, until: '2026-11-11', folder });
  expect(shown(both)).toEqual(['2026-10-12 open', '2026-11-02 open']);
  const events = [...letters, merge('2026-11-02', '2026-10-12')];
  const merged = await play({ absences: [takenBack], events, until: '2026-11-20', folder });
  expect(shown(merged)).toEqual(['2026-10-12 open', '2026-11-02 void']);
  const again = await play({ absences: [takenBack, second], events, until: '2026-11-20', folder });
  expect(again).toMatchObject({ opened: 0, continued: 0, cases: merged.cases });
});

it('can be undone: the merged case is reopened by its first day', async () => {
  const output = await play({
    absences: [first, second],
    events: [...letters, merge('2026-11-02', '2026-10-12'), event('2026-11-13', 'reopen-case', { case: '2026-11-02' })],
    until: '2026-11-13',
  });
  expect(output.refused).toEqual([]);
  expect(shown(output)).toEqual(['2026-10-12 open', '2026-11-02 open']);
});

it('refuses a case itself, one that is void, one that has ended, and a day on which none began', async () => {
  const output = await play({
    absences: [first, second],
    events: [
      merge('2026-11-02', '2026-11-02'),
      merge('2026-10-12', '2026-11-02'),
      merge('2026-11-02', '2026-10-13'),
      event('2026-11-12', 'void-case', { case: '2026-10-12' }),
      merge('2026-11-02', '2026-10-12'),
    ],
    until: '2026-11-12',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  expect(shown(output)).toEqual(['2026-10-12 void', '2026-11-02 open']);
});
