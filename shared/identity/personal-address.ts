import type { Person } from '../people/person.ts';

/** Names under which several people read along. Compared with what stands before the @, without a number behind it. */
const shared: ReadonlySet<string> = new Set([
  ...['admin', 'administration', 'amr', 'fælles', 'faelles', 'hovedpostkasse', 'hr', 'info', 'kontakt', 'kontor'],
  ...['leder', 'ledelse', 'løn', 'loen', 'mail', 'personale', 'personaleoglon', 'post', 'postkasse', 'reception'],
  ...['sekretariat', 'tr', 'tillid', 'vagt', 'vagtplan'],
]);

/** Whether an e-mail address sounds like one that several people read. */
export const soundsShared = (email: string): boolean =>
  shared.has((email.toLowerCase().split('@')[0] ?? '').replace(/[\d._-]+$/, ''));

/**
 * Whether those who are recorded under one address are one human being: an employee who is ill and holds a role has a record as either, and
 * the payroll spells a name otherwise than the people file does, so the first names decide. A married couple and a ward's telephone do not pass.
 */
export function areOneHuman(persons: readonly Person[]): boolean {
  const firstNames = persons.map(({ name }) => name.trim().toLowerCase().split(/\s+/)[0] ?? '');
  return new Set(firstNames.filter((name) => name !== '')).size <= 1;
}
