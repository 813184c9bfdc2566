import { type Day, plusDays } from '../../shared/calendar/day.ts';
import { momentOf, plusSeconds } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { AbsenceFile } from '../../shared/intake/absence-file.ts';
import type { RowIssue } from '../../shared/intake/intake-reason.ts';
import type { PeopleFile } from '../../shared/intake/people-file.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import type { Outage } from '../advance.ts';
import type { FaultCounts } from '../faults/fault-kinds.ts';
import { createFaults } from '../faults/faults.ts';
import type { EventLine } from './events-file.ts';
import { openSimulation, type Simulation } from './open-simulation.ts';
import { type OutageReport, reportOutage } from './outage-report.ts';
import { reportCases } from './simulation-report.ts';
import { type Usage, usageCounter } from './usage.ts';

/** What a simulation, or a part of one, takes in: nothing that could not be handed to another thread. */
export type SimulationInput = {
  readonly absences: AbsenceFile;
  readonly people: PeopleFile | undefined;
  readonly events: readonly EventLine[];
  readonly policy?: string | undefined;
  readonly from: Day;
  /** The last day that is played. */
  readonly until: Day;
  readonly outage?: Outage | undefined;
  readonly folder: string | undefined;
  /** Seed of the faults that befall the run. */
  readonly faults?: number | undefined;
  /** Whether reads, writes and calls are counted. */
  readonly usage?: boolean;
  readonly language: Language;
};

export type Issue = { readonly line: number; readonly reason: string };

/** What came of a simulation, or of a part of one. */
export type Simulated = Awaited<ReturnType<typeof simulatePart>>;

/** Plays a simulation to its end and says what came of it. @throws StoreInUse, BrokenKeyFile, WrongStore */
export async function simulatePart(input: SimulationInput) {
  const faults = input.faults === undefined ? undefined : createFaults(input.faults);
  const { counted, log, usage } = usageCounter();
  const counting = input.usage === true ? { counted } : {};
  const simulation = await openSimulation({ ...input, ...counting, faults, log });
  try {
    // The clock stops with the last second of the day.
    await simulation.time.advanceTo(plusSeconds(momentOf(plusDays(input.until, 1), '00:00'), -1));
    const { executions, transitions } = simulation.embedded.runner.counts();
    const outage: { readonly outage?: OutageReport } =
      input.outage === undefined ? {} : { outage: await reportOutage(simulation) };
    const used: { readonly usage?: Usage } = input.usage === true ? { usage: usage() } : {};
    const { refused } = simulation.tally;
    const reported = { ...(await reportCases(simulation)), executions, transitions, ...used, ...outage };
    return { ...rowsOf(simulation, input), refused, ...reported, ...faultsOf(simulation, input.faults) };
  } finally {
    simulation.close();
  }
}

type FaultsReport = {
  readonly seed: number;
  readonly injected: FaultCounts;
  readonly accepted: number;
  readonly duplicates: number;
  readonly sentTwice: number;
};

/** What befell the run: each kind of fault with how often it was injected, and what the providers' books say. */
function faultsOf({ befallen }: Simulation, seed: number | undefined): { readonly faults?: FaultsReport } {
  if (befallen === undefined || seed === undefined) return {};
  const { injected, ledger } = befallen;
  const { accepted, duplicates, sentTwice } = ledger;
  return {
    faults: {
      ...{ seed, injected: injected(), accepted: accepted.length },
      ...{ duplicates: duplicates(), sentTwice: sentTwice() },
    },
  };
}

/** What became of the rows. What is wrong with the people file is told among the warnings. */
function rowsOf(simulation: Simulation, { absences, people, language }: SimulationInput) {
  const { tally, peopleWarnings } = simulation;
  const words = (issues: readonly RowIssue[]): readonly Issue[] => inWords(issues, language);
  const late = absences.rows.filter(({ line }) => isMissing(simulation, line));
  const notReached = late.map(({ line }): RowIssue => ({ line, reason: { kind: 'not-reached' } }));
  const notices = (people?.notices ?? []).map((reason) => ({ line: 1, reason }));
  const inPeopleFile = words([...notices, ...(people?.rejected ?? []), ...(people?.warnings ?? []), ...peopleWarnings]);
  return {
    rows: absences.rowCount,
    ...countOutcomes(simulation),
    ignored: words([...absences.ignored, ...tally.ignored, ...notReached]),
    rejected: words(absences.rejected),
    warnings: [
      // What concerns the file as a whole is said of its header.
      ...words(absences.notices.map((reason) => ({ line: 1, reason }))),
      ...words([...absences.warnings, ...tally.warnings]),
    ],
    peopleWarnings: inPeopleFile.map(({ line, reason }) => ({ line, reason: `${peopleFile[language]}: ${reason}` })),
  };
}

const peopleFile = { da: 'Personfilen', en: 'People file' } as const;

const isMissing = ({ tally }: Simulation, line: number): boolean =>
  !tally.outcomes.has(line) && !tally.ignored.some((ignored) => ignored.line === line);

function countOutcomes({ tally }: Simulation) {
  const count = (outcome: string): number => [...tally.outcomes.values()].filter((found) => found === outcome).length;
  return { opened: count('opened'), continued: count('continued'), unchanged: count('unchanged') };
}

const inWords = (issues: readonly RowIssue[], language: Language): readonly Issue[] =>
  issues.map(({ line, reason }) => ({ line, reason: wordReason(reason, language) })).sort((a, b) => a.line - b.line);
