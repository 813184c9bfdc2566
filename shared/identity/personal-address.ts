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
 * the payroll spells a name otherwise than the people file does, so the first name and one other name decide. A married couple does not pass,
 * nor do two of the same first name who share a ward's telephone.
 */
export function areOneHuman(persons: readonly Person[]): boolean {
  const names = persons.map(({ name }) => namesIn(name)).filter((words) => words.length > 0);
  return names.every((one, place) => names.slice(place + 1).every((other) => areAlike(one, other)));
}

/** `Prøve, Asta Marie` is `Asta Marie Prøve`. */
const namesIn = (name: string): readonly string[] => {
  const [last = '', ...first] = name.toLowerCase().split(',');
  return [...first, last].join(' ').split(/\s+/).filter(Boolean);
};

function areAlike([first, ...others]: readonly string[], [otherFirst, ...otherOthers]: readonly string[]): boolean {
  if (first !== otherFirst) return false;
  const isShort = others.length === 0 || otherOthers.length === 0;
  return isShort || others.some((name) => otherOthers.includes(name));
}
