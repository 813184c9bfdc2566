import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseEvents } from '../../local/simulate/events-file.ts';
import { inParts } from '../../local/simulate/in-parts.ts';
import type { SimulationInput } from '../../local/simulate/simulate-part.ts';
import { plusDays } from '../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { absenceText, eventsText, firstOfAll, peopleText } from '../employer.ts';
import { type Played, playPart } from './play-part.ts';

/** The last cases begin four weeks after the first. */
const weeks = 34;

/** One run, in a process of its own. `processor` seconds are those of all threads; `megabytes` the most that the process held. */
export type SimulatedRun = Played & { readonly cases: number; readonly processor: number; readonly megabytes: number };

/** Cases of 30 weeks, from the bytes of the files to the last delivery, in as many threads as `holdfast simulate` takes on this machine. */
export async function simulateCases(cases: number, threads = availableParallelism()): Promise<SimulatedRun> {
  const files = { absences: Buffer.from(absenceText(cases)), people: Buffer.from(peopleText(cases)) };
  const events = eventsText(cases);
  const used = process.cpuUsage();
  const start = performance.now();
  const input: SimulationInput = {
    absences: parseAbsenceFile(files.absences),
    people: parsePeopleFile(files.people),
    events: parseEvents(events).events,
    from: firstOfAll,
    until: plusDays(firstOfAll, 7 * weeks),
    folder: undefined,
    language: 'da',
  };
  const [first = input, ...others] = inParts(input, threads);
  const played = await Promise.all([playPart(first), ...others.map(inThread)]);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const sum = (of: (part: Played) => number): number => played.reduce((total, part) => total + of(part), 0);
  return {
    ...{ cases, seconds, processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 },
    deliveries: sum(({ deliveries }) => deliveries),
    transitions: sum(({ transitions }) => transitions),
  };
}

async function inThread(input: SimulationInput): Promise<Played> {
  const thread = new Worker(new URL('./part-worker.ts', import.meta.url), {
    workerData: input,
    // Threads do not inherit the room that the process was given.
    resourceLimits: { maxOldGenerationSizeMb: 16_000 },
  });
  const [played] = await once(thread, 'message');
  return played as Played;
}

if (import.meta.main) {
  process.send?.(await simulateCases(Number(process.argv[2])));
  if (process.connected) process.disconnect();
}
