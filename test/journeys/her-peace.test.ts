import { describe, expect, it } from 'vitest';
import { allDoneOn, event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, type Story, sent } from './support/story.ts';

/** What holds for SMS holds for a member who chose e-mail, at the same hours. */
describe.each([
  { channel: 'sms', address: '+4520000101' },
  { channel: 'email', address: 'member@example.org' },
])('by $channel the member', ({ channel, address }) => {
  /** The messages to her, without what is the same in all of them. */
  async function heard(from: string, story: Omit<Story, 'absences'>): Promise<readonly string[]> {
    const chosen = event(from, 'choose-channel', { channel });
    const output = await play({ ...story, absences: [absence({ from })], events: [chosen, ...(story.events ?? [])] });
    expect(output.refused).toEqual([]);
    return sent(output)
      .filter((line) => line.endsWith(` member ${channel} ${address}`))
      .map((line) => line.replace(` member ${channel} ${address}`, ''));
  }

  it('is welcomed before anything else', async () => {
    // Called on the first day: that it is called waits for the welcome.
    const called = event('2026-11-02T12:00', 'record-talk-called', { on: '2026-11-27' });
    expect(await heard('2026-11-02', { events: [called], until: '2026-11-08' })).toEqual([
      '2026-11-04 10:00 talk-4w notice',
      '2026-11-04 10:00 welcome heads-up',
    ]);
  });

  it('is told of the digital post twice: when the municipality is notified and five days later', async () => {
    const events = [letterAtOnce, event('2026-12-01T09:00', 'record-municipality-notified')];
    expect((await heard('2026-11-02', { events, until: '2026-12-09' })).slice(-2)).toEqual([
      '2026-12-01 09:00 info-form heads-up',
      // The fifth day is Sunday the 6th.
      '2026-12-04 10:00 info-form reminder',
    ]);
  });

  it('is told of an agreed time on the working day before, also between Christmas and New Year', async () => {
    const events = [
      ...allDoneOn('2026-12-07').slice(0, 2),
      event('2026-12-22T11:00', 'record-talk-called', { on: '2026-12-30' }),
    ];
    expect(
      (await heard('2026-12-07', { events, until: '2026-12-30' })).filter((line) => line.includes('talk')),
    ).toEqual(['2026-12-22 11:00 talk-4w notice', '2026-12-29 10:00 talk-4w notice']);
  });

  it('is left alone on a Friday afternoon, unless a time is agreed', async () => {
    const events = [
      letterAtOnce,
      event('2026-11-13T14:30', 'correct-first-day', { to: '2026-11-03' }),
      event('2026-11-13T15:00', 'record-talk-called', { on: '2026-11-27' }),
    ];
    expect((await heard('2026-11-02', { events, until: '2026-11-16' })).slice(-3)).toEqual([
      '2026-11-13 15:00 talk-4w notice',
      // The date of the call has moved: she reads it on Monday.
      '2026-11-16 09:00 contact-14d correction',
      '2026-11-16 09:00 contact-14d heads-up',
    ]);
  });

  it('is left alone from 23 December to 1 January', async () => {
    expect(await heard('2026-12-28', { until: '2027-01-08' })).toEqual([
      '2027-01-04 09:00 welcome heads-up',
      '2027-01-04 10:00 contact-14d heads-up',
    ]);
  });

  it('hears whenever the leader does, where the policy says so', async () => {
    const mirrored = await heard('2026-11-02', {
      events: [letterAtOnce],
      policy: { mirror: true },
      until: '2026-11-24',
    });
    expect(mirrored.filter((line) => line.includes('talk-4w'))).toEqual([
      '2026-11-16 10:00 talk-4w heads-up',
      '2026-11-23 10:00 talk-4w reminder',
    ]);
  });
});
