import { expect, it } from 'vitest';
import { allDoneOn, event, letterAtOnce } from './support/events.ts';
import { absence, person, staff, without, workplace } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const contactMade = event('2026-11-09', 'record-contact-made');

it('reminds the new leader from the day the old one has left, and repeats nothing', async () => {
  const old = person('leder', { email: 'old@example.org', department: 'Afsnit A', to: '20-11-2026' });
  const next = person('leder', { email: 'next@example.org', department: 'Afsnit A', from: '21-11-2026' });
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    people: [...without('leader'), old, next],
    events: [letterAtOnce, contactMade],
    until: '2026-12-01',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email old@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email next@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email next@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
    '2026-12-01 08:00 talk-4w overdue leader email next@example.org',
  ]);
});

it('tells the substitute from Fra to Til instead of the person replaced, under the same consent', async () => {
  const period = { from: '10-11-2026', to: '12-11-2026' };
  const forSteward = { email: 'vikar@example.org', area: 'FOA', substituteFor: 'steward@example.org', ...period };
  const forLeader = { email: 'vikar2@example.org', department: 'Afsnit A', substituteFor: 'leader@example.org' };
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    people: [
      ...workplace,
      person('tillidsrepræsentant', forSteward),
      person('leder', { ...forLeader, from: '16-11-2026', to: '19-11-2026' }),
    ],
    events: [letterAtOnce],
    until: '2026-11-23',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email vikar@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email vikar2@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
    '2026-11-19 08:00 contact-14d escalation leader email vikar2@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
  ]);
});

it('sends nothing for a role that nobody holds', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    people: without('hr', 'consultant'),
    events: [event('2026-11-03', 'record-contact-made')],
    until: '2027-01-05',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email leader@example.org',
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-12-01 08:00 talk-4w overdue leader email leader@example.org',
    // Without an employer's consultant the notice escalates to the leader.
    '2026-12-10 08:00 notice-5w escalation leader email leader@example.org',
    '2026-12-11 08:00 followup-8w heads-up leader email leader@example.org',
    '2026-12-11 08:00 followup-8w heads-up steward email steward@example.org',
    '2026-12-14 10:00 followup-8w heads-up member sms +4520000101',
    '2026-12-23 08:00 followup-8w last-call leader email leader@example.org',
    '2026-12-28 08:00 followup-8w overdue leader email leader@example.org',
  ]);
  expect(output.notSent).toEqual([]);
});

it('tells somebody who is leader and hr in one person once', async () => {
  const both = [person('leder', { email: 'both@example.org' }), person('hr', { email: 'both@example.org' })];
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    people: [...both, staff.steward],
    events: allDoneOn('2026-11-02'),
    until: '2027-02-24',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 info-form heads-up member sms +4520000101',
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-06 10:00 info-form reminder member sms +4520000101',
    '2027-02-24 08:00 revaluation-22w heads-up leader email both@example.org',
    '2027-02-24 08:00 revaluation-22w heads-up steward email steward@example.org',
    '2027-02-24 10:00 revaluation-22w heads-up member sms +4520000101',
  ]);
});

it('sends a leader’s own case to hr, and nothing about it to the leader', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', email: 'Leader@example.org', consent: '' })],
    events: [letterAtOnce],
    until: '2026-11-23',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder leader email hr@example.org',
    '2026-11-13 08:00 contact-14d last-call leader email hr@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email hr@example.org',
    '2026-11-17 08:00 contact-14d overdue leader email hr@example.org',
    '2026-11-19 08:00 contact-14d escalation hr email hr@example.org',
    '2026-11-23 08:00 talk-4w reminder leader email hr@example.org',
  ]);
});

it('lets the next in the list make the first contact when the steward is on sick leave herself', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', email: 'steward@example.org' })],
    events: [letterAtOnce],
    until: '2026-11-17',
  });
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder leader email leader@example.org',
    '2026-11-13 08:00 contact-14d last-call leader email leader@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 08:00 contact-14d overdue leader email leader@example.org',
  ]);
});

it('takes the leader that the absence file names where the people file names none, else the people file’s with a warning', async () => {
  const row = absence({ from: '2026-11-02', leader: 'named@example.org', consent: '' });
  const alone = await play({ absences: [row], people: without('leader'), events: [letterAtOnce], until: '2026-11-11' });
  const differing = await play({ absences: [row], events: [letterAtOnce], until: '2026-11-11' });
  expect(sent(alone).at(-1)).toBe('2026-11-11 08:00 contact-14d reminder leader email named@example.org');
  expect(alone.warnings).toEqual([]);
  expect(sent(differing).at(-1)).toBe('2026-11-11 08:00 contact-14d reminder leader email leader@example.org');
  expect(differing.warnings.map(({ line }) => line)).toEqual([2]);
});
