import { isoDay } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { RowsReport } from '../../shared/intake/import-report.ts';
import type { RowIssue } from '../../shared/intake/intake-reason.ts';
import { wordReason } from '../../shared/intake/reason-words.ts';
import type { OpenFolder } from '../open-folder.ts';
import { heldJson } from './held-json.ts';
import type { Imported } from './import-command.ts';

/** What `import --json` prints: per file what became of its rows, the day on which messages start, and what is held back. */
export async function importJson(open: OpenFolder, { report, cutOver, held }: Imported, language: Language) {
  const { absence, people } = report;
  const rows = (issues: readonly RowIssue[]) => issuesOf(issues, language);
  const ofFile = ({ rows: count, notices, rejected, warnings }: RowsReport) => ({
    rows: count,
    notices: notices.map((reason) => wordReason(reason, language)),
    rejected: rows(rejected),
    warnings: rows(warnings),
  });
  return {
    ...(cutOver === undefined ? {} : { cutOver: isoDay(cutOver) }),
    ...(absence === undefined
      ? {}
      : {
          absence: {
            ...ofFile(absence),
            opened: absence.opened,
            continued: absence.continued,
            unchanged: absence.unchanged,
            ignored: rows(absence.ignored),
          },
        }),
    ...(people === undefined ? {} : { people: ofFile(people) }),
    ...(await heldJson(open, held)),
  };
}

/** Lines in order, each with what is wrong and what to do. */
export const issuesOf = (
  issues: readonly RowIssue[],
  language: Language,
): readonly { readonly line: number; readonly reason: string }[] =>
  issues.map(({ line, reason }) => ({ line, reason: wordReason(reason, language) })).sort((a, b) => a.line - b.line);
