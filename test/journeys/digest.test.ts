import { describe, expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

/** Two people of one leader fall ill on the same day, and the leader wants one mail a working day. */
const story = {
  absences: [absence({ from: '2026-11-02' }), absence({ number: '100102', phone: '+4520000102', from: '2026-11-02' })],
  events: [event('2026-11-02', 'choose-digest', { who: 'leader@example.org', on: true })],
};
const toLeader = (lines: readonly string[]) => lines.filter((line) => line.includes('leader@example.org'));

describe('a leader who chose one mail a working day', () => {
  it('gets one for both, an hour after the others get theirs, and last calls at once', async () => {
    const output = await play({ ...story, until: '2026-11-27' });
    expect(toLeader(sent(output)).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      '2026-11-16 09:00 talk-4w heads-up',
      // The escalation of the first contact is in it too.
      '2026-11-19 09:00 contact-14d escalation',
      '2026-11-23 09:00 talk-4w reminder',
      '2026-11-27 08:00 talk-4w last-call',
      '2026-11-27 08:00 talk-4w last-call',
    ]);
  });

  it('reads a line for each, with the nearest deadline in the subject, and no name', async () => {
    const output = await play({ ...story, until: '2026-11-16' });
    const mail = output.deliveries.find(({ to }) => to === 'leader@example.org');
    expect(mail?.subject).toBe('2 beskeder, nærmeste frist 30-11-2026');
    expect(mail?.text?.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
    expect(mail?.text).toContain('Aftal et tidspunkt nu: ');
  });

  it('is not told in it of what has been done in the meantime', async () => {
    const held = event('2026-11-16T08:30:00+01:00', 'record-talk-held', { key: '100102' });
    const output = await play({ ...story, events: [...story.events, held], until: '2026-11-16' });
    expect(output.deliveries.find(({ to }) => to === 'leader@example.org')?.subject).toBe(
      '1 besked, nærmeste frist 30-11-2026',
    );
    expect(output.notSent.map(({ stage, reason }) => `${stage} ${reason}`)).toEqual(['heads-up duty-done']);
  });

  it('gets single mails again when that is chosen', async () => {
    const single = event('2026-11-12', 'choose-digest', { who: 'leader@example.org', on: false });
    const output = await play({ ...story, events: [...story.events, single], until: '2026-11-16' });
    expect(toLeader(sent(output))).toEqual([
      '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
      '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    ]);
  });
});
