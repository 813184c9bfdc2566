import type { Day } from '../calendar/day.ts';
import type { Language, Role } from '../case/roles.ts';
import { readEmail, readPhone } from './address.ts';
import { readLanguage } from './choices.ts';
import { cell, type FileRow, filledTextIn, label, leftOut, periodIn, refuseBrokenRow, textIn } from './file-row.ts';
import { RowRejected } from './intake-reason.ts';
import type { PeopleColumn } from './people-columns.ts';
import { knownRoles, readRole } from './role-names.ts';
import type { RowRead } from './semicolon-file.ts';

/** Somebody in a role. An empty institution, department or area means all of them. `from` and `to` are both included. */
export type PeopleRow = {
  readonly line: number;
  readonly role: Role;
  readonly institution: string;
  readonly department: string;
  readonly area: string;
  readonly name: string;
  readonly email: string;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly language: Language;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** E-mail of the person who is replaced in the period. */
  readonly substituteFor?: string | undefined;
};
type Row = FileRow<PeopleColumn>;

/** Reads one row of a people file. @throws RowRejected when it cannot go in. */
export function peopleRow(row: Row): RowRead<PeopleRow> {
  refuseBrokenRow(row);
  const role = roleIn(row);
  const { first, last } = periodIn(row, { start: 'from', end: 'to' });
  const phone = readPhone(cell(row, 'phone'));
  const language = readLanguage(cell(row, 'language'));
  const read = {
    line: row.line,
    role,
    institution: textIn(row, 'institution'),
    department: textIn(row, 'department'),
    area: textIn(row, 'area'),
    name: textIn(row, 'name'),
    email: emailIn(row, 'email'),
    phone,
    language: language ?? 'da',
    from: first,
    to: last,
    substituteFor: cell(row, 'substituteFor') === '' ? undefined : emailIn(row, 'substituteFor'),
  };
  const warnings = [
    ...leftOut(row, 'phone', { read: phone, expected: 'phone' }),
    ...leftOut(row, 'language', { read: language, expected: 'language' }),
  ];
  return { row: read, warnings };
}

function roleIn(row: Row): Role {
  const role = readRole(filledTextIn(row, 'role'));
  if (role === undefined)
    throw new RowRejected({ kind: 'unknown-role', column: label(row, 'role'), known: knownRoles });
  return role;
}

/** Staff are told by e-mail, so somebody without one cannot hold a role. */
function emailIn(row: Row, column: 'email' | 'substituteFor'): string {
  const email = readEmail(filledTextIn(row, column));
  if (email === undefined) throw new RowRejected({ kind: 'bad-email', column: label(row, column) });
  return email;
}
