import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type SimulationOutput, simulate } from '../../local/cli/simulate-command.ts';
import { day } from '../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { duties, sent, unsent } from './support/story.ts';

let output: SimulationOutput;

// The whole sample takes a second to play: once is enough.
beforeAll(async () => {
  output = await simulate({
    absences: parseAbsenceFile(readFileSync('samples/absence-sample.csv')),
    people: parsePeopleFile(readFileSync('samples/people-sample.csv')),
    eventsText: '',
    from: undefined,
    until: day('2027-07-31'),
    folder: undefined,
    language: 'da',
  });
});

describe('the first row of the sample when nobody acts', () => {
  // D is Monday 2 November 2026, opened at 08:00. The steward has consent, the union branch has not.
  it('gets 31 messages, each on the day the default policy says', () => {
    expect(sent(output, '100101')).toEqual([
      // welcome, due two working days later, on Wednesday 4 November
      '2026-11-02 08:00 welcome reminder hr email hr.solgaarden@example.org',
      '2026-11-04 08:00 welcome last-call hr email hr.solgaarden@example.org',
      '2026-11-04 10:00 welcome heads-up member sms +4520000101',
      '2026-11-05 08:00 welcome overdue hr email hr.solgaarden@example.org',
      // contact-14d, due Monday 16 November; a day before is a Sunday, so Friday 13
      '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
      '2026-11-11 08:00 contact-14d reminder steward email tr.a@example.org',
      '2026-11-13 08:00 contact-14d last-call steward email tr.a@example.org',
      // talk-4w, due Monday 30 November, starts in between
      '2026-11-16 08:00 talk-4w heads-up leader email leder.a@example.org',
      '2026-11-17 08:00 contact-14d overdue steward email tr.a@example.org',
      // The leader is the coordinator; the steward is responsible.
      '2026-11-19 08:00 contact-14d escalation leader email leder.a@example.org',
      '2026-11-23 08:00 talk-4w reminder leader email leder.a@example.org',
      '2026-11-27 08:00 talk-4w last-call leader email leder.a@example.org',
      // notice-5w, due Monday 7 December; a day before is a Sunday, so Friday 4
      '2026-11-30 08:00 notice-5w heads-up hr email hr.solgaarden@example.org',
      '2026-12-01 08:00 talk-4w overdue leader email leder.a@example.org',
      '2026-12-02 08:00 notice-5w reminder hr email hr.solgaarden@example.org',
      '2026-12-04 08:00 notice-5w last-call hr email hr.solgaarden@example.org',
      // The fifth working day after Monday 30 November
      '2026-12-07 08:00 talk-4w escalation hr email hr.solgaarden@example.org',
      '2026-12-08 08:00 notice-5w overdue hr email hr.solgaarden@example.org',
      '2026-12-10 08:00 notice-5w escalation employer-consultant email hr.konsulent@example.org',
      // followup-8w, due Sunday 27 December; 14 days before is a Sunday, so Friday 11
      '2026-12-11 08:00 followup-8w heads-up leader email leder.a@example.org',
      '2026-12-11 08:00 followup-8w heads-up steward email tr.a@example.org',
      '2026-12-14 10:00 followup-8w heads-up member sms +4520000101',
      // Three days before is the closed 24 December.
      '2026-12-23 08:00 followup-8w last-call leader email leder.a@example.org',
      '2026-12-28 08:00 followup-8w overdue leader email leder.a@example.org',
      // Working days after 27 December: 28, 29, 30 December, 4 and 5 January.
      '2027-01-05 08:00 followup-8w escalation hr email hr.solgaarden@example.org',
      // revaluation-22w passes on D + 184, 5 May 2027; 70 days before is Wednesday 24 February
      '2027-02-24 08:00 revaluation-22w heads-up hr email hr.solgaarden@example.org',
      '2027-02-24 08:00 revaluation-22w heads-up leader email leder.a@example.org',
      '2027-02-24 08:00 revaluation-22w heads-up steward email tr.a@example.org',
      '2027-02-24 10:00 revaluation-22w heads-up member sms +4520000101',
      // 28 days before 31 May
      '2027-05-03 08:00 revaluation-22w reminder steward email tr.a@example.org',
      '2027-05-03 10:00 revaluation-22w reminder member sms +4520000101',
    ]);
    expect(unsent(output)).toEqual([]);
  });

  it('ends with every duty of the workplace overdue and the municipality’s pending', () => {
    expect(duties(output)).toEqual([
      'welcome 2026-11-04 overdue',
      'contact-14d 2026-11-16 overdue',
      'talk-4w 2026-11-30 overdue',
      'notice-5w 2026-12-07 overdue',
      'followup-8w 2026-12-27 overdue',
      'revaluation-22w 2027-05-05 pending',
    ]);
  });
});
