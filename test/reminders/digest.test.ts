import { describe, expect, it } from 'vitest';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { nextDigest } from '../../shared/reminders/digest.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import { momentAt } from '../support/local-time.ts';

const nextAfter = (at: string, policy = defaultPolicy): string =>
  isoLocal(nextDigest(policy, momentAt(at))).slice(0, 16);

describe('the one mail of the day', () => {
  it.each([
    ['this morning while it is ahead', '2026-11-16T08:00', '2026-11-16T09:00'],
    ['the next working day once it has gone', '2026-11-16T09:00', '2026-11-17T09:00'],
    ['on Monday from Friday’s on', '2026-11-20T12:00', '2026-11-23T09:00'],
    ['after Christmas from Christmas Eve, which is closed', '2026-12-24T08:00', '2026-12-28T09:00'],
    ['at nine by the clock on the wall after the clocks change', '2027-03-26T12:00', '2027-03-30T09:00'],
  ])('goes out %s', (_, now, goes) => {
    expect(nextAfter(now)).toBe(goes);
  });

  it('waits for a window that opens later', () => {
    const windows = { ...defaultPolicy.windows, email: { opens: '10:00', closes: '16:00' } };
    const policy = { ...defaultPolicy, windows };
    expect(nextAfter('2026-11-16T08:00', policy)).toBe('2026-11-16T10:00');
    expect(nextAfter('2026-11-16T09:30', policy)).toBe('2026-11-16T10:00');
    expect(nextAfter('2026-11-16T10:00', policy)).toBe('2026-11-17T10:00');
  });
});
