import type { Day } from '../calendar/day.ts';
import { holdsCpr } from '../case/cpr.ts';
import type { Language } from '../case/roles.ts';
import type { ReadCode, Sickness } from './absence-code.ts';
import type { AbsenceColumn } from './absence-columns.ts';
import { readEmail, readPhone } from './address.ts';
import {
  type AgeGroup,
  type Gender,
  longestOccupation,
  readAgeGroup,
  readGender,
  readLanguage,
  readYesOrNo,
} from './choices.ts';
import { cell, type FileRow, filledTextIn, label, leftOut, periodIn, refuseBrokenRow, textIn } from './file-row.ts';
import { type IntakeReason, RowRejected } from './intake-reason.ts';
import type { RowRead } from './semicolon-file.ts';

/** One sickness absence as the employer's system gives it. `lastDay` is the last day of absence; without it she is still absent. */
export type AbsenceRow = Sickness & {
  readonly line: number;
  readonly number: string;
  readonly institution: string;
  readonly department: string;
  readonly area: string;
  readonly name: string;
  readonly email?: string | undefined;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly language: Language;
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
  /** 0–100. */
  readonly percent?: number | undefined;
  readonly leaderEmail?: string | undefined;
  readonly recordedConsent: boolean;
  readonly ageGroup?: AgeGroup | undefined;
  readonly gender?: Gender | undefined;
  readonly occupation?: string | undefined;
};
type Row = FileRow<AbsenceColumn>;

/** Employee numbers of the payroll systems have 5 to 10 characters; some employers put a prefix before them. */
const longestNumber = 32;

/** Reads one row of an absence file. @throws RowRejected when it cannot go in. */
export function absenceRow(row: Row, readCode: ReadCode): RowRead<AbsenceRow> {
  refuseBrokenRow(row);
  const code = readCode(filledTextIn(row, 'code'));
  const column = label(row, 'code');
  if (code === 'other') return { ignored: { kind: 'not-sickness', column }, warnings: [] };
  if (code === 'pregnancy') return ignoredWithWarning({ kind: 'pregnancy', column });
  if (code === 'unknown') return ignoredWithWarning({ kind: 'unknown-code', column });
  const lenient = lenientFields(row);
  const { language = 'da', consent = false, ...others } = lenient;
  const read = { line: row.line, ...code, ...strictFields(row), ...others, language, recordedConsent: consent };
  return { row: read, warnings: warningsOf(row, lenient) };
}

const ignoredWithWarning = (reason: IntakeReason): RowRead<AbsenceRow> => ({ ignored: reason, warnings: [reason] });

/** What has to be right for the row to go in. */
function strictFields(row: Row) {
  const { first, last } = periodIn(row, { start: 'firstDay', end: 'lastDay' });
  if (first === undefined) throw new RowRejected({ kind: 'missing', column: label(row, 'firstDay') });
  return {
    number: numberIn(row),
    firstDay: first,
    lastDay: last,
    percent: percentIn(row),
    institution: textIn(row, 'institution'),
    department: textIn(row, 'department'),
    area: textIn(row, 'area'),
    name: textIn(row, 'name'),
    occupation: occupationIn(row),
  };
}

/** What is left out with a warning when it cannot be used: the absence is followed all the same. */
const lenientFields = (row: Row) => ({
  phone: readPhone(cell(row, 'phone')),
  email: readEmail(cell(row, 'email')),
  leaderEmail: readEmail(cell(row, 'leaderEmail')),
  language: readLanguage(cell(row, 'language')),
  consent: readYesOrNo(cell(row, 'consent')),
  ageGroup: readAgeGroup(cell(row, 'ageGroup')),
  gender: readGender(cell(row, 'gender')),
});

const warningsOf = (row: Row, read: ReturnType<typeof lenientFields>): readonly IntakeReason[] => [
  ...leftOut(row, 'phone', { read: read.phone, expected: 'phone' }),
  ...leftOut(row, 'email', { read: read.email, expected: 'email' }),
  ...leftOut(row, 'leaderEmail', { read: read.leaderEmail, expected: 'email' }),
  ...leftOut(row, 'language', { read: read.language, expected: 'language' }),
  ...leftOut(row, 'consent', { read: read.consent, expected: 'yes-or-no' }),
  ...leftOut(row, 'ageGroup', { read: read.ageGroup, expected: 'age-group' }),
  ...leftOut(row, 'gender', { read: read.gender, expected: 'gender' }),
];

function numberIn(row: Row): string {
  const number = filledTextIn(row, 'number');
  if (number.length <= longestNumber && /^[A-Za-z0-9./ -]+$/.test(number)) return number;
  throw new RowRejected({ kind: 'bad-number', column: label(row, 'number'), longest: longestNumber });
}

/** Too long a title is cut. The cut may leave a run of digits looking like a CPR number: then nothing is kept. */
function occupationIn(row: Row): string | undefined {
  const text = cell(row, 'occupation').slice(0, longestOccupation).trim();
  return text === '' || holdsCpr(text) ? undefined : text;
}

function percentIn(row: Row): number | undefined {
  const text = cell(row, 'percent');
  if (text === '') return undefined;
  const percent = /^\d{1,3}(?:[.,]\d+)?\s*%?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : Number.NaN;
  if (percent >= 0 && percent <= 100) return percent;
  throw new RowRejected({ kind: 'bad-percent', column: label(row, 'percent') });
}
