import { expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { allDoneOn, event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });
const done = allDoneOn('2026-11-02');
const end = (outcome?: string) => event('2026-11-16', 'end-absence', { on: '2026-11-13', ...(outcome && { outcome }) });

const talks = (output: SimulationOutput) => sent(output).filter((line) => line.includes(' after-return '));
const statuses = ({ cases }: SimulationOutput) =>
  cases[0]?.duties.filter(({ id }) => id === 'after-return').map(({ due, status }) => `${due} ${status}`);

// The last day is Friday 13 November, so she is back on Monday the 16th: two weeks after is the 30th, six weeks after 28 December.
it('has the leader talk with the member two and six weeks after she is back in full', async () => {
  const output = await play({ absences: [row], events: [...done, end('back-in-full')], until: '2027-01-31' });
  expect(output.refused).toEqual([]);
  expect(output.cases).toMatchObject([{ status: 'closed' }]);
  expect(talks(output)).toEqual([
    '2026-11-23 08:00 after-return reminder leader email leader@example.org',
    // A day before each Monday is a Sunday; of Christmas the 23rd is the last working day.
    '2026-11-27 08:00 after-return last-call leader email leader@example.org',
    '2026-12-01 08:00 after-return overdue leader email leader@example.org',
    // The leader is the coordinator too.
    '2026-12-07 08:00 after-return escalation hr email hr@example.org',
    '2026-12-21 08:00 after-return reminder leader email leader@example.org',
    '2026-12-23 08:00 after-return last-call leader email leader@example.org',
    '2026-12-29 08:00 after-return overdue leader email leader@example.org',
    // Working days after 28 December: 29, 30 December, 4, 5 and 6 January.
    '2027-01-06 08:00 after-return escalation hr email hr@example.org',
  ]);
  expect(statuses(output)).toEqual(['2026-11-30 overdue', '2026-12-28 overdue']);
});

it('closes the first talk with the first that is held and the second with the second', async () => {
  const held = (day: string) => event(day, 'record-after-return-talk');
  const output = await play({
    absences: [row],
    events: [...done, end('back-in-full'), held('2026-11-24'), held('2026-12-22'), held('2026-12-23')],
    until: '2027-01-31',
  });
  // There is no third.
  expect(output.refused.map(({ line }) => line)).toEqual([9]);
  expect(talks(output)).toEqual([
    '2026-11-23 08:00 after-return reminder leader email leader@example.org',
    '2026-12-21 08:00 after-return reminder leader email leader@example.org',
  ]);
  expect(statuses(output)).toEqual(['2026-11-30 done', '2026-12-28 done']);
});

it.each(['partial', 'special-terms', 'protected-job', 'flexjob', 'reassignment'])(
  'follows a return as %s',
  async (outcome) => {
    const output = await play({ absences: [row], events: [...done, end(outcome)], until: '2026-11-23' });
    expect(talks(output)).toEqual(['2026-11-23 08:00 after-return reminder leader email leader@example.org']);
  },
);

it.each(['left', 'dismissed', 'pension', 'other-benefit', 'unknown'])(
  'follows nobody who is not back: %s',
  async (outcome) => {
    const output = await play({ absences: [row], events: [...done, end(outcome)], until: '2027-01-31' });
    expect(output).toMatchObject({ refused: [], cases: [{ status: 'closed' }] });
    expect(statuses(output)).toEqual([]);
    expect(talks(output)).toEqual([]);
  },
);

it('starts no talks where nobody says how the absence ended: by the file, or without an outcome', async () => {
  const imported = absence({ from: '2026-11-02', to: '2026-11-13' });
  const byFile = await play({ absences: [imported], events: done, until: '2027-01-31' });
  const without = await play({ absences: [row], events: [...done, end()], until: '2027-01-31' });
  for (const output of [byFile, without]) {
    expect(output).toMatchObject({ refused: [], cases: [{ status: 'closed' }] });
    expect(statuses(output)).toEqual([]);
    expect(talks(output)).toEqual([]);
  }
});

it('calls the talks off when the absence goes on after all, and tells the leader who knew the date', async () => {
  const output = await play({
    absences: [row],
    events: [...done, end('back-in-full'), event('2026-11-24', 'continue-absence', { from: '2026-11-24' })],
    until: '2027-01-31',
  });
  expect(output.refused).toEqual([]);
  expect(talks(output)).toEqual([
    '2026-11-23 08:00 after-return reminder leader email leader@example.org',
    '2026-11-24 08:00 after-return correction leader email leader@example.org',
  ]);
  expect(output.deliveries.find(({ stage }) => stage === 'correction')?.subject).toContain(
    'en dato gælder ikke længere',
  );
  expect(statuses(output)).toEqual([]);
});

it('begins with a partial return while the absence goes on', async () => {
  const agreed = event('2026-11-16', 'agree-partial-return', {
    percent: 50,
    hours: 18,
    from: '2026-11-23',
    review: '2026-12-14',
  });
  const output = await play({ absences: [row], events: [...done, agreed], until: '2026-11-30' });
  expect(output.refused).toEqual([]);
  // Two and six weeks after Monday 23 November.
  expect(statuses(output)).toEqual(['2026-12-07 pending', '2027-01-04 pending']);
  expect(talks(output)).toEqual(['2026-11-30 08:00 after-return reminder leader email leader@example.org']);
});
