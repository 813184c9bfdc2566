import type { Day } from '../calendar/day.ts';
import { importPeople } from '../people/import-people.ts';
import { parseAbsenceFile } from './absence-file.ts';
import { cutOverDay } from './cut-over.ts';
import { importAbsences, type RowOutcome } from './import-absences.ts';
import type { AbsenceReport, ImportedFile, ImportReport, RowsReport } from './import-report.ts';
import type { IntakeNeeds } from './open-case.ts';
import { parsePeopleFile } from './people-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

type Files = Readonly<Partial<Record<ImportedFile, Uint8Array>>>;

/** Where an employer's files go, and on which day its messages are to start: without one the first import's own. */
export type Into = { readonly employerId: string; readonly cutOver?: Day | undefined };

/**
 * Takes an employer's files in: people first, so that the absences find their leaders. Nothing goes in when one cannot be read.
 * @throws CutOverRefused before anything went in
 */
export async function importFiles(
  needs: IntakeNeeds,
  { employerId, cutOver }: Into,
  files: Files,
): Promise<ImportReport> {
  const people = read(files.people, parsePeopleFile);
  const absence = read(files.absence, parseAbsenceFile);
  const problems = { ...problemOf('people', people), ...problemOf('absence', absence) };
  if (Object.keys(problems).length > 0) return { outcome: 'unreadable', problems };
  if (absence !== undefined) await cutOverDay(needs, employerId, cutOver);
  const peopleReport =
    people instanceof UnreadableFile || people === undefined
      ? {}
      : { people: await takePeople(needs, employerId, people) };
  const absenceReport =
    absence instanceof UnreadableFile || absence === undefined
      ? {}
      : { absence: await takeAbsences(needs, employerId, absence) };
  return { outcome: 'imported', ...peopleReport, ...absenceReport };
}

function read<File>(
  bytes: Uint8Array | undefined,
  parse: (bytes: Uint8Array) => File,
): File | UnreadableFile | undefined {
  if (bytes === undefined) return undefined;
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

const problemOf = (name: ImportedFile, file: unknown): Readonly<Partial<Record<ImportedFile, UnreadableFile>>> =>
  file instanceof UnreadableFile ? { [name]: file } : {};

async function takePeople(
  needs: IntakeNeeds,
  employerId: string,
  file: ReturnType<typeof parsePeopleFile>,
): Promise<RowsReport> {
  const { rowCount: rows, notices, rejected } = file;
  const warnings = [...file.warnings, ...(await importPeople(needs, employerId, file))];
  return { rows, notices, rejected, warnings };
}

async function takeAbsences(
  needs: IntakeNeeds,
  employerId: string,
  file: ReturnType<typeof parseAbsenceFile>,
): Promise<AbsenceReport> {
  const { rowCount: rows, notices } = file;
  const { outcomes, ignored, rejected, warnings } = await importAbsences(needs, employerId, file);
  const count = (outcome: RowOutcome): number => [...outcomes.values()].filter((found) => found === outcome).length;
  return {
    rows,
    opened: count('opened'),
    continued: count('continued'),
    unchanged: count('unchanged'),
    notices,
    rejected: [...file.rejected, ...rejected],
    ignored: [...file.ignored, ...ignored],
    warnings: [...file.warnings, ...warnings],
  };
}
