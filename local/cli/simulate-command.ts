import { type Day, day, plusDays } from '../../shared/calendar/day.ts';
import { momentOf, plusSeconds } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { type AbsenceFile, parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import type { RowIssue } from '../../shared/intake/intake-reason.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import type { Outage } from '../advance.ts';
import { createFaults } from '../faults/faults.ts';
import { type BadLine, parseEvents } from '../simulate/events-file.ts';
import { openSimulation, type Simulation } from '../simulate/open-simulation.ts';
import { reportOutage } from '../simulate/outage-report.ts';
import { reportCases } from '../simulate/simulation-report.ts';
import { usageCounter } from '../simulate/usage.ts';
import { UsageProblem } from './fail.ts';
import { dayOption, languageOption, parseOptions, readBytes, wholeNumberOption } from './options.ts';
import { outageOption } from './outage-option.ts';
import { printSimulation } from './print-simulation.ts';
import { policyText } from './read-policy.ts';

/** Cases are followed for so many days after the last first day when `--until` is left out: past the 22 weeks. */
const defaultDays = 270;

const options = {
  people: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  events: { type: 'string' },
  policy: { type: 'string' },
  outage: { type: 'string' },
  faults: { type: 'string' },
  store: { type: 'string', default: 'memory' },
  usage: { type: 'boolean', default: false },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Issue = { readonly line: number; readonly reason: string };

/** What `simulate --json` prints. */
export type SimulationOutput = Awaited<ReturnType<typeof simulate>>;

/** `holdfast simulate FILE`: the file's cases through the whole path on a movable clock. @throws UsageProblem, UnreadableFile, StoreInUse */
export async function simulateCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageProblem('simulate takes one absence file: simulate FILE --until DATE.');
  const language = languageOption(values.lang);
  const output = await simulate({
    absences: readFile(file, parseAbsenceFile, language),
    people: values.people === undefined ? undefined : readFile(values.people, parsePeopleFile, language),
    eventsText: values.events === undefined ? '' : new TextDecoder().decode(readBytes(values.events)),
    policy: values.policy === undefined ? undefined : policyText(values.policy),
    from: dayOption('from', values.from),
    until: dayOption('until', values.until),
    outage: outageOption(values.outage),
    folder: values.store === 'memory' ? undefined : values.store,
    faults: wholeNumberOption('faults', values.faults),
    usage: values.usage,
    language,
  });
  print(values.json ? JSON.stringify(output, null, 2) : printSimulation(output, language));
}

/** @throws UsageProblem naming the file, in the language asked for, when it cannot be read. */
function readFile<Read>(file: string, parse: (bytes: Uint8Array) => Read, language: Language): Read {
  const bytes = readBytes(file);
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageProblem(`${file}: ${wordFileProblem(error.problem, language)}`);
    throw error;
  }
}

type Input = {
  readonly absences: AbsenceFile;
  readonly people: ReturnType<typeof parsePeopleFile> | undefined;
  readonly eventsText: string;
  readonly policy?: string | undefined;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly outage?: Outage | undefined;
  readonly folder: string | undefined;
  /** Seed of the faults that befall the run. */
  readonly faults?: number | undefined;
  /** Whether reads, writes and calls are counted. */
  readonly usage?: boolean;
  readonly language: Language;
};

/** A file that opens no case is reported all the same; which day the clock then shows is of no matter. */
const anyDay = day('2000-01-01');

/** Runs a simulation to its end and says what came of it. */
export async function simulate({ eventsText, until, faults: seed, ...input }: Input) {
  const { events, bad } = parseEvents(eventsText);
  const { absences, language } = input;
  const firstDays = absences.rows.map(({ firstDay }) => firstDay).sort((a, b) => a - b);
  const from = input.from ?? firstDays[0] ?? until ?? anyDay;
  const end = until ?? plusDays(firstDays.at(-1) ?? from, defaultDays);
  if (input.from !== undefined && end < from) throw new UsageProblem('--until lies before --from. Choose a later end.');
  const faults = seed === undefined ? undefined : createFaults(seed);
  const { counted, log, usage } = usageCounter();
  const counting = input.usage === true ? { counted } : {};
  const simulation = await openSimulation({ ...input, ...counting, from, events, faults, log });
  try {
    // The clock stops with the last second of the day.
    await simulation.time.advanceTo(plusSeconds(momentOf(plusDays(end, 1), '00:00'), -1));
    const badLines = bad.map((line) => badLine(line, language));
    const refused = [...badLines, ...simulation.tally.refused].sort((a, b) => a.line - b.line);
    const { executions, transitions } = simulation.embedded.runner.counts();
    const outage = input.outage === undefined ? {} : { outage: await reportOutage(simulation) };
    const used = input.usage === true ? { usage: usage() } : {};
    const reported = { ...(await reportCases(simulation)), executions, transitions, ...used, ...outage };
    return { ...rowsOf(simulation, input), refused, ...reported, ...faultsOf(simulation, seed) };
  } finally {
    simulation.close();
  }
}

/** What befell the run: each kind of fault with how often it was injected, and what the providers' books say. */
function faultsOf({ befallen }: Simulation, seed: number | undefined) {
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
function rowsOf(
  simulation: Simulation,
  { absences, people, language }: Pick<Input, 'absences' | 'people' | 'language'>,
) {
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
      ...inPeopleFile.map(({ line, reason }) => ({ line, reason: `${peopleFile[language]}: ${reason}` })),
    ],
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

const badLineWords = {
  da: {
    'not-json': 'Linjen er ikke et JSON-objekt. Skriv ét objekt på hver linje.',
    'not-an-event': 'Linjen mangler "at", "key" eller "do", eller "at" er ikke en dato. Se eksemplet i README.',
    cpr: 'Linjen indeholder noget, der ligner et cpr-nummer. Fjern det.',
  },
  en: {
    'not-json': 'The line is no JSON object. Write one object a line.',
    'not-an-event': 'The line lacks "at", "key" or "do", or "at" is no date. See the example in the README.',
    cpr: 'The line holds what looks like a civil registration number. Remove it.',
  },
} as const;

const badLine = ({ line, problem }: BadLine, language: Language): Issue => ({
  line,
  reason: badLineWords[language][problem],
});
