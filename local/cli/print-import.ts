import { isoDay } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { OpenFolder } from '../open-folder.ts';
import { heldJson } from './held-json.ts';
import type { Imported } from './import-command.ts';
import type { AbsenceOutcome, Line, RowsOutcome } from './import-outcome.ts';
import { printHeld } from './print-held.ts';

/** An import for reading: what became of the rows of each file, line by line what was wrong, and what is held back. */
export async function printImport(
  open: OpenFolder,
  { absence, people, cutOver, held }: Imported,
  language: Language,
): Promise<string> {
  const says = words[language];
  return [
    ...(absence === undefined ? [] : [says.absence(absence), ...problems(absence, language)]),
    ...(absence === undefined ? [] : issues(says.ignored, absence.ignored)),
    ...(people === undefined ? [] : [says.people(people), ...problems(people, language)]),
    ...(cutOver === undefined ? [] : ['', says.cutOver(isoDay(cutOver))]),
    ...(held.length === 0 ? [] : ['', printHeld(await heldJson(open, held), language)]),
  ].join('\n');
}

function problems({ notices, rejected, warnings }: RowsOutcome, language: Language): readonly string[] {
  const says = words[language];
  return [
    ...notices.map((notice) => `  ${notice}`),
    ...issues(says.rejected, rejected),
    ...issues(says.warnings, warnings),
  ];
}

const issues = (title: string, lines: readonly Line[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map(({ line, reason }) => `  ${line}: ${reason}`)];

const words = {
  da: {
    absence: ({ rows, opened, continued, unchanged, ignored, rejected }: AbsenceOutcome) =>
      `Fravær: ${rows} rækker: ${opened} åbnet, ${continued} fortsat, ${unchanged} uændret, ${ignored.length} sprunget over, ${rejected.length} afvist.`,
    people: ({ rows, rejected }: RowsOutcome) => `Personer og roller: ${rows} rækker, ${rejected.length} afvist.`,
    rejected: 'Afvist (linje: grund)',
    warnings: 'Advarsler (linje: grund)',
    ignored: 'Sprunget over (linje: grund)',
    cutOver: (on: string) => `Beskeder sendes fra og med ${on}. De går ud, når serveren kører.`,
  },
  en: {
    absence: ({ rows, opened, continued, unchanged, ignored, rejected }: AbsenceOutcome) =>
      `Absences: ${rows} rows: ${opened} opened, ${continued} continued, ${unchanged} unchanged, ${ignored.length} ignored, ${rejected.length} rejected.`,
    people: ({ rows, rejected }: RowsOutcome) => `People and roles: ${rows} rows, ${rejected.length} rejected.`,
    rejected: 'Rejected (line: reason)',
    warnings: 'Warnings (line: reason)',
    ignored: 'Ignored (line: reason)',
    cutOver: (on: string) => `Messages are sent from ${on} on. They go out when the server runs.`,
  },
} as const;
