import type { Language } from '../../shared/case/roles.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { UsageProblem } from './fail.ts';
import { readBytes } from './options.ts';

const parse: Readonly<Record<ImportedFile, (bytes: Uint8Array) => unknown>> = {
  absence: parseAbsenceFile,
  people: parsePeopleFile,
};
const other = { absence: 'people', people: 'absence' } as const satisfies Readonly<Record<ImportedFile, ImportedFile>>;

export type ReadFiles = Readonly<Partial<Record<ImportedFile, Uint8Array>>>;

/** An employer's files, of which it is certain that they can be read. @throws UsageProblem naming the file, before anything is written */
export function readEmployerFiles(
  named: Readonly<Record<ImportedFile, string | undefined>>,
  language: Language,
): ReadFiles {
  const files: Partial<Record<ImportedFile, Uint8Array>> = {};
  for (const kind of importedFiles) {
    const file = named[kind];
    if (file !== undefined) files[kind] = readBytes(file);
  }
  if (Object.keys(files).length === 0)
    throw new UsageProblem('import needs a file: import ABSENCES.csv, --people FILE, or both.');
  for (const kind of importedFiles) refuseUnreadable({ kind, file: named[kind] ?? '', bytes: files[kind] }, language);
  return files;
}

type Named = { readonly kind: ImportedFile; readonly file: string; readonly bytes: Uint8Array | undefined };

function refuseUnreadable({ kind, file, bytes }: Named, language: Language): void {
  const problem = bytes === undefined ? undefined : problemOf(kind, bytes);
  if (bytes === undefined || problem === undefined) return;
  if (problemOf(other[kind], bytes) === undefined) throw new UsageProblem(`${file}: ${swapped[language][kind]}`);
  throw new UsageProblem(`${file}: ${wordFileProblem(problem.problem, language)}`);
}

function problemOf(kind: ImportedFile, bytes: Uint8Array): UnreadableFile | undefined {
  try {
    parse[kind](bytes);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

const swapped = {
  da: {
    absence: 'det er filen med personer og roller. Giv den med --people, og fraværsfilen uden.',
    people: 'det er fraværsfilen. Giv den uden --people, og filen med personer og roller med.',
  },
  en: {
    absence: 'this is the file of people and roles. Give it with --people, and the absence file without.',
    people: 'this is the absence file. Give it without --people, and the file of people and roles with it.',
  },
} as const;
