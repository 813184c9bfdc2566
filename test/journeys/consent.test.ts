import { expect, it } from 'vitest';
import { allDoneOn, event, letterAtOnce } from './support/events.ts';
import { absence, person, workplace } from './support/rows.ts';
import { play, sent } from './support/story.ts';

it('lets the leader make the first contact until the member consents, and then the steward from the last passed stage on', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', consent: '' })],
    events: [letterAtOnce, event('2026-11-12', 'give-consent')],
    until: '2026-11-19',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder leader email leader@example.org',
    '2026-11-12 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
    '2026-11-19 08:00 contact-14d escalation leader email leader@example.org',
  ]);
});

it('tells a steward nothing more once consent is withdrawn, not even a correction', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      event('2026-11-12', 'withdraw-consent'),
      event('2026-11-12T12:00:00+01:00', 'correct-first-day', { to: '2026-11-03' }),
    ],
    until: '2026-11-20',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    // The leader takes over where the steward was.
    '2026-11-12 08:00 contact-14d reminder leader email leader@example.org',
    // Due on the 17th instead of the 16th.
    '2026-11-12 12:00 contact-14d correction leader email leader@example.org',
    '2026-11-12 12:00 contact-14d correction member sms +4520000101',
    '2026-11-12 12:00 contact-14d heads-up member sms +4520000101',
    '2026-11-12 12:00 contact-14d reminder leader email leader@example.org',
    '2026-11-16 08:00 contact-14d last-call leader email leader@example.org',
    '2026-11-17 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-18 08:00 contact-14d overdue leader email leader@example.org',
    // The leader is responsible and coordinator in one, so it escalates to hr.
    '2026-11-20 08:00 contact-14d escalation hr email hr@example.org',
  ]);
});

it('counts none of two stewards until the member chooses one', async () => {
  const second = person('TR', { email: 'second@example.org', department: 'Afsnit A', area: 'FOA' });
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    people: [...workplace, second],
    events: [letterAtOnce, event('2026-11-16', 'give-consent', { to: 'steward', who: 'second@example.org' })],
    until: '2026-12-11',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output).filter((line) => !line.includes('talk-4w') && !line.includes('notice-5w'))).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder leader email leader@example.org',
    '2026-11-13 08:00 contact-14d last-call leader email leader@example.org',
    // The last stage that has passed: now she knows that the call is hers.
    '2026-11-16 08:00 contact-14d last-call steward email second@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email second@example.org',
    '2026-11-19 08:00 contact-14d escalation leader email leader@example.org',
    '2026-12-11 08:00 followup-8w heads-up leader email leader@example.org',
    '2026-12-11 08:00 followup-8w heads-up steward email second@example.org',
  ]);
});

it('tells the union branch of the revaluation by the member’s own choice only', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', consent: 'nej' })],
    events: [...allDoneOn('2026-11-02'), event('2027-03-01', 'give-consent', { to: 'union-consultant' })],
    until: '2027-07-31',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    // The municipality was told on the 2nd: the form waits for the welcome, then five days from the 2nd, a Saturday.
    '2026-11-04 10:00 info-form heads-up member sms +4520000101',
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-06 10:00 info-form reminder member sms +4520000101',
    '2027-02-24 08:00 revaluation-22w heads-up hr email hr@example.org',
    '2027-02-24 08:00 revaluation-22w heads-up leader email leader@example.org',
    '2027-02-24 10:00 revaluation-22w heads-up member sms +4520000101',
    '2027-05-03 08:00 revaluation-22w reminder union-consultant email branch@example.org',
    '2027-05-03 10:00 revaluation-22w reminder member sms +4520000101',
  ]);
});
