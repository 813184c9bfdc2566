import { expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { parseEvents } from '../../local/simulate/events-file.ts';
import { openSimulation } from '../../local/simulate/open-simulation.ts';
import { reportCases } from '../../local/simulate/simulation-report.ts';
import { day } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { allDoneOn, event, letterAtOnce } from './support/events.ts';
import { folderOfTest } from './support/folder.ts';
import { absence, absenceCsv, peopleCsv, workplace } from './support/rows.ts';
import { duties, play, sent, unsent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });

it('stops everything at once and corrects nobody', async () => {
  const output = await play({
    absences: [row],
    // Steward, leader and member know dates by now; the escalation would come on the 19th.
    events: [letterAtOnce, event('2026-11-18', 'close-silently')],
    until: '2027-07-31',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 08:00 contact-14d overdue steward email steward@example.org',
  ]);
  expect(unsent(output)).toEqual([]);
  expect(output.cases).toMatchObject([{ key: '100101', status: 'closed' }]);
  // Nobody owes anything any more, not even what was overdue.
  expect(duties(output).map((duty) => duty.split(' ').at(-1))).toEqual([
    'done',
    ...Array.from({ length: 5 }, () => 'not-applicable'),
  ]);
});

it('sends no correction that was waiting for its window', async () => {
  const output = await play({
    absences: [row],
    events: [
      letterAtOnce,
      // Friday afternoon: the steward hears at once that first contact is due on the 17th, the member would on Monday at 9.
      event('2026-11-13T15:00:00+01:00', 'correct-first-day', { to: '2026-11-03' }),
      event('2026-11-15', 'close-silently'),
    ],
    until: '2026-12-31',
  });
  expect(sent(output).filter((line) => line.includes('correction'))).toEqual([
    '2026-11-13 15:00 contact-14d correction steward email steward@example.org',
  ]);
  expect(sent(output).at(-1)).toMatch(/^2026-11-13 /);
});

it('cancels what was decided and had not left yet', async () => {
  const { events } = parseEvents(
    [letterAtOnce, event('2026-11-16', 'close-silently')].map((line) => JSON.stringify(line)).join('\n'),
  );
  const simulation = await openSimulation({
    absences: parseAbsenceFile(absenceCsv([row])),
    people: parsePeopleFile(peopleCsv(workplace)),
    events,
    from: day('2026-11-02'),
    language: 'en',
    log: () => {},
  });
  try {
    await simulation.time.advanceTo(momentOf(day('2026-11-16'), '07:59'));
    // At 08:00 the timeline decides to tell the leader; before the queue is worked off the case is closed.
    await simulation.time.clock.moveTo(momentOf(day('2026-11-16'), '08:00'));
    await simulation.embedded.runner.runDue();
    await simulation.time.advanceTo(momentOf(day('2026-12-31'), '12:00'));
    const { deliveries, notSent } = await reportCases(simulation);
    expect(deliveries.at(-1)).toMatchObject({ dutyId: 'contact-14d', stage: 'last-call', role: 'steward' });
    expect(notSent).toMatchObject([
      { dutyId: 'talk-4w', stage: 'heads-up', role: 'leader', status: 'cancelled', reason: 'case-closed' },
    ]);
  } finally {
    simulation.close();
  }
});

it('closes what outlives an absence too: an appeal, the talks after a return, an agreement', async () => {
  const story = {
    absences: [row],
    events: [
      ...allDoneOn('2026-11-02'),
      event('2026-11-16', 'record-decision', { received: '2026-11-16', kind: 'other' }),
      event('2026-11-16', 'make-56-agreement', { from: '2026-11-16' }),
      event('2026-11-23', 'end-absence', { outcome: 'partial' }),
    ],
    until: '2028-12-31',
  };
  const open = await play(story);
  const closed = await play({ ...story, events: [...story.events, event('2026-11-24', 'close-silently')] });
  const after = (output: SimulationOutput) =>
    new Set(output.deliveries.filter(({ at }) => at > '2026-11-24').map(({ dutyId }) => dutyId));
  expect(after(open)).toEqual(new Set(['after-return', 'appeal', 'agreement-56']));
  expect(after(closed)).toEqual(new Set());
  expect(closed.refused).toEqual([]);
});

it('opens nothing when the same row is imported again', async () => {
  const folder = folderOfTest();
  const story = { absences: [row], events: [letterAtOnce, event('2026-11-18', 'close-silently')], folder };
  const first = await play({ ...story, until: '2026-11-20' });
  const again = await play({ ...story, until: '2026-12-31' });
  expect(again).toMatchObject({ opened: 0, continued: 0, unchanged: 1, warnings: [], cases: [{ status: 'closed' }] });
  expect(again.deliveries).toEqual(first.deliveries);
});
