import { type Day, plusDays } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { absenceOfForm } from '../../shared/intake/absence-form.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { addressMark, addressMarks, findPerson } from '../../shared/people/person.ts';
import { findUnit, unitIdOf } from '../../shared/people/units.ts';
import { readFields } from '../actions/read-fields.ts';
import { covers, type HrScope } from '../facts/hr-scope.ts';
import { noteRead } from '../facts/note-read.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { actingId } from '../session/read-reader.ts';
import type { Reader } from '../view.ts';
import { registerWords, wrongWords } from './register-words.ts';

export type Registering = {
  readonly needs: PortalNeeds;
  readonly reader: Reader;
  readonly scope: HrScope;
  readonly language: Language;
  readonly today: Day;
};

export type Read = { readonly row: AbsenceRow } | { readonly state: FormState };

/** The choice of a workplace that is not in the list. */
export const otherPlace = 'other';

/** No sick leave under way began longer ago: a wrong year did. */
const farBackDays = 5 * 365;

/** The absence that somebody typed, or what is wrong with it. What looks like a CPR number is not even kept in the form. */
export async function readRegistration(
  registering: Registering,
  fields: readonly Field[],
  posted: Readonly<Record<string, unknown>>,
): Promise<Read> {
  const { language } = registering;
  const said = registerWords[language];
  const { fields: read, state } = readFields(fields, posted, language);
  const { values } = state;
  const errors: Record<string, string> = { ...state.errors };
  const unit = await unitTyped(registering, read);
  // A workplace that is typed needs no choice.
  if (unit !== undefined) delete errors.unit;
  else if (read.unit === otherPlace) errors.institution ??= said.whichUnit;
  if (unit !== undefined && !covers(registering.scope, unitIdOf(unit))) errors.institution = said.notHere;
  if (Object.keys(errors).length > 0) return { state: { values, errors } };
  const typed = Object.fromEntries(Object.entries(read).map(([name, value]) => [name, String(value)]));
  const made = absenceOfForm({ ...typed, ...unit });
  if ('wrong' in made)
    return {
      state: {
        values,
        errors: Object.fromEntries(made.wrong.map(({ field = '', reason }) => [field, wrongWords(reason, language)])),
      },
    };
  const wrong = await wrongInRow(registering, made.row);
  return wrong === undefined ? made : { state: { values, errors: wrong } };
}

async function unitTyped(
  { needs, scope }: Registering,
  { unit, institution, department }: Readonly<Record<string, unknown>>,
) {
  if (institution !== undefined) return { institution: String(institution), department: String(department ?? '') };
  return unit === undefined || unit === otherPlace ? undefined : findUnit(needs.table, scope.employerId, String(unit));
}

async function wrongInRow(registering: Registering, row: AbsenceRow): Promise<FormState['errors'] | undefined> {
  const { language, today } = registering;
  const said = registerWords[language];
  if (row.firstDay > today) return { firstDay: said.ahead };
  if (row.firstDay < plusDays(today, -farBackDays)) return { firstDay: said.farBack };
  const found = await employeeOf(registering, row.number);
  if (found?.isElsewhere) {
    // Whoever fills in a whole absence to learn that there is one elsewhere is named to her.
    await noteReads(registering, found.cases);
    return { number: said.elsewhere };
  }
  return (await isOwn(registering, row, found?.personId)) ? { number: said.own } : undefined;
}

/**
 * What is known of an employee number, for somebody who is hr where all of that person's absences are; they have looked then. A number that is
 * known elsewhere is like one that nobody knows: alone it tells of no absence.
 */
export async function knownEmployee(
  registering: Registering,
  number: string,
): Promise<FormState['values'] | undefined> {
  const { needs } = registering;
  const found = await employeeOf(registering, number);
  if (found === undefined || found.isElsewhere) return undefined;
  const { cases, newest, personId } = found;
  await noteReads(registering, cases);
  const person = await findPerson(needs, personId);
  return {
    number,
    name: person?.name ?? '',
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    language: person?.language ?? 'da',
    unit: newest.unitId,
    area: newest.area.toUpperCase(),
  };
}

async function employeeOf({ needs, scope }: Registering, number: string) {
  const { cases, personId } = await findEmployee(needs, scope.employerId, number);
  const newest = cases.toSorted((a, b) => a.firstDay - b.firstDay).at(-1);
  return newest && { cases, newest, personId, isElsewhere: !cases.every(({ unitId }) => covers(scope, unitId)) };
}

export async function noteReads({ needs, reader, scope }: Registering, cases: readonly SickLeave[]): Promise<void> {
  const actor = { kind: 'person', personId: actingId(reader), employerId: scope.employerId, role: 'hr' } as const;
  const own = reader.kind === 'person' ? reader.viewer.persons.map(({ personId }) => personId) : [];
  for (const sickLeave of cases)
    if (!own.includes(sickLeave.personId)) await noteRead(needs, { sickLeave, actors: [actor] });
}

/** Nobody decides in their own case: by record, or by an address that is theirs. */
async function isOwn(
  { needs, reader }: Registering,
  { phone, email }: AbsenceRow,
  personId: string | undefined,
): Promise<boolean> {
  if (reader.kind !== 'person') return false;
  const { persons, mark } = reader.viewer;
  if (persons.some((own) => own.personId === personId)) return true;
  const own = new Set([
    mark,
    ...(await Promise.all(persons.map((one) => addressMarks(needs.table, one.personId)))).flat(),
  ]);
  return [phone, email].some((address) => address !== undefined && own.has(addressMark(needs.vault, address)));
}
