import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence, person, without } from './support/rows.ts';
import { duties, play, sent, unsent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });
const voided = event('2026-11-18T09:00:00+01:00', 'void-case');

/** First contact is due on Monday 16 November, the talk on the 30th; the letter was handed out as the case opened. */
const beforeThe18th = [
  '2026-11-04 10:00 welcome heads-up member sms +4520000101',
  '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
  '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
  '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
  '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
  '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
];
/** The steward was told of one date three times, and hears once that it does not hold. */
const setRight = [
  '2026-11-18 09:00 contact-14d correction member sms +4520000101',
  '2026-11-18 09:00 contact-14d correction steward email steward@example.org',
  '2026-11-18 09:00 talk-4w correction leader email leader@example.org',
];

it('sets right those who were told a date, once each per duty, and says nothing ever after', async () => {
  const output = await play({ absences: [row], events: [letterAtOnce, voided], until: '2027-07-31' });
  expect(output.refused).toEqual([]);
  // hr was told of the letter alone, which was given.
  expect(sent(output)).toEqual([...beforeThe18th, ...setRight]);
  expect(unsent(output)).toEqual([]);
  expect(output.cases).toMatchObject([{ key: '100101', status: 'void' }]);
  expect(duties(output)).toEqual([
    'welcome 2026-11-04 done',
    'contact-14d 2026-11-16 not-applicable',
    'talk-4w 2026-11-30 not-applicable',
    'notice-5w 2026-12-07 not-applicable',
    'followup-8w 2026-12-27 not-applicable',
    'revaluation-22w 2027-05-05 not-applicable',
  ]);
});

it('says that it was a mistake and asks for nothing, to the member without a word of what it was about', async () => {
  const output = await play({ absences: [row], events: [letterAtOnce, voided], until: '2026-11-18' });
  const corrections = output.deliveries.filter(({ stage }) => stage === 'correction');
  const [member, steward, leader] = corrections;
  expect(member?.text).toBe(
    'En dato, vi har skrevet til dig om, gælder ikke. Det var en fejl, og det beklager vi. Du behøver ikke gøre noget.',
  );
  for (const mail of [steward, leader]) {
    expect(mail?.subject).toMatch(/^[A-Z2-9]{4} er annulleret$/);
    expect(mail?.text).toContain('De datoer, du har fået at vide, gælder ikke. Du behøver ikke gøre noget.');
  }
});

it('tells each of two people in one role, and nobody who joined them since', async () => {
  const people = ['one@example.org', 'two@example.org', 'three@example.org'].map((email, place) =>
    person('leder', { email, department: 'Afsnit A', from: place === 2 ? '17-11-2026' : '' }),
  );
  const output = await play({
    absences: [row],
    people: [...without('leader'), ...people],
    events: [letterAtOnce, event('2026-11-02', 'record-contact-made'), voided],
    until: '2026-12-31',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email one@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email two@example.org',
    '2026-11-18 09:00 talk-4w correction leader email one@example.org',
    '2026-11-18 09:00 talk-4w correction leader email two@example.org',
  ]);
});

it('lets the member’s word wait over the weekend, and a steward without consent hear nothing', async () => {
  const output = await play({
    absences: [row],
    // Voided on a Friday afternoon, when members are left alone.
    events: [letterAtOnce, event('2026-11-12', 'withdraw-consent'), event('2026-11-20T15:00:00+01:00', 'void-case')],
    until: '2026-12-31',
  });
  expect(sent(output).filter((line) => line.includes('correction'))).toEqual([
    // The leader took over from the steward on the 12th, so the escalation of the 19th went to hr.
    '2026-11-20 15:00 contact-14d correction hr email hr@example.org',
    '2026-11-20 15:00 contact-14d correction leader email leader@example.org',
    '2026-11-20 15:00 talk-4w correction leader email leader@example.org',
    '2026-11-23 09:00 contact-14d correction member sms +4520000101',
  ]);
});

it('opens nothing when the same row is imported again, with or without its last day', async () => {
  const folder = folderOfTest();
  const events = [letterAtOnce, voided];
  await play({ absences: [row], events, until: '2026-11-20', folder });
  const again = await play({ absences: [row], events, until: '2026-12-04', folder });
  const ended = await play({
    absences: [absence({ from: '2026-11-02', to: '2026-12-11' })],
    until: '2027-01-31',
    folder,
  });
  for (const output of [again, ended]) {
    expect(output).toMatchObject({ rows: 1, opened: 0, continued: 0, unchanged: 1, warnings: [], refused: [] });
    expect(output.cases.map(({ status }) => status)).toEqual(['void']);
    expect(sent(output)).toEqual([...beforeThe18th, ...setRight]);
  }
});

it('comes back when it is reopened: who was set right hears that there is a date after all, and the reminders go on', async () => {
  const output = await play({
    absences: [row],
    events: [letterAtOnce, voided, event('2026-11-20', 'reopen-case')],
    until: '2026-11-27',
  });
  expect(output.refused).toEqual([]);
  expect(output.cases).toMatchObject([{ status: 'open' }]);
  expect(sent(output)).toEqual([
    ...beforeThe18th,
    ...setRight,
    '2026-11-20 08:00 contact-14d correction steward email steward@example.org',
    // The third working day after the 16th was the 19th, while the case was void: it goes out late.
    '2026-11-20 08:00 contact-14d escalation leader email leader@example.org',
    '2026-11-20 08:00 talk-4w correction leader email leader@example.org',
    '2026-11-20 09:00 contact-14d correction member sms +4520000101',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
  ]);
  expect(duties(output).slice(1, 3)).toEqual(['contact-14d 2026-11-16 overdue', 'talk-4w 2026-11-30 pending']);
});

it('refuses everything but the reopening', async () => {
  const output = await play({
    absences: [row],
    events: [
      voided,
      event('2026-11-19', 'record-contact-made'),
      event('2026-11-19', 'end-absence'),
      event('2026-11-19', 'void-case'),
      event('2026-11-19', 'close-silently'),
    ],
    until: '2026-11-19',
  });
  expect(output.refused.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
});
