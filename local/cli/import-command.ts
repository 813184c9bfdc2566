import type { Day } from '../../shared/calendar/day.ts';
import type { Clock } from '../../shared/clock.ts';
import { listHeld } from '../../shared/go-live/list-held.ts';
import { countOpen } from '../../shared/imports/receive-import.ts';
import { rowsOfOpenCases, triedAbsences } from '../../shared/imports/tried-absences.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { cutOverDay, refuseAhead } from '../../shared/intake/cut-over.ts';
import { disturbsMany } from '../../shared/intake/disturbs-many.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import type { ImportReport } from '../../shared/intake/import-report.ts';
import { type IntakeNeeds, importsAtOnce } from '../../shared/intake/open-case.ts';
import { randomId } from '../ids.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { claimLiveStore } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { importJson } from './import-json.ts';
import { dayOption, languageOption, parseOptions } from './options.ts';
import { printImport } from './print-import.ts';
import { type ReadFiles, readEmployerFiles } from './read-employer-files.ts';

const options = {
  people: { type: 'string' },
  'cut-over': { type: 'string' },
  confirm: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** What an import on the command line came to. `cutOver` is the day on which messages start, once there were absences. */
export type Imported = {
  readonly report: Extract<ImportReport, { outcome: 'imported' }>;
  readonly cutOver: Day | undefined;
  readonly held: Awaited<ReturnType<typeof listHeld>>;
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
  const files = readEmployerFiles({ absence: positionals[0], people: values.people }, language);
  const open = await openFolder(values.data);
  try {
    const imported = await take(open, { files, cutOver, clock, isSure: values.confirm });
    print(
      values.json
        ? JSON.stringify(await importJson(open, imported, language), null, 2)
        : await printImport(open, imported, language),
    );
  } finally {
    open.close();
  }
}

type Taking = {
  readonly files: ReadFiles;
  readonly cutOver: Day | undefined;
  readonly clock: Clock;
  readonly isSure: boolean;
};

async function take(
  { store: { table }, vault }: OpenFolder,
  { files, cutOver, clock, isSure }: Taking,
): Promise<Imported> {
  await claimLiveStore(table);
  const needs = { table, vault, clock, mint: randomId, peopleAtOnce: importsAtOnce };
  if (!isSure) await refuseMany(needs, files);
  const report = await importFiles(needs, { employerId: defaultEmployer, cutOver }, files);
  if (report.outcome === 'unreadable') throw new UsageProblem('The files cannot be read. Check them.');
  return {
    report,
    cutOver: report.absence === undefined ? undefined : await cutOverDay(needs, defaultEmployer),
    held: await listHeld(needs, defaultEmployer),
  };
}

/** @throws UsageProblem when a file would end or correct more of what is open than anybody expects */
async function refuseMany(needs: IntakeNeeds, { absence }: ReadFiles): Promise<void> {
  const open = absence === undefined ? 0 : await countOpen(needs.table, defaultEmployer);
  if (absence === undefined || open === 0) return;
  const rows = await rowsOfOpenCases(needs, defaultEmployer, parseAbsenceFile(absence));
  const { disturbed } = await triedAbsences(needs, defaultEmployer, rows);
  if (!disturbsMany({ open, disturbed })) return;
  throw new UsageProblem(
    `The file would end or correct ${disturbed} of ${open} open cases. Nothing has changed. If the file is right, add --confirm.`,
  );
}
