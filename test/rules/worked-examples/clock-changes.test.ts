import { describe, expect, it } from 'vitest';
import { isoUtc } from '../../../shared/calendar/moment.ts';
import { afterCommands } from '../../support/after-commands.ts';
import { dueOf, dutyOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const talkOf = (firstDay: string) =>
  afterCommands(caseOpened({ firstDay, ruleSet: firstDay < '2026-07-01' ? 'dk-2025' : 'dk-2026' }));

/** The instant, in UTC, of one reminder of the talk. */
const instantOf = (stage: string, firstDay: string): string | undefined => {
  const found = dutyOf('talk-4w', talkOf(firstDay)).actions.find((action) => action.stage === stage);
  return found === undefined ? undefined : isoUtc(found.at);
};

describe('a reminder at 08:00 local time', () => {
  it('is at 07:00 UTC on the Friday before summer time begins', () => {
    // Summer time begins on Sunday 29 March 2026. D Monday 2 March: the talk is due Monday 30, the last call is Friday 27.
    expect(dueOf('talk-4w', talkOf('2026-03-02'))).toBe('2026-03-30');
    expect(instantOf('last-call', '2026-03-02')).toBe('2026-03-27T07:00:00Z');
  });

  it('is at 06:00 UTC on the Monday after summer time began', () => {
    // D Sunday 1 March 2026: the talk is due on Sunday 29 March itself and stands; the next working day is Monday 30.
    expect(dueOf('talk-4w', talkOf('2026-03-01'))).toBe('2026-03-29');
    expect(instantOf('overdue', '2026-03-01')).toBe('2026-03-30T06:00:00Z');
  });

  it('is at 06:00 UTC on the Friday before summer time ends', () => {
    // Summer time ends on Sunday 25 October 2026. D Monday 28 September: due Monday 26 October, the last call is Friday 23.
    expect(dueOf('talk-4w', talkOf('2026-09-28'))).toBe('2026-10-26');
    expect(instantOf('last-call', '2026-09-28')).toBe('2026-10-23T06:00:00Z');
  });

  it('is at 07:00 UTC on the Monday after summer time ended', () => {
    // D Sunday 27 September 2026: due on Sunday 25 October itself; the next working day is Monday 26.
    expect(dueOf('talk-4w', talkOf('2026-09-27'))).toBe('2026-10-25');
    expect(instantOf('overdue', '2026-09-27')).toBe('2026-10-26T07:00:00Z');
  });

  it('skips the whole Easter week when that is where summer time begins', () => {
    // In 2027 the change is on Easter Sunday, 28 March. D Monday 1 March: due Easter Monday the 29th; 3 days before is Good Friday, so
    // Wednesday 24 March in winter time; the next working day is Tuesday 30 March in summer time.
    expect(dueOf('talk-4w', talkOf('2027-03-01'))).toBe('2027-03-29');
    expect(instantOf('last-call', '2027-03-01')).toBe('2027-03-24T07:00:00Z');
    expect(instantOf('overdue', '2027-03-01')).toBe('2027-03-30T06:00:00Z');
  });
});

describe('an SMS at 10:00 local time', () => {
  const heardOf = (firstDay: string): string | undefined => {
    const opened = afterCommands(caseOpened({ firstDay, ruleSet: firstDay < '2026-07-01' ? 'dk-2025' : 'dk-2026' }));
    const found = dutyOf('contact-14d', opened).actions.find(({ channel }) => channel === 'sms');
    return found === undefined ? undefined : isoUtc(found.at);
  };

  it('is an hour earlier in UTC in summer', () => {
    // D + 7: Friday 20 March + 7 = Friday 27 March; Monday 23 March + 7 = Monday 30 March 2026.
    expect(heardOf('2026-03-20')).toBe('2026-03-27T09:00:00Z');
    expect(heardOf('2026-03-23')).toBe('2026-03-30T08:00:00Z');
    // Friday 16 October + 7 = Friday 23 October; Monday 19 October + 7 = Monday 26 October 2026.
    expect(heardOf('2026-10-16')).toBe('2026-10-23T08:00:00Z');
    expect(heardOf('2026-10-19')).toBe('2026-10-26T09:00:00Z');
  });
});
