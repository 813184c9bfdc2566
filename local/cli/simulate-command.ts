import { availableParallelism } from 'node:os';
import { type Day, day, plusDays } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { type BadLine, parseEvents } from '../simulate/events-file.ts';
import { inParts } from '../simulate/in-parts.ts';
import { mergeParts } from '../simulate/merge-parts.ts';
import { simulateInThread } from '../simulate/part-thread.ts';
import { type Issue, type Simulated, type SimulationInput, simulatePart } from '../simulate/simulate-part.ts';
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
  usage: { type: 'boolean', default: false },
  store: { type: 'string', default: 'memory' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

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

type Input = Omit<SimulationInput, 'events' | 'from' | 'until'> & {
  readonly eventsText: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
};

/** A file that opens no case is reported all the same; which day the clock then shows is of no matter. */
const anyDay = day('2000-01-01');

/** Runs a simulation to its end, on as many threads as the machine has where its cases cannot meet, and says what came of it. */
export async function simulate({ eventsText, from: start, until: end, ...input }: Input) {
  const { events, bad } = parseEvents(eventsText);
  const firstDays = input.absences.rows.map(({ firstDay }) => firstDay).sort((a, b) => a - b);
  const from = start ?? firstDays[0] ?? end ?? anyDay;
  const until = end ?? plusDays(firstDays.at(-1) ?? from, defaultDays);
  if (start !== undefined && until < start) throw new UsageProblem('--until lies before --from. Choose a later end.');
  const { refused, warnings, peopleWarnings, ...simulated } = await simulateBeside({ ...input, events, from, until });
  const badLines = bad.map((line) => badLine(line, input.language));
  return {
    ...simulated,
    warnings: [...warnings, ...peopleWarnings],
    refused: [...badLines, ...refused].sort((a, b) => a.line - b.line),
  };
}

/** The first part here, each other one in a thread of its own. */
async function simulateBeside(input: SimulationInput): Promise<Simulated> {
  const [first = input, ...others] = inParts(input, availableParallelism());
  const [simulated, ...more] = await Promise.all([simulatePart(first), ...others.map(simulateInThread)]);
  return mergeParts([simulated, ...more]);
}

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
