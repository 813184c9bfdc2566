import { describe, expect, it } from 'vitest';
import { absence } from './support/rows.ts';
import { play } from './support/story.ts';

/** When messages of a case went out that nobody acts on, local time with the offset and the instant. */
async function sentAt(firstDay: string, until: string) {
  const { deliveries } = await play({
    absences: [absence({ from: firstDay, consent: 'nej' })],
    until,
  });
  return deliveries.map(
    ({ at, dutyId, stage, channel }) =>
      `${at} = ${new Date(at).toISOString().slice(11, 16)} ${dutyId} ${stage} ${channel}`,
  );
}

describe('messages around the end of summer time on 25 October 2026', () => {
  it('go out at the same local time, an hour later by the clock of the store', async () => {
    // D is Friday 9 October: first contact is due on Friday 23, so the leader is late on Monday 26.
    const around = await sentAt('2026-10-09', '2026-10-26');
    expect(around.slice(-4)).toEqual([
      '2026-10-16T10:00:00+02:00 = 08:00 contact-14d heads-up sms',
      '2026-10-22T08:00:00+02:00 = 06:00 contact-14d last-call email',
      '2026-10-23T08:00:00+02:00 = 06:00 talk-4w heads-up email',
      '2026-10-26T08:00:00+01:00 = 07:00 contact-14d overdue email',
    ]);
  });

  it('are 10:00 for SMS on both sides of it', async () => {
    const [friday, monday] = await Promise.all([
      sentAt('2026-10-16', '2026-10-23'),
      sentAt('2026-10-19', '2026-10-26'),
    ]);
    expect(friday).toContain('2026-10-23T10:00:00+02:00 = 08:00 contact-14d heads-up sms');
    expect(monday).toContain('2026-10-26T10:00:00+01:00 = 09:00 contact-14d heads-up sms');
  });
});

describe('messages around the beginning of summer time on Easter Sunday, 28 March 2027', () => {
  it('go out at the same local time, an hour earlier by the clock of the store', async () => {
    // D is Monday 1 March: the talk is due on Easter Monday, so the last call is on Wednesday 24 and the leader late on Tuesday 30.
    const around = (await sentAt('2027-03-01', '2027-03-30')).filter((line) => line.includes('talk-4w'));
    expect(around.slice(-2)).toEqual([
      '2027-03-24T08:00:00+01:00 = 07:00 talk-4w last-call email',
      '2027-03-30T08:00:00+02:00 = 06:00 talk-4w overdue email',
    ]);
  });

  it('are 10:00 for SMS on both sides of it', async () => {
    const [before, after] = await Promise.all([sentAt('2027-03-17', '2027-03-24'), sentAt('2027-03-23', '2027-03-30')]);
    expect(before).toContain('2027-03-24T10:00:00+01:00 = 09:00 contact-14d heads-up sms');
    expect(after).toContain('2027-03-30T10:00:00+02:00 = 08:00 contact-14d heads-up sms');
  });
});
