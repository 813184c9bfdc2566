import { createReadStream } from 'node:fs';
import type { Language } from '../../shared/case/roles.ts';
import { fileGroups } from '../../shared/imports/file-groups.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import { UnreadableFile, wordFileProblem } from '../../shared/intake/unreadable-file.ts';
import { UsageProblem } from './fail.ts';
import { whyUnreadable } from './options.ts';

const other = { absence: 'people', people: 'absence' } as const satisfies Readonly<Record<ImportedFile, ImportedFile>>;

/** A file that can be read, as a whole; `notices` say what of it is passed over. */
export type ReadableFile = { readonly file: string; readonly notices: readonly string[] };
export type ReadableFiles = Readonly<Partial<Record<ImportedFile, ReadableFile>>>;

/** An employer's files, of which it is certain that they can be read. @throws UsageProblem naming the file, before anything is written */
export async function readEmployerFiles(
  named: Readonly<Record<ImportedFile, string | undefined>>,
  language: Language,
): Promise<ReadableFiles> {
  const files: Partial<Record<ImportedFile, ReadableFile>> = {};
  for (const kind of importedFiles) {
    const file = named[kind];
    if (file !== undefined) files[kind] = await readThrough({ kind, file }, language);
  }
  if (Object.keys(files).length === 0)
    throw new UsageProblem('import needs a file: import ABSENCES.csv, --people FILE, or both.');
  return files;
}

/** The bytes of a file, as they are read. @throws UsageProblem naming it when that cannot be done */
export async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw new UsageProblem(whyUnreadable(file, error));
  }
}

type Named = { readonly kind: ImportedFile; readonly file: string };

async function readThrough({ kind, file }: Named, language: Language): Promise<ReadableFile> {
  const read = await lookedAt({ kind, file });
  if (!(read instanceof UnreadableFile)) {
    const notices = read.unknownColumns.map((column) => wordReason({ kind: 'unknown-column', column }, language));
    return { file, notices };
  }
  if (!((await lookedAt({ kind: other[kind], file })) instanceof UnreadableFile))
    throw new UsageProblem(`${file}: ${swapped[language][kind]}`);
  throw new UsageProblem(`${file}: ${wordFileProblem(read.problem, language)}`);
}

async function lookedAt({ kind, file }: Named) {
  try {
    return await fileGroups(kind, contentOf(file), async () => undefined);
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
