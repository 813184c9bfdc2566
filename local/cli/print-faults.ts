import type { Language } from '../../shared/case/roles.ts';
import { type FaultKind, faultKinds } from '../faults/fault-kinds.ts';
import type { SimulationOutput } from './simulate-command.ts';
import { textTable } from './text-table.ts';

type Faults = NonNullable<SimulationOutput['faults']>;

/** The faults that befell a simulation, by kind, and what the providers took in. */
export function printFaults(faults: Faults, language: Language): readonly string[] {
  const { header, sum } = words[language];
  const rows = faultKinds.map((kind) => [names[kind][language], String(faults.injected[kind])]);
  return [textTable(header, rows), '', sum(faults)];
}

const words = {
  da: {
    header: ['Fejl, der blev fremkaldt', 'Antal'],
    sum: ({ seed, accepted, duplicates }: Faults) =>
      `Frø ${seed}: ${accepted} beskeder modtaget af udbyderne, ${duplicates} af dem for anden gang, fordi svaret gik tabt.`,
  },
  en: {
    header: ['Faults injected', 'Count'],
    sum: ({ seed, accepted, duplicates }: Faults) =>
      `Seed ${seed}: ${accepted} messages accepted by the providers, ${duplicates} of them a second time, the answer having been lost.`,
  },
} as const;

const names: Readonly<Record<FaultKind, Readonly<Record<Language, string>>>> = {
  'table-throttled': { da: 'Lager: for travlt', en: 'Store: throttled' },
  'table-timed-out': { da: 'Lager: intet svar, intet gjort', en: 'Store: timed out, nothing done' },
  'table-answer-lost': { da: 'Lager: gjort, svar tabt', en: 'Store: done, answer lost' },
  'index-stale': { da: 'Indeks bagud', en: 'Index lagging behind' },
  'commit-again': { da: 'Ændringer givet igen', en: 'Commits handed over again' },
  'cursor-lost': { da: 'Markør tabt', en: 'Cursor lost' },
  'queue-throttled': { da: 'Kø: for travlt', en: 'Queue: throttled' },
  'queue-answer-lost': { da: 'Kø: gjort, svar tabt', en: 'Queue: done, answer lost' },
  'message-lost': { da: 'Kø: besked tabt', en: 'Queue: message lost' },
  'message-doubled': { da: 'Kø: besked to gange', en: 'Queue: message twice' },
  'messages-shuffled': { da: 'Kø: anden rækkefølge', en: 'Queue: out of order' },
  'receive-lost': { da: 'Kø: udlevering tabt', en: 'Queue: receive lost' },
  'second-consumer': { da: 'Kø: to aftagere på én gang', en: 'Queue: two consumers at once' },
  'timeline-throttled': { da: 'Tidslinje: for travlt', en: 'Timeline: throttled' },
  'timeline-answer-lost': { da: 'Tidslinje: gjort, svar tabt', en: 'Timeline: done, answer lost' },
  'timeline-lost': { da: 'Tidslinje forsvundet', en: 'Timeline lost' },
  'task-throttled': { da: 'Opvågning: for travlt', en: 'Wake: throttled' },
  'task-timed-out': { da: 'Opvågning: intet svar, intet gjort', en: 'Wake: timed out, nothing done' },
  'task-answer-lost': { da: 'Opvågning: gjort, svar tabt', en: 'Wake: done, answer lost' },
  'provider-throttled': { da: 'Udbyder: for travlt', en: 'Provider: throttled' },
  'provider-timed-out': { da: 'Udbyder: intet svar, intet gjort', en: 'Provider: timed out, nothing done' },
  'provider-answer-lost': { da: 'Udbyder: modtaget, svar tabt', en: 'Provider: accepted, answer lost' },
  'clock-behind': { da: 'Ur et sekund bagud', en: 'Clock a second behind' },
  crash: { da: 'Processen døde', en: 'The process died' },
};
