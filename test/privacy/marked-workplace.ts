import { type MadeUpWorkplace, madeUpWorkplace } from '../support/made-up-workplace.ts';
import { marked } from './marks.ts';

const absenceHeader =
  'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Leder e-mail;Samtykke TR;Aldersgruppe;Køn;Faggruppe';
const peopleHeader = 'Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Mobil;Sprog;Fra;Til;Vikar for';

export type MarkedWorkplace = {
  readonly absences: Uint8Array;
  readonly people: Uint8Array;
  readonly events: readonly object[];
  readonly from: string;
  readonly until: string;
  /** The addresses of those who work there. */
  readonly staff: readonly string[];
  /** Those of them who hold nothing but roles that need her yes. */
  readonly needYes: readonly string[];
  readonly members: readonly string[];
};

/** Thirty weeks of a workplace in which every personal field of everybody carries a mark. */
export function markedWorkplace(seed: number, cases: number): MarkedWorkplace {
  const made = madeUpWorkplace(seed, cases);
  const staff = markedStaff(made);
  const numberOf = (key: string): number => Number(key) - 100_000;
  const members = [...new Set(made.absences.map((row) => row.split(';')[2] ?? ''))];
  return {
    absences: csv(
      absenceHeader,
      made.absences.map((row) => markedAbsence(row, { numberOf, staff })),
    ),
    people: csv(
      peopleHeader,
      made.people.map((row) => markedPerson(row, staff)),
    ),
    events: made.events.map((event) => ({
      ...event,
      key: marked.number(numberOf(String('key' in event && event.key))),
    })),
    from: made.from,
    until: made.until,
    staff: [...staff.values()].map(marked.email),
    needYes: needYes(made.people, staff),
    members: members.map((key) => marked.email(numberOf(key))),
  };
}

/** Each address of a colleague, and the number by which they are marked instead. */
function markedStaff({ people, absences }: MadeUpWorkplace): ReadonlyMap<string, number> {
  const addresses = [
    ...people.flatMap((row) => [row.split(';')[5], row.split(';')[10]]),
    ...absences.map((row) => row.split(';')[11]),
  ];
  const known = [...new Set(addresses.filter((address) => address !== undefined && address !== ''))];
  return new Map(known.map((address, place) => [String(address), 5_000 + place]));
}

const rolesThatNeedYes: ReadonlySet<string> = new Set(['tillidsrepræsentant', 'AMR', 'faglig sekretær']);

function needYes(people: readonly string[], staff: ReadonlyMap<string, number>): readonly string[] {
  const roles = Map.groupBy(people, (row) => row.split(';')[5] ?? '');
  return [...roles]
    .filter(([, rows]) => rows.every((row) => rolesThatNeedYes.has(row.split(';')[0] ?? '')))
    .map(([address]) => marked.email(staff.get(address) ?? 0));
}

type Marking = { readonly numberOf: (key: string) => number; readonly staff: ReadonlyMap<string, number> };

function markedAbsence(row: string, { numberOf, staff }: Marking): string {
  const [institution, department, key = '', , phone, , language, area, code, from, to, leader = '', consent] =
    row.split(';');
  const number = numberOf(key);
  const who = [
    marked.number(number),
    marked.name(number),
    phone === '' ? '' : marked.phone(number),
    marked.email(number),
  ];
  const boss = leader === '' ? '' : marked.email(staff.get(leader) ?? 0);
  const groups = ['31-40', 'Kvinde', marked.occupation(number)];
  return [institution, department, ...who, language, area, code, from, to, boss, consent, ...groups].join(';');
}

function markedPerson(row: string, staff: ReadonlyMap<string, number>): string {
  const [role, institution, department, area, , email = '', , language, from, to, standsFor = ''] = row.split(';');
  const number = staff.get(email) ?? 0;
  const instead = standsFor === '' ? '' : marked.email(staff.get(standsFor) ?? 0);
  const who = [marked.name(number), marked.email(number), marked.phone(number)];
  return [role, institution, department, area, ...who, language, from, to, instead].join(';');
}

const csv = (header: string, rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`);
