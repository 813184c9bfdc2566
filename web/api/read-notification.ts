import type { AbsenceColumn } from '../../shared/intake/absence-columns.ts';
import { absenceOfForm, type TypedAbsence, type WrongField } from '../../shared/intake/absence-form.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import type { IntakeReason } from '../../shared/intake/intake-reason.ts';
import type { ApiContext } from './api-env.ts';
import { absenceKinds, type Notification } from './notification-schema.ts';
import { ApiProblem, type FieldProblem } from './problem.ts';
import { fieldProblem } from './wrong-fields.ts';

const columnsToPaths: Readonly<Partial<Record<AbsenceColumn, string>>> = {
  number: 'employeeNumber',
  phone: 'mobile',
  area: 'agreementArea',
  code: 'absence.code',
  firstDay: 'absence.firstDay',
  lastDay: 'absence.lastDay',
  percent: 'absence.percent',
  consent: 'stewardConsent',
};
const opensNothing: ReadonlySet<IntakeReason['kind']> = new Set(['not-sickness', 'pregnancy', 'unknown-code']);

export type ReadNotification = { readonly row: AbsenceRow } | { readonly ignored: IntakeReason };

/** A notification as the row of a file that says the same. @throws ApiProblem */
export function readNotification(c: ApiContext, sent: Notification): ReadNotification {
  const read = absenceOfForm(typedOf(sent));
  if ('row' in read) return read;
  const [first] = read.wrong;
  if (first !== undefined && opensNothing.has(first.reason.kind)) return { ignored: first.reason };
  throw new ApiProblem('invalid-request', { errors: read.wrong.map((wrong) => wrongAt(wrong, c)) });
}

function wrongAt({ field, reason }: WrongField, c: ApiContext): FieldProblem {
  const path = field === undefined ? [] : (columnsToPaths[field] ?? field).split('.');
  const fault = reason.kind === 'cpr' ? 'cpr' : reason.kind === 'bad-date' ? 'date' : 'format';
  return fieldProblem(path, fault, c.var.language);
}

const genders = { female: 'kvinde', male: 'mand', other: 'andet' } as const;

const typedOf = ({ absence, ...sent }: Notification): TypedAbsence => ({
  institution: sent.institution,
  department: sent.department ?? '',
  number: sent.employeeNumber,
  name: sent.name ?? '',
  phone: sent.mobile ?? '',
  email: sent.email ?? '',
  language: sent.language ?? '',
  area: sent.agreementArea ?? '',
  code: absence.code ?? absenceKinds[absence.kind ?? 'full'],
  firstDay: absence.firstDay,
  lastDay: absence.lastDay ?? '',
  percent: absence.percent === undefined ? '' : String(Math.round(absence.percent * 100) / 100),
  leaderEmail: sent.leaderEmail ?? '',
  consent: sent.stewardConsent === undefined ? '' : sent.stewardConsent ? 'ja' : 'nej',
  ageGroup: sent.ageGroup ?? '',
  gender: sent.gender === undefined ? '' : genders[sent.gender],
  occupation: sent.occupation ?? '',
});
