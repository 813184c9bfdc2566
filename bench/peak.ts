import { openSimulation } from '../local/simulate/open-simulation.ts';
import { type Usage, usageCounter } from '../local/simulate/usage.ts';
import { day } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../shared/intake/people-file.ts';
import type { BenchItem } from './bench-item.ts';

/** Cases that all began on the same Monday: what they need in one minute grows with their number, so that a few hundred tell of ten thousand. */
const cases = 200;
const firstDay = '2026-11-02';
/** Two weeks later leader and steward are told of the talk at 08:00: the most that a day of one case has by e-mail. */
const peakDay = '2026-11-16';

type PeakFigures = {
  readonly reminders: number;
  readonly wakes: number;
  readonly transitions: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};

/** What the reminders of one instant ask of the cloud, all told. */
async function measurePeak(): Promise<PeakFigures> {
  const counter = usageCounter();
  const simulation = await openSimulation({
    absences: parseAbsenceFile(absences()),
    people: parsePeopleFile(people()),
    events: [],
    from: day(firstDay),
    language: 'en',
    log: counter.log,
    counted: counter.counted,
  });
  const now = () => ({ ...counter.usage(), transitions: simulation.embedded.runner.counts().transitions });
  await simulation.time.advanceTo(momentOf(day(peakDay), '07:59'));
  const before = now();
  await simulation.time.advanceTo(momentOf(day(peakDay), '08:59'));
  const after = now();
  simulation.close();
  const handled = (usage: Usage, what: string) => usage.handled[what] ?? 0;
  return {
    reminders: handled(after, 'deliver') - handled(before, 'deliver'),
    wakes: handled(after, 'remind') - handled(before, 'remind'),
    transitions: after.transitions - before.transitions,
    readUnits: after.readUnits - before.readUnits,
    writeUnits: after.writeUnits - before.writeUnits,
  };
}

/** What one reminder of the minute in which most fall due asks of each part of the cloud. */
export const peak: BenchItem = {
  name: 'peak-cloud',
  run: async () => {
    const { reminders, ...asked } = await measurePeak();
    const perReminder = ([name, count]: readonly [string, number]) => ({
      name: `${names[name as keyof typeof names]} a reminder`,
      value: count / reminders,
      unit: 'times',
    });
    return { figures: Object.entries(asked).map(perReminder) };
  },
};

const names = {
  wakes: 'wakes',
  transitions: 'transitions',
  readUnits: 'read units',
  writeUnits: 'write units',
} as const;

const absences = (): Uint8Array =>
  csv([
    'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Leder e-mail;Samtykke TR',
    ...Array.from(
      { length: cases },
      (_, at) =>
        `Plejecenter Solgården;Afsnit A;${100101 + at};Testperson;+4520000101;member@example.org;da;FOA;Sygdom;${firstDay};;leader@example.org;ja`,
    ),
  ]);

const people = (): Uint8Array =>
  csv([
    'Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Mobil;Sprog;Fra;Til;Vikar for',
    'leder;Plejecenter Solgården;Afsnit A;;Testleder;leader@example.org;;da;;;',
    'tr;Plejecenter Solgården;;FOA;Testtillidsvalgt;steward@example.org;;da;;;',
    'hr;Plejecenter Solgården;;;Test HR;hr@example.org;;da;;;',
  ]);

const csv = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);
