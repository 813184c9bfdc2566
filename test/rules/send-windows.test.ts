import { describe, expect, it } from 'vitest';
import { day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../../shared/calendar/work-calendar.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { calendarsOf, nextOpening, type Sending } from '../../shared/rules/send-windows.ts';
import { momentAt } from '../support/local-time.ts';

const mail: Sending = { channel: 'email', toMember: false };
const smsToMember: Sending = { channel: 'sms', toMember: true };
const agreedTime: Sending = { channel: 'sms', toMember: true, agreed: true };

const opens = (sending: Sending, from: string): string =>
  isoLocal(nextOpening(defaultPolicy, sending, momentAt(from))).slice(0, 19);

describe('the send window', () => {
  it('is open for e-mail on working days from 08:00 to 18:00', () => {
    expect(opens(mail, '2026-11-11T08:00:00')).toBe('2026-11-11T08:00:00');
    expect(opens(mail, '2026-11-11T17:59:59')).toBe('2026-11-11T17:59:59');
    expect(opens(mail, '2026-11-11T18:00:00')).toBe('2026-11-12T08:00:00');
    expect(opens(mail, '2026-11-11T03:00:00')).toBe('2026-11-11T08:00:00');
  });

  it('is open for SMS from 09:00 to 18:00', () => {
    expect(opens(smsToMember, '2026-11-11T08:00:00')).toBe('2026-11-11T09:00:00');
    expect(opens(smsToMember, '2026-11-11T18:00:00')).toBe('2026-11-12T09:00:00');
  });

  it('stays closed over a weekend, holidays and closed days', () => {
    expect(opens(mail, '2026-11-06T18:00:00')).toBe('2026-11-09T08:00:00');
    expect(opens(mail, '2027-03-24T18:00:00')).toBe('2027-03-30T08:00:00');
    expect(opens(mail, '2026-12-30T18:00:00')).toBe('2027-01-04T08:00:00');
  });

  it('closes for members at 14:00 on a Friday', () => {
    expect(opens(smsToMember, '2026-11-06T13:59:59')).toBe('2026-11-06T13:59:59');
    expect(opens(smsToMember, '2026-11-06T14:00:00')).toBe('2026-11-09T09:00:00');
    expect(opens({ channel: 'sms', toMember: false }, '2026-11-06T14:00:00')).toBe('2026-11-06T14:00:00');
  });

  it('closes for members on Fridays no later than on other days', () => {
    const { windows } = defaultPolicy;
    const mornings: Policy = { ...defaultPolicy, windows: { ...windows, sms: { opens: '09:00', closes: '12:00' } } };
    expect(isoLocal(nextOpening(mornings, smsToMember, momentAt('2026-11-06T12:30'))).slice(0, 16)).toBe(
      '2026-11-09T09:00',
    );
  });

  it('stays closed for members from 23 December to 1 January', () => {
    expect(opens(smsToMember, '2026-12-22T17:00:00')).toBe('2026-12-22T17:00:00');
    // 2 and 3 January 2027 are a weekend.
    expect(opens(smsToMember, '2026-12-23T09:00:00')).toBe('2027-01-04T09:00:00');
    expect(opens(smsToMember, '2026-12-30T10:00:00')).toBe('2027-01-04T09:00:00');
  });

  it('is open for agreed times on a Friday afternoon and between Christmas and New Year', () => {
    expect(opens(agreedTime, '2026-11-06T15:00:00')).toBe('2026-11-06T15:00:00');
    expect(opens(agreedTime, '2026-12-29T10:00:00')).toBe('2026-12-29T10:00:00');
    expect(opens(agreedTime, '2026-12-24T10:00:00')).toBe('2026-12-28T09:00:00');
  });

  it('opens 60 seconds early, because clocks differ', () => {
    expect(opens(mail, '2026-11-11T07:59:00')).toBe('2026-11-11T07:59:00');
    expect(opens(mail, '2026-11-11T07:58:59')).toBe('2026-11-11T08:00:00');
  });

  it('opens at 08:00 local time on both sides of a clock change', () => {
    expect(isoLocal(nextOpening(defaultPolicy, mail, momentAt('2026-10-23T18:00')))).toBe('2026-10-26T08:00:00+01:00');
    expect(isoLocal(nextOpening(defaultPolicy, mail, momentAt('2027-04-02T18:00')))).toBe('2027-04-05T08:00:00+02:00');
  });
});

describe('a policy that never opens a window', () => {
  const everyDay = Array.from({ length: 366 }, (_, n) => isoDay(plusDays(day('2028-01-01'), n)).slice(5));

  it.each<[string, Policy, Sending]>([
    ['every day is closed', { ...defaultPolicy, version: 7, closedDays: everyDay }, mail],
    [
      'it closes when it opens',
      {
        ...defaultPolicy,
        version: 7,
        windows: { ...defaultPolicy.windows, email: { opens: '09:00', closes: '09:00' } },
      },
      mail,
    ],
    [
      'it closes before it opens',
      { ...defaultPolicy, version: 7, windows: { ...defaultPolicy.windows, sms: { opens: '12:00', closes: '10:00' } } },
      smsToMember,
    ],
  ])('is named after a year without an opening: %s', (_, policy, sending) => {
    expect(() => nextOpening(policy, sending, momentAt('2026-11-02T08:00'))).toThrow(
      new RangeError(
        `Absence policy version 7 has no ${sending.channel} window within a year of 2026-11-02. Check its windows, closedDays and memberFridayCloses.`,
      ),
    );
  });

  it('has no planned day to give either', () => {
    const { staff } = calendarsOf({ ...defaultPolicy, closedDays: everyDay });
    expect(() => workingDayAtOrBefore(staff, day('2026-11-02'))).toThrow(RangeError);
    expect(() => plusWorkingDays(staff, day('2026-11-02'), 1)).toThrow(RangeError);
  });

  it('that closes for members on Fridays before it opens leaves Fridays out alone', () => {
    const early: Policy = { ...defaultPolicy, memberFridayCloses: '08:00' };
    expect(isoLocal(nextOpening(early, smsToMember, momentAt('2026-11-06T07:00'))).slice(0, 16)).toBe(
      '2026-11-09T09:00',
    );
  });
});
