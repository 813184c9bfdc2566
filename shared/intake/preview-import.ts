import type { CaseEvent } from '../case/events.ts';
import { type DirectoryDiff, directoryDiff } from '../people/directory-diff.ts';
import { findPerson } from '../people/person.ts';
import { commitPrefix } from '../ports/feed.ts';
import type { Item } from '../ports/table.ts';
import { loadCase } from '../store/cases.ts';
import { toCommit } from '../store/commit-item.ts';
import { caseIdOf, casesPartition } from '../store/keys.ts';
import { scratchTable } from '../store/scratch-table.ts';
import { type Into, importFiles } from './import-files.ts';
import type { ImportedFile, ImportReport } from './import-report.ts';
import type { IntakeNeeds } from './open-case.ts';

const deedOf = {
  'case-opened': 'opens',
  'first-day-corrected': 'corrects',
  'absence-continued': 'continues',
  'absence-ended': 'ends',
  'consent-given': 'consent',
} as const satisfies Readonly<Partial<Record<CaseEvent['type'], string>>>;
/** What a row would do to a case. */
export type Deed = (typeof deedOf)[keyof typeof deedOf];

/** `name` is the person's whom a row is about. */
export type PreviewedRow = { readonly line: number; readonly name: string; readonly does: readonly Deed[] };

export type ImportPreview =
  | Extract<ImportReport, { outcome: 'unreadable' }>
  | {
      readonly outcome: 'previewed';
      readonly report: Extract<ImportReport, { outcome: 'imported' }>;
      /** Those that would change something, by line; the first so many. */
      readonly rows: readonly PreviewedRow[];
      readonly counts: Readonly<Record<Deed, number>>;
      readonly people: DirectoryDiff | undefined;
      /** How many cases are open, and how many of them the file would end or correct. */
      readonly open: number;
      readonly disturbed: number;
    };

/** More rows than anybody looks through. */
const mostRows = 200;

/**
 * What an employer's files would do if they were taken in now, by the import itself over a table that keeps what is written to itself:
 * nothing changes, and nothing is decided in another way than for real.
 */
export async function previewImport(
  needs: IntakeNeeds,
  into: Into,
  files: Readonly<Partial<Record<ImportedFile, Uint8Array>>>,
): Promise<ImportPreview> {
  const scratch = scratchTable(needs.table);
  const byLine = new Map<number, Item[]>();
  const tried = {
    ...needs,
    // What a row writes is told apart by what was written since the row before.
    peopleAtOnce: 1,
    table: scratch.table,
    rowDone: (line: number) => {
      const commits = scratch.takeWrites().filter(({ sk }) => sk.startsWith(commitPrefix));
      byLine.set(line, [...(byLine.get(line) ?? []), ...commits]);
    },
  };
  const report = await importFiles(tried, into, files);
  if (report.outcome === 'unreadable') return report;
  const open = await openCases(needs, into.employerId);
  const happened = [...byLine].map(([line, items]) => ({ line, items, does: deedsIn(items) }));
  const changing = happened.filter(({ does }) => does.length > 0).sort((a, b) => a.line - b.line);
  return {
    outcome: 'previewed',
    report,
    rows: await Promise.all(
      changing
        .slice(0, mostRows)
        .map(async ({ line, items, does }) => ({ line, does, name: await nameIn(tried, items) })),
    ),
    counts: countsOf(changing.flatMap(({ does }) => does)),
    people: files.people === undefined ? undefined : await directoryDiff(needs, tried, into.employerId),
    open: open.size,
    disturbed: disturbedAmong(
      open,
      changing.flatMap(({ items }) => items),
    ),
  };
}

/** What a row did, by the commits that it wrote. A consent is told of where the row opens the case: later it would tell whether she has said yes herself, or has taken it back. */
export function deedsIn(items: readonly Item[]): readonly Deed[] {
  const events = items.flatMap((item) => toCommit(item).events);
  const opens = events.some(({ type }) => type === 'case-opened');
  const told = events.filter(({ type }) => type !== 'consent-given' || opens);
  return [...new Set(told.flatMap(({ type }) => (isDeed(type) ? [deedOf[type]] : [])))];
}

const isDeed = (type: CaseEvent['type']): type is keyof typeof deedOf => type in deedOf;

const countsOf = (deeds: readonly Deed[]): Readonly<Record<Deed, number>> => {
  const count = (deed: Deed): number => deeds.filter((one) => one === deed).length;
  return {
    opens: count('opens'),
    corrects: count('corrects'),
    continues: count('continues'),
    ends: count('ends'),
    consent: count('consent'),
  };
};

async function openCases({ table }: IntakeNeeds, employerId: string): Promise<ReadonlySet<string>> {
  const items = await table.queryIndex('lists', casesPartition(employerId), { prefix: 'open#' });
  return new Set(items.map(caseIdOf));
}

/** Of the open cases, those that a file would end or move the first day of. */
function disturbedAmong(open: ReadonlySet<string>, items: readonly Item[]): number {
  const found = items.filter((item) => deedsIn([item]).some((deed) => deed === 'ends' || deed === 'corrects'));
  return new Set(found.map(caseIdOf).filter((caseId) => open.has(caseId))).size;
}

async function nameIn(needs: IntakeNeeds, [item]: readonly Item[]): Promise<string> {
  const sickLeave = item && (await loadCase(needs.table, caseIdOf(item)));
  return (sickLeave && (await findPerson(needs, sickLeave.personId)))?.name ?? '';
}
