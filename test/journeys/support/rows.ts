const absenceHeader =
  'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Sprog;Overenskomst;Fraværskode;Startdato;Slutdato;Leder e-mail;Samtykke TR';
const peopleHeader = 'Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Mobil;Sprog;Fra;Til;Vikar for';

export const absenceCsv = (rows: readonly string[]): Uint8Array => csv([absenceHeader, ...rows]);
export const peopleCsv = (rows: readonly string[]): Uint8Array => csv([peopleHeader, ...rows]);

const csv = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`${lines.join('\n')}\n`);

export type AbsenceOf = {
  readonly institution?: string;
  readonly department?: string;
  readonly area?: string;
  readonly number?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: string;
  readonly code?: string;
  readonly from: string;
  readonly to?: string;
  readonly leader?: string;
  readonly consent?: string;
};

/** One row of an absence file: somebody at Plejecenter Solgården, Afsnit A, of FOA's area. Consent to the steward unless said otherwise. */
export function absence(fields: AbsenceOf): string {
  const { number = '100101', phone = '+4520000101', email = 'member@example.org', language = 'da' } = fields;
  const { code = 'Sygdom', from, to = '', leader = '', consent = 'ja' } = fields;
  const { institution = 'Plejecenter Solgården', department = 'Afsnit A', area = 'FOA' } = fields;
  const who = [institution, department, number, 'Testperson Æble', phone, email, language, area];
  return [...who, code, from, to, leader, consent].join(';');
}

export type PersonOf = {
  readonly email: string;
  readonly language?: string;
  readonly institution?: string;
  readonly department?: string;
  readonly area?: string;
  readonly from?: string;
  readonly to?: string;
  readonly substituteFor?: string;
};

/** One row of a people file, by default for the whole of Plejecenter Solgården and all areas. */
export function person(role: string, fields: PersonOf): string {
  const { email, institution = 'Plejecenter Solgården', department = '', area = '' } = fields;
  const { language = 'da', from = '', to = '', substituteFor = '' } = fields;
  return [role, institution, department, area, 'Test Rolle', email, '', language, from, to, substituteFor].join(';');
}

const leader = person('leder', { email: 'leader@example.org', department: 'Afsnit A' });
const hr = person('hr', { email: 'hr@example.org' });
const steward = person('tillidsrepræsentant', { email: 'steward@example.org', area: 'FOA' });
const consultant = person('HR-konsulent', { email: 'consultant@example.org', institution: '' });
const branch = person('faglig sekretær', { email: 'branch@example.org', institution: '', area: 'FOA' });

/** Every role of the default policy's reminders has one holder; `without` leaves some out. */
export const staff = { leader, hr, steward, consultant, branch } as const;
export const workplace: readonly string[] = Object.values(staff);
export const without = (...left: readonly (keyof typeof staff)[]): readonly string[] =>
  workplace.filter((row) => !left.some((name) => staff[name] === row));
