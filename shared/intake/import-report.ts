import type { IntakeReason, RowIssue } from './intake-reason.ts';
import type { UnreadableFile } from './unreadable-file.ts';

export const importedFiles = ['absence', 'people'] as const;
/** The two files that an employer gives: its absences, and who holds which role. */
export type ImportedFile = (typeof importedFiles)[number];

/** What became of one file's rows. `notices` concern the file as a whole. */
export type RowsReport = {
  readonly rows: number;
  readonly notices: readonly IntakeReason[];
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
};

/** `rows` = opened + continued + unchanged + ignored + rejected. */
export type AbsenceReport = RowsReport & {
  readonly opened: number;
  readonly continued: number;
  readonly unchanged: number;
  readonly ignored: readonly RowIssue[];
};

/** Either every file could be read and its good rows went in, or one could not and nothing changed at all. */
export type ImportReport =
  | { readonly outcome: 'unreadable'; readonly problems: Readonly<Partial<Record<ImportedFile, UnreadableFile>>> }
  | { readonly outcome: 'imported'; readonly absence?: AbsenceReport; readonly people?: RowsReport };
