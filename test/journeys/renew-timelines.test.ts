import { expect, it } from 'vitest';
import { renewTimelines } from '../../functions/renew-timelines.ts';
import { openSimulation } from '../../local/simulate/open-simulation.ts';
import { reportCases } from '../../local/simulate/simulation-report.ts';
import { day } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { absence, absenceCsv, peopleCsv, workplace } from './support/rows.ts';

const cases = 6;
const rows = Array.from({ length: cases }, (_, index) =>
  absence({ number: String(100101 + index), from: '2026-11-02' }),
);

const at = (on: string, time: string) => momentOf(day(on), time);

async function open() {
  return openSimulation({
    absences: parseAbsenceFile(absenceCsv(rows)),
    people: parsePeopleFile(peopleCsv(workplace)),
    events: [],
    from: day('2026-11-02'),
    language: 'en',
    log: () => {},
  });
}
type Simulation = Awaited<ReturnType<typeof open>>;

const told = async (simulation: Simulation): Promise<readonly string[]> =>
  (await reportCases(simulation)).deliveries.map((sent) =>
    [sent.at, sent.key, sent.dutyId, sent.stage, sent.role, sent.channel, sent.to].join(' '),
  );

/** Moves all cases to a new definition in the very minute in which reminders fall due; the machine works on between one case and the next. */
async function moveAt(simulation: Simulation, on: string, id: string): Promise<void> {
  await simulation.time.advanceTo(at(on, '07:59'));
  await simulation.time.clock.moveTo(at(on, '08:00'));
  const work = async () => {
    await simulation.embedded.workOff();
  };
  const { table } = simulation.open.store;
  const needs = { table, vault: simulation.open.vault, clock: simulation.time.clock.clock, log: () => {} };
  const move = renewTimelines({
    ...needs,
    employers: [simulation.employerId],
    paced: () => work,
    goesOn: () => true,
  });
  expect(await move({ id })).toMatchObject({ renewed: cases, done: true });
}

it('loses no reminder and sends none twice while all cases move to a new definition', async () => {
  const [left, moved] = [await open(), await open()];
  await moveAt(moved, '2026-11-16', 'first');
  await moveAt(moved, '2026-11-30', 'second');
  for (const simulation of [left, moved]) await simulation.time.advanceTo(at('2027-05-31', '12:00'));
  expect(await told(moved)).toEqual(await told(left));
  expect((await told(left)).length).toBeGreaterThan(100);
  // Each case has a timeline of the newest definition, and none besides.
  expect(moved.embedded.runner.counts()).toMatchObject({ executions: 3 * cases, running: cases });
  for (const simulation of [left, moved]) simulation.close();
});
