import type { Columns } from './header.ts';

/** The columns of an employer's file of roles. Source: domain.md "What employers' systems give". */
export const peopleColumns = {
  role: { title: 'Rolle', compulsory: true },
  institution: { title: 'Institution' },
  department: { title: 'Afdeling' },
  area: { title: 'Overenskomst' },
  name: { title: 'Navn' },
  email: { title: 'E-mail', compulsory: true },
  phone: { title: 'Mobil' },
  language: { title: 'Sprog' },
  from: { title: 'Fra' },
  to: { title: 'Til' },
  substituteFor: { title: 'Vikar for' },
} as const satisfies Columns<string>;

export type PeopleColumn = keyof typeof peopleColumns;
