import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play } from './support/story.ts';

it('takes what people answer, and what they write down, from a file of events', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      event('2026-11-04', 'accept-contact', { who: 'steward@example.org' }),
      event('2026-11-05', 'confirm-record', { duty: 'welcome' }),
      event('2026-11-09', 'ask-for-other-leader'),
      event('2026-11-10', 'change-leader', { who: 'hr@example.org' }),
      event('2026-11-11', 'record-attempt', { kind: 'ordinary-terms', option: 'changed-hours' }),
      event('2026-11-12', 'agree-partial-return', {
        ...{ percent: 50, hours: 18, review: '2026-12-11' },
        steps: [
          { from: '2026-11-16', hours: 30 },
          { from: '2026-11-23', hours: 18 },
        ],
      }),
    ],
    until: '2026-11-13',
  });
  expect(output.refused).toEqual([]);
});

it('refuses who was not asked to make the contact, and whom nobody knows', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      event('2026-11-04', 'accept-contact', { who: 'hr@example.org' }),
      event('2026-11-10', 'change-leader', { who: 'nobody@example.org' }),
    ],
    until: '2026-11-11',
  });
  expect(output.refused).toMatchObject([
    { reason: 'That person is not asked to make contact here, so there is nothing to accept or hand over.' },
    {
      reason:
        'Nobody in the people file has the address that "who" or "by" names, or no case has the date that "into" names. Check them.',
    },
  ]);
});
