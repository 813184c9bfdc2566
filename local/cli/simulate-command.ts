import { type Day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { momentOf, plusSeconds } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { type AbsenceFile, parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import type { RowIssue } from '../../shared/intake/intake-reason.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { type BadLine, parseEvents } from '../simulate/events-file.ts';
import { openSimulation, type Simulation } from '../simulate/open-simulation.ts';
import { reportCases } from '../simulate/simulation-report.ts';
import { UsageProblem } from './fail.ts';
import { dayOption, languageOption, parseOptions, readBytes } from './options.ts';
import { printSimulation } from './print-simulation.ts';

/** Cases are followed for so many days after the last first day when `--until` is left out: past the 22 weeks. */
const defaultDays = 270;

const options = {
  people: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  events: { type: 'string' },
  store: { type: 'string', default: 'memory' },
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
    absences: parseAbsenceFile(readBytes(file)),
    people: values.people === undefined ? undefined : parsePeopleFile(readBytes(values.people)),
    eventsText: values.events === undefined ? '' : new TextDecoder().decode(readBytes(values.events)),
    from: dayOption('from', values.from),
    until: dayOption('until', values.until),
    folder: values.store === 'memory' ? undefined : values.store,
    language,
  });
  print(values.json ? JSON.stringify(output, null, 2) : printSimulation(output, language));
}

type Input = {
  readonly absences: AbsenceFile;
  readonly people: ReturnType<typeof parsePeopleFile> | undefined;
  readonly eventsText: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly folder: string | undefined;
  readonly language: Language;
};

/** Runs a simulation to its end and says what came of it. */
export async function simulate({ eventsText, until, ...input }: Input) {
  const { events, bad } = parseEvents(eventsText);
  const { absences, people, from, language } = input;
  const firstDays = absences.rows.map(({ firstDay }) => firstDay);
  const end = until ?? plusDays(Math.max(...firstDays) as Day, defaultDays);
  if (from !== undefined && end < from) throw new UsageProblem('--until lies before --from. Choose a later end.');
  const simulation = await openSimulation({ ...input, events, log: () => {} });
  try {
    // The clock stops with the last second of the day.
    await simulation.time.advanceTo(plusSeconds(momentOf(plusDays(end, 1), '00:00'), -1));
    const { cases, deliveries, notSent } = await reportCases(simulation);
    const { executions, transitions } = simulation.embedded.runner.counts();
    const worded = (issues: readonly RowIssue[]): readonly Issue[] => inWords(issues, language);
    const notReached = absences.rows.filter(({ line }) => isMissing(simulation, line)).map(({ line }) => line);
    const late = notReached.map((line): RowIssue => ({ line, reason: { kind: 'not-reached' } }));
    return {
      rows: absences.rowCount,
      ...countOutcomes(simulation),
      ignored: worded([...absences.ignored, ...simulation.tally.ignored, ...late]),
      rejected: worded(absences.rejected),
      warnings: worded([...absences.warnings, ...simulation.tally.warnings]),
      refused: [...bad.map((line) => badLine(line, language)), ...simulation.tally.refused].sort(
        (a, b) => a.line - b.line,
      ),
      ...(people === undefined
        ? {}
        : {
            people: {
              rejected: worded(people.rejected),
              warnings: worded([...people.warnings, ...simulation.peopleWarnings]),
            },
          }),
      cases,
      deliveries,
      notSent,
      executions,
      transitions,
      until: isoDay(end),
    };
  } finally {
    simulation.close();
  }
}

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
