import { createFaults } from '../../local/faults/faults.ts';
import { parseEvents } from '../../local/simulate/events-file.ts';
import { openSimulation, type Simulation } from '../../local/simulate/open-simulation.ts';
import { day, plusDays } from '../../shared/calendar/day.ts';
import { momentOf, plusSeconds } from '../../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import type { MarkedWorkplace } from './marked-workplace.ts';

export type Played = {
  readonly simulation: Simulation;
  /** Every line of the log, and every message on the queue, word for word. */
  readonly logged: readonly string[];
  readonly queued: readonly string[];
};

type Options = { readonly folder?: string; readonly faults?: number; readonly until?: string };

/** Plays a marked workplace to its end, or to a day: in a folder, and under the faults of a seed, where one is given. */
export async function playMarked(workplace: MarkedWorkplace, { folder, faults, until }: Options): Promise<Played> {
  const logged: string[] = [];
  const queued: string[] = [];
  const simulation = await openSimulation({
    absences: parseAbsenceFile(workplace.absences),
    people: parsePeopleFile(workplace.people),
    events: parseEvents(workplace.events.map((event) => JSON.stringify(event)).join('\n')).events,
    from: day(workplace.from),
    language: 'da',
    folder,
    faults: faults === undefined ? undefined : createFaults(faults),
    log: (line) => void logged.push(JSON.stringify(line)),
    hears: (message) => void queued.push(message),
  });
  await simulation.time.advanceTo(plusSeconds(momentOf(plusDays(day(until ?? workplace.until), 1), '00:00'), -1));
  return { simulation, logged, queued };
}
