import { describe, expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const open = absence({ from: '2026-11-02' });

it('changes nothing when a file goes in twice', async () => {
  const story = { absences: [open], events: [letterAtOnce], until: '2026-11-20', folder: folderOfTest() };
  const first = await play(story);
  const second = await play(story);
  expect(first).toMatchObject({ rows: 1, opened: 1, unchanged: 0 });
  expect(second).toMatchObject({ rows: 1, opened: 0, continued: 0, unchanged: 1, ignored: [], refused: [] });
  expect(second.deliveries).toEqual(first.deliveries);
  expect(second.cases).toEqual(first.cases);
});

it('goes on where it stopped when a later file no longer has the row', async () => {
  const folder = folderOfTest();
  const other = absence({ number: '100102', phone: '+4520000102', from: '2026-11-09' });
  await play({ absences: [open], events: [letterAtOnce], until: '2026-11-10', folder });
  const later = await play({ absences: [other], until: '2026-11-12', folder });
  expect(later.cases.map(({ key, status }) => `${key} ${status}`)).toEqual(['100101 open', '100102 open']);
  expect(sent(later, '100101')).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
  ]);
});

it('ends a known case when a later file has its last day, counted as continued', async () => {
  const folder = folderOfTest();
  await play({ absences: [open], events: [letterAtOnce], until: '2026-11-10', folder });
  const ended = await play({
    absences: [absence({ from: '2026-11-02', to: '2026-11-12' })],
    until: '2026-12-31',
    folder,
  });
  expect(ended).toMatchObject({ opened: 0, continued: 1, unchanged: 0, cases: [{ status: 'closed' }] });
  expect(sent(ended).at(-1)).toBe('2026-11-11 08:00 contact-14d reminder steward email steward@example.org');
});

it('corrects the first day of an open case when a later file has the absence with another Startdato', async () => {
  const folder = folderOfTest();
  await play({ absences: [open], events: [letterAtOnce], until: '2026-11-10', folder });
  const moved = await play({ absences: [absence({ from: '2026-11-03' })], until: '2026-11-11', folder });
  expect(moved).toMatchObject({ opened: 0, continued: 1, cases: [{ status: 'open', firstDay: '2026-11-03' }] });
});

it('continues a case when an adjacent row arrives later', async () => {
  const folder = folderOfTest();
  const first = absence({ from: '2026-11-02', to: '2026-11-06' });
  await play({ absences: [first], events: [letterAtOnce], until: '2026-11-06', folder });
  const later = await play({ absences: [first, absence({ from: '2026-11-09' })], until: '2026-11-09', folder });
  expect(later).toMatchObject({ rows: 2, opened: 0, continued: 1, unchanged: 1 });
  expect(later.cases).toMatchObject([{ status: 'open', firstDay: '2026-11-02' }]);
});

it('replaces the directory of roles: whoever is not in the newer people file is told nothing more', async () => {
  const folder = folderOfTest();
  await play({ absences: [open], events: [letterAtOnce], until: '2026-11-10', folder });
  const later = await play({ absences: [open], people: [], until: '2026-11-20', folder });
  expect(sent(later)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
  ]);
});

it('gives the same output, byte for byte, when the same simulation runs twice', async () => {
  const story = {
    absences: [open, absence({ number: '100102', from: '2026-11-03', to: '2026-12-20', phone: '' })],
    events: [event('2026-11-12', 'correct-first-day', { to: '2026-11-05' }), 'nonsense'],
    until: '2027-01-31',
  };
  expect(JSON.stringify(await play(story))).toBe(JSON.stringify(await play(story)));
});

it('sends the same from a folder as from memory, and the same in two goes as in one', async () => {
  const folder = folderOfTest();
  const story = { absences: [open], events: [event('2026-11-12', 'withdraw-consent')], until: '2026-12-31' };
  const inMemory = await play(story);
  await play({ ...story, until: '2026-11-11', folder });
  const inTwoGoes = await play({ ...story, folder });
  expect(inTwoGoes.deliveries).toEqual(inMemory.deliveries);
});

describe('a row that says something else the next time', () => {
  const closed = absence({ from: '2026-11-02', to: '2026-11-06' });
  const again = async (row: string, until: string) => {
    const folder = folderOfTest();
    await play({ absences: [closed], events: [letterAtOnce], until: '2026-11-20', folder });
    return play({ absences: [row], events: [letterAtOnce], until, folder });
  };

  it('lengthens the absence when its last day moves later', async () => {
    const later = await again(absence({ from: '2026-11-02', to: '2026-11-27' }), '2026-12-01');
    expect(later).toMatchObject({ continued: 1, unchanged: 0, warnings: [], cases: [{ status: 'closed' }] });
    // The call is overdue and goes out when the file comes, on 20 November just before midnight: on Monday at 8.
    expect(sent(later).slice(-2)).toEqual([
      '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
      '2026-11-24 08:00 contact-14d escalation leader email leader@example.org',
    ]);
  });

  it('opens the absence again when its last day is taken back', async () => {
    const later = await again(absence({ from: '2026-11-02' }), '2026-11-23');
    expect(later).toMatchObject({ continued: 1, warnings: [], cases: [{ status: 'open' }] });
  });

  it('leaves an earlier last day to a person', async () => {
    const later = await again(absence({ from: '2026-11-02', to: '2026-11-04' }), '2026-11-23');
    expect(later).toMatchObject({ continued: 0, unchanged: 1, warnings: [{ line: 2 }], cases: [{ status: 'closed' }] });
  });

  it('tells the new number when the telephone changes', async () => {
    const folder = folderOfTest();
    await play({ absences: [absence({ from: '2026-11-02' })], events: [letterAtOnce], until: '2026-11-05', folder });
    const moved = absence({ from: '2026-11-02', phone: '20999999' });
    const later = await play({ absences: [moved], events: [letterAtOnce], until: '2026-11-09', folder });
    expect(sent(later).at(-1)).toBe('2026-11-09 10:00 contact-14d heads-up member sms +4520999999');
  });

  it('brings consent to the steward, but never against a withdrawal', async () => {
    const folder = folderOfTest();
    const [no, yes] = ['nej', 'ja'].map((consent) => absence({ from: '2026-11-02', consent })) as [string, string];
    await play({ absences: [no], events: [letterAtOnce], until: '2026-11-05', folder });
    const withdrawn = [letterAtOnce, event('2026-11-12', 'withdraw-consent')];
    const later = await play({ absences: [yes], events: withdrawn, until: '2026-11-12', folder });
    expect(later).toMatchObject({ unchanged: 1, refused: [] });
    expect(sent(later).at(-2)).toMatch(/^2026-11-11 08:00 contact-14d reminder steward /);
    const again = await play({ absences: [`${yes}`], events: withdrawn, until: '2026-11-13', folder });
    expect(sent(again).at(-1)).toMatch(/^2026-11-13 08:00 contact-14d last-call leader /);
  });
});
