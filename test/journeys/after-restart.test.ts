import { expect, it } from 'vitest';
import { allDoneOn, event } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence } from './support/rows.ts';
import { play, type Story, sent } from './support/story.ts';

/** The same story in one go and stopped in the middle: what is sent may not differ. */
async function inTwoGoes(story: Story, stoppedOn: string) {
  const folder = folderOfTest();
  await play({ ...story, folder, until: stoppedOn });
  const resumed = await play({ ...story, folder });
  return { inOne: sent(await play(story)), inTwo: sent(resumed) };
}

const open = absence({ from: '2026-11-02' });

it.each<[string, Story, string, string]>([
  [
    'an agreement whose case has ended',
    {
      absences: [absence({ from: '2026-11-02', to: '2026-12-11' })],
      events: [...allDoneOn('2026-11-02'), event('2026-11-16', 'make-56-agreement', { from: '2026-11-16' })],
      until: '2028-12-31',
    },
    '2027-06-01',
    'agreement-56 heads-up hr',
  ],
  [
    'the talks after a return',
    {
      absences: [open],
      events: [
        ...allDoneOn('2026-11-02'),
        event('2026-11-20', 'end-absence', { on: '2026-11-20', outcome: 'back-in-full' }),
      ],
      until: '2027-03-31',
    },
    '2026-11-25',
    'after-return overdue leader',
  ],
  [
    'an appeal after the absence',
    {
      absences: [open],
      events: [
        ...allDoneOn('2026-11-02'),
        event('2026-11-16', 'record-decision', { received: '2026-11-16', kind: 'benefit-stopped' }),
        event('2026-11-20', 'end-absence', { on: '2026-11-20' }),
      ],
      until: '2027-01-31',
    },
    '2026-11-25',
    'appeal last-call member',
  ],
  [
    'a correction that waits over the weekend in a void case',
    // Friday 13 November in the afternoon: members are left alone until Monday.
    { absences: [open], events: [event('2026-11-13T16:00:00+01:00', 'void-case')], until: '2026-11-20' },
    '2026-11-14',
    'contact-14d correction member',
  ],
])('goes on with %s', async (_, story, stoppedOn, awaited) => {
  const { inOne, inTwo } = await inTwoGoes(story, stoppedOn);
  expect(inOne.some((line) => line.includes(awaited))).toBe(true);
  expect(inTwo).toEqual(inOne);
});
