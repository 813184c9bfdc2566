import { listOutbox } from '../local/outbox.ts';
import { parseEvents } from '../local/simulate/events-file.ts';
import { openSimulation } from '../local/simulate/open-simulation.ts';
import { plusDays } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../shared/intake/people-file.ts';
import { absenceText, eventsText, firstOfAll, peopleText } from './employer.ts';

const days = 7 * 34;

/** What one run took. `processor` and `seconds` from the bytes of the files to the last delivery; `megabytes` the most that was held. */
export type SimulatedRun = {
  readonly cases: number;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly deliveries: number;
  readonly transitions: number;
};

export async function simulateCases(cases: number): Promise<SimulatedRun> {
  const bytes = { absences: Buffer.from(absenceText(cases)), people: Buffer.from(peopleText(cases)) };
  const text = eventsText(cases);
  const start = performance.now();
  const used = process.cpuUsage();
  const simulation = await openSimulation({
    absences: parseAbsenceFile(bytes.absences),
    people: parsePeopleFile(bytes.people),
    events: parseEvents(text).events,
    from: firstOfAll,
    language: 'da',
    log: () => undefined,
  });
  await simulation.time.advanceTo(momentOf(plusDays(firstOfAll, days), '00:00'));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const deliveries = (await listOutbox(simulation.open.store.table)).length;
  const { transitions } = simulation.embedded.runner.counts();
  if (simulation.tally.refused.length > 0) throw new Error(`refused: ${simulation.tally.refused[0]?.reason}`);
  simulation.close();
  return {
    ...{ cases, seconds, deliveries, transitions, processor: (user + system) / 1e6 },
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
}

if (import.meta.main) {
  const run = await simulateCases(Number(process.argv[2]));
  if (process.send) process.send(run);
  else console.log(run, (run.processor * 1000) / run.cases, 'ms/case');
}
