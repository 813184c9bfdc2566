import { describe, expect, it } from 'vitest';
import { day, isoDay, plusDays } from '../../../shared/calendar/day.ts';
import { isoLocal } from '../../../shared/calendar/moment.ts';
import { defaultPolicy } from '../../../shared/rules/default-policy.ts';
import { calendarsOf, nextOpening } from '../../../shared/rules/send-windows.ts';
import { momentAt } from '../../support/local-time.ts';
import { toldOf } from '../../support/planned-duty.ts';
import { caseOpened, given } from '../../support/sick-leave.ts';

/**
 * Every public holiday and closed day of 2026 and 2027: the working day before for staff and for the member, who is left in peace from
 * 23 December to 1 January, and the day on which the window for mails opens again.
 */
const daysOff = [
  { off: '2026-01-01', staff: '2025-12-30', member: '2025-12-22', opens: '2026-01-02' }, // New Year's Eve is closed
  { off: '2026-04-02', staff: '2026-04-01', member: '2026-04-01', opens: '2026-04-07' }, // Maundy Thursday
  { off: '2026-04-03', staff: '2026-04-01', member: '2026-04-01', opens: '2026-04-07' },
  { off: '2026-04-05', staff: '2026-04-01', member: '2026-04-01', opens: '2026-04-07' }, // Easter Sunday
  { off: '2026-04-06', staff: '2026-04-01', member: '2026-04-01', opens: '2026-04-07' },
  { off: '2026-05-14', staff: '2026-05-13', member: '2026-05-13', opens: '2026-05-15' }, // Ascension, a Thursday
  { off: '2026-05-24', staff: '2026-05-22', member: '2026-05-22', opens: '2026-05-26' }, // Whit Sunday
  { off: '2026-05-25', staff: '2026-05-22', member: '2026-05-22', opens: '2026-05-26' },
  { off: '2026-12-24', staff: '2026-12-23', member: '2026-12-22', opens: '2026-12-28' }, // a Thursday
  { off: '2026-12-25', staff: '2026-12-23', member: '2026-12-22', opens: '2026-12-28' },
  { off: '2026-12-26', staff: '2026-12-23', member: '2026-12-22', opens: '2026-12-28' },
  { off: '2026-12-31', staff: '2026-12-30', member: '2026-12-22', opens: '2027-01-04' },
  { off: '2027-01-01', staff: '2026-12-30', member: '2026-12-22', opens: '2027-01-04' }, // a Friday
  { off: '2027-03-25', staff: '2027-03-24', member: '2027-03-24', opens: '2027-03-30' }, // Maundy Thursday
  { off: '2027-03-26', staff: '2027-03-24', member: '2027-03-24', opens: '2027-03-30' },
  { off: '2027-03-28', staff: '2027-03-24', member: '2027-03-24', opens: '2027-03-30' }, // Easter Sunday, summer time begins
  { off: '2027-03-29', staff: '2027-03-24', member: '2027-03-24', opens: '2027-03-30' },
  { off: '2027-05-06', staff: '2027-05-05', member: '2027-05-05', opens: '2027-05-07' }, // Ascension
  { off: '2027-05-16', staff: '2027-05-14', member: '2027-05-14', opens: '2027-05-18' }, // Whit Sunday
  { off: '2027-05-17', staff: '2027-05-14', member: '2027-05-14', opens: '2027-05-18' },
  { off: '2027-12-24', staff: '2027-12-23', member: '2027-12-22', opens: '2027-12-27' }, // a Friday
  { off: '2027-12-25', staff: '2027-12-23', member: '2027-12-22', opens: '2027-12-27' },
  { off: '2027-12-26', staff: '2027-12-23', member: '2027-12-22', opens: '2027-12-27' },
  { off: '2027-12-31', staff: '2027-12-30', member: '2027-12-22', opens: '2028-01-03' },
] as const;

/** The case whose reminder is planned for that day, so many days after its first. */
const plannedFor = (off: string, days: number) => given(caseOpened({ firstDay: isoDay(plusDays(day(off), -days)) }));

it('are all the holidays and closed days of both years', () => {
  const { staff } = calendarsOf(defaultPolicy);
  const found: string[] = [];
  for (let date = day('2026-01-01'); date <= day('2027-12-31'); date = plusDays(date, 1)) {
    const why = staff.dayOff(date);
    if (why !== undefined && why !== 'saturday' && why !== 'sunday') found.push(isoDay(date));
  }
  expect(found).toEqual(daysOff.map(({ off }) => off));
});

describe.each(daysOff)('a reminder planned for $off', ({ off, staff, member, opens }) => {
  it('reaches staff by mail on the working day before', () => {
    // The leader's last call comes three days before the talk is due, 28 days after the first.
    expect(toldOf('talk-4w', plannedFor(off, 25))).toContain(`${staff} 08:00 email leader last-call`);
  });

  it('reaches the member by SMS on the working day before that is not quiet', () => {
    // She hears of the follow-up 13 days before it is due, 55 days after the first.
    expect(toldOf('followup-8w', plannedFor(off, 42))).toContain(`${member} 10:00 sms member heads-up`);
  });

  it('goes out when the window opens again if it could not before', () => {
    const from = momentAt(`${off}T12:00`);
    const opening = nextOpening(defaultPolicy, { channel: 'email', toMember: false }, from);
    expect(isoLocal(opening).slice(0, 16)).toBe(`${opens}T08:00`);
  });
});
