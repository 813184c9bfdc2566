import type { Key } from '../ports/table.ts';
import type { Vault } from '../ports/vault.ts';

type Numbered = { readonly employerId: string; readonly number: string };

/** A stable, unreadable name for an employee number at an employer. */
export const employeeMark = (vault: Vault, { employerId, number }: Numbered): string =>
  vault.hmac('employee-number', `${employerId} ${number}`);

/** Where the absences of an employee are reserved, and by that who they are. */
export const employeeKey = (employerId: string, mark: string): Key => ({
  pk: `EMPLOYEE#${employerId}#${mark}`,
  sk: 'ABSENCES',
});

export const isEmployeeKey = ({ pk }: Key): boolean => pk.startsWith('EMPLOYEE#');

/** Staff are known to an employer by their e-mail address; the key does not tell which that is. */
export const staffKey = (vault: Vault, employerId: string, email: string): Key => ({
  pk: `LOOKUP#${employerId}#${vault.hmac('staff-email', email.toLowerCase())}`,
  sk: 'PERSON',
});

type Known = { readonly employerId: string; readonly number?: string | undefined; readonly email?: string | undefined };

/** Where somebody is found by number or as staff. What stands there may be another's: an address is passed on. */
export const lookUpsOf = (vault: Vault, { employerId, number, email }: Known): readonly Key[] => [
  ...(number === undefined ? [] : [employeeKey(employerId, employeeMark(vault, { employerId, number }))]),
  ...(email === undefined ? [] : [staffKey(vault, employerId, email)]),
];
