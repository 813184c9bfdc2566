import type { Columns } from './header.ts';

/** The columns of an employer's absence export. Source: domain.md "What employers' systems give". */
export const absenceColumns = {
  institution: { title: 'Institution' },
  department: { title: 'Afdeling' },
  number: { title: 'Tjenestenummer', alsoCalled: ['Medarbejdernummer', 'Lønnummer'], compulsory: true },
  name: { title: 'Navn' },
  phone: { title: 'Mobil' },
  email: { title: 'E-mail' },
  language: { title: 'Sprog' },
  area: { title: 'Overenskomst' },
  code: { title: 'Fraværskode', compulsory: true },
  firstDay: { title: 'Startdato', compulsory: true },
  lastDay: { title: 'Slutdato' },
  percent: { title: 'Fraværsprocent' },
  leaderEmail: { title: 'Leder e-mail' },
  consent: { title: 'Samtykke TR' },
  ageGroup: { title: 'Aldersgruppe' },
  gender: { title: 'Køn' },
  occupation: { title: 'Faggruppe' },
} as const satisfies Columns<string>;

export type AbsenceColumn = keyof typeof absenceColumns;
