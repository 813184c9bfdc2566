import type { Day } from '../../shared/calendar/day.ts';
import type { Clock } from '../../shared/clock.ts';
import { heldFrom } from '../../shared/go-live/held-from.ts';
import { type HeldCase, type HeldNeeds, longestFirst } from '../../shared/go-live/list-held.ts';
import { cutOverDay, refuseAhead } from '../../shared/intake/cut-over.ts';
import { importsAtOnce } from '../../shared/intake/open-case.ts';
import { randomId } from '../ids.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { claimLiveStore } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { importJson } from './import-json.ts';
import { dayOption, languageOption, parseOptions } from './options.ts';
import { printImport } from './print-import.ts';
import { type ReadableFiles, readEmployerFiles } from './read-employer-files.ts';
import { type Asked, type FilesOutcome, takeFiles } from './take-files.ts';

const options = {
  people: { type: 'string' },
  'cut-over': { type: 'string' },
  confirm: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** What an import on the command line came to. `cutOver` is the day on which messages start, once there were absences. */
export type Imported = FilesOutcome & {
  readonly cutOver: Day | undefined;
  readonly held: readonly HeldCase[];
};

/** `holdfast import`: takes an employer's files into a local store, as the page does. @throws UsageProblem, CutOverRefused, StoreInUse, WrongStore */
export async function importCommand(
  args: readonly string[],
  print: (text: string) => void,
  clock: Clock,
): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  const language = languageOption(values.lang);
  const cutOver = dayOption('cut-over', values['cut-over']);
  if (positionals.length > 1)
    throw new UsageProblem('import takes one absence file: import ABSENCES.csv --people FILE.');
  if (cutOver !== undefined && positionals.length === 0)
    throw new UsageProblem('--cut-over goes with an absence file: import ABSENCES.csv --cut-over 2026-11-02.');
  if (cutOver !== undefined) refuseAhead(cutOver, clock);
  const files = await readEmployerFiles({ absence: positionals[0], people: values.people }, language);
  const open = await openFolder(values.data);
  try {
    const imported = await take(open, { files, cutOver, clock, language, isSure: values.confirm });
    print(
      values.json
        ? JSON.stringify(await importJson(open, imported), null, 2)
        : await printImport(open, imported, language),
    );
  } finally {
    open.close();
  }
}

type Taking = Asked & { readonly files: ReadableFiles; readonly clock: Clock };

async function take({ store: { table }, vault }: OpenFolder, { files, clock, ...asked }: Taking): Promise<Imported> {
  await claimLiveStore(table);
  const needs = { table, vault, clock, mint: randomId, peopleAtOnce: importsAtOnce };
  const outcome = await takeFiles(needs, files, asked);
  return {
    ...outcome,
    cutOver: outcome.absence === undefined ? undefined : await cutOverDay(needs, defaultEmployer),
    held: await firstHeld(needs),
  };
}

/** More than anybody looks through here: `holdfast held` lists all of them. */
const mostHeld = 500;

/** What is held back in the first cases that hold anything back, the longest absence first. */
async function firstHeld(needs: HeldNeeds): Promise<readonly HeldCase[]> {
  const found: HeldCase[] = [];
  let after: string | undefined;
  do {
    const { cases, more } = await heldFrom(needs, defaultEmployer, { after, most: mostHeld - found.length });
    found.push(...cases);
    after = more;
  } while (after !== undefined && found.length < mostHeld);
  return found.sort(longestFirst);
}
