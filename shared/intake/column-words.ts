import type { Language } from '../case/roles.ts';
import { sicknessCodes } from './absence-code.ts';
import { type AbsenceColumn, absenceColumns } from './absence-columns.ts';
import { ageGroups } from './choices.ts';
import type { Column } from './header.ts';
import type { ImportedFile } from './import-report.ts';
import { type PeopleColumn, peopleColumns } from './people-columns.ts';
import { knownRoles } from './role-names.ts';

type Words = Readonly<Record<Language, string>>;

const dates = '31-12-2026, 2026-12-31, 20261231';
const email: Words = { da: 'Skrives som navn@example.dk.', en: 'Written as name@example.dk.' };
const phone: Words = {
  da: 'Otte cifre, eller hele nummeret med + og landekode.',
  en: 'Eight digits, or the whole number with + and country code.',
};
const language: Words = { da: 'da eller en; tom betyder da.', en: 'da or en; empty means da.' };
const all: Words = { da: 'Tom betyder alle.', en: 'Empty means all.' };
const text: Words = { da: 'Højst 200 tegn.', en: 'At most 200 characters.' };

const absence: Readonly<Record<AbsenceColumn, Words>> = {
  institution: {
    da: 'Arbejdspladsen, skrevet som i personfilen. Uden den hører forløbet ikke til nogen arbejdsplads.',
    en: 'The workplace, written as in the people file. Without it the case belongs to no workplace.',
  },
  department: {
    da: 'Afdelingen på arbejdspladsen, skrevet som i personfilen.',
    en: 'The department of the workplace, written as in the people file.',
  },
  number: {
    da: 'Nummeret i lønsystemet: bogstaver, cifre, mellemrum, punktum, skråstreg og bindestreg, højst 32. Aldrig et CPR-nummer.',
    en: 'The number in the payroll system: letters, digits, spaces, full stops, slashes and hyphens, at most 32. Never a CPR number.',
  },
  name: text,
  phone,
  email,
  language,
  area: { da: 'Overenskomstområdet, for eksempel FOA.', en: 'Of the collective agreement, for example FOA.' },
  code: {
    da: `${sicknessCodes.join(', ')}, eller en kode, I selv har tilføjet. Andre koder, for eksempel Ferie, åbner intet forløb.`,
    en: `${sicknessCodes.join(', ')}, or a code that you have added. Others, such as Ferie, open no case.`,
  },
  firstDay: { da: `Første fraværsdag: ${dates}.`, en: `First day of absence: ${dates}.` },
  lastDay: {
    da: `Sidste fraværsdag: ${dates}. Tom, så længe fraværet varer.`,
    en: `Last day of absence: ${dates}. Empty while the absence goes on.`,
  },
  percent: {
    da: 'Hvor meget af arbejdstiden, fra 0 til 100, for eksempel 50 eller 50,0.',
    en: 'How much of the working time, from 0 to 100, for example 50 or 50,0.',
  },
  leaderEmail: {
    da: 'Gælder kun, hvor ingen rolle nævner en leder for arbejdspladsen.',
    en: 'Counts only where no role names a leader of the workplace.',
  },
  consent: {
    da: 'ja eller nej: personen har sagt ja til, at tillidsrepræsentanten får besked. Tom betyder nej.',
    en: 'ja or nej: the person has agreed that the union steward is told. Empty means nej.',
  },
  ageGroup: {
    da: `Kun til statistik: ${ageGroups.join(', ')}.`,
    en: `For statistics only: ${ageGroups.join(', ')}.`,
  },
  gender: {
    da: 'Kun til statistik: kvinde, mand, andet.',
    en: 'For statistics only: kvinde, mand, andet (female, male, other).',
  },
  occupation: {
    da: 'Kun til statistik: faggruppen, højst 60 tegn.',
    en: 'For statistics only: the occupational group, at most 60 characters.',
  },
};

const people: Readonly<Record<PeopleColumn, Words>> = {
  role: { da: `En af: ${knownRoles.join(', ')}.`, en: `One of: ${knownRoles.join(', ')}.` },
  institution: all,
  department: all,
  area: all,
  name: text,
  email,
  phone,
  language,
  from: {
    da: `Rollens første dag: ${dates}. Tom betyder, at rollen allerede gælder.`,
    en: `The first day of the role: ${dates}. Empty means that it holds already.`,
  },
  to: {
    da: `Rollens sidste dag: ${dates}. Tom betyder indtil videre.`,
    en: `The last day of the role: ${dates}. Empty means until further notice.`,
  },
  substituteFor: {
    da: 'E-mail på den, der afløses i perioden.',
    en: 'E-mail of whoever is replaced in the period.',
  },
};

/** A column of a file for whoever writes one: its names as they stand in the first line, and what may stand under them. */
export type ColumnTold = { readonly titles: readonly string[]; readonly compulsory: boolean; readonly holds: string };

/** The columns that a file of the kind may have, in the order of our samples. */
export const columnsOf = (kind: ImportedFile, language: Language): readonly ColumnTold[] =>
  kind === 'absence' ? told(absenceColumns, absence, language) : told(peopleColumns, people, language);

const told = <Name extends string>(
  columns: Readonly<Record<Name, Column>>,
  words: Readonly<Record<Name, Words>>,
  language: Language,
): readonly ColumnTold[] =>
  (Object.keys(columns) as Name[]).map((name) => {
    const { title, alsoCalled = [], compulsory = false } = columns[name];
    return { titles: [title, ...alsoCalled], compulsory, holds: words[name][language] };
  });
