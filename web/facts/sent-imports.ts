import * as z from 'zod';
import { carriedOutId } from '../../shared/imports/carry-out-import.ts';
import { type ImportItem, loadImport } from '../../shared/imports/import-item.ts';
import { type ImportedFile, importedFiles } from '../../shared/intake/import-report.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { actingId, employerIn } from '../session/read-reader.ts';
import type { Reader } from '../view.ts';
import { reachOf } from './hr-scope.ts';

/** The imports of the files that were chosen together, at most one of each kind. */
export type SentImports = Readonly<Partial<Record<ImportedFile, ImportItem>>>;

const Id = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .optional()
  .catch(undefined);
const Ids = z.object({ absence: Id, people: Id });

/** Those that an address or a form names, each as what carries it out where that has begun. Undefined where one is not the reader's to see. */
export async function sentImports(
  needs: PortalNeeds,
  reader: Reader,
  named: unknown,
): Promise<SentImports | undefined> {
  const ids = Ids.parse(named);
  const found: Partial<Record<ImportedFile, ImportItem>> = {};
  for (const kind of importedFiles) {
    const id = ids[kind];
    if (id === undefined) continue;
    const item = (await loadImport(needs.table, carriedOutId(id))) ?? (await loadImport(needs.table, id));
    if (item?.kind !== kind || !isTheirs(needs, reader, item)) return undefined;
    found[kind] = item;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Whether somebody may see what became of an import: it is full of people of all workplaces that its sender is there for. */
export const isTheirs = (needs: PortalNeeds, reader: Reader, item: ImportItem): boolean =>
  item.employerId === employerIn(needs, reader, 'hr') &&
  (reachOf(needs, reader) === undefined || item.by === actingId(reader));

/** Where one sees how far they are: by the previews, also once they are being carried out. */
export const runAddress = (sent: SentImports): string =>
  `/import/run?${itemsIn(sent)
    .map(({ kind, importId, rowsOf = importId }) => `${kind}=${rowsOf}`)
    .join('&')}`;

export const itemsIn = (sent: SentImports): readonly ImportItem[] =>
  // People first, so that the absences find their leaders.
  (['people', 'absence'] as const).flatMap((kind) => sent[kind] ?? []);
