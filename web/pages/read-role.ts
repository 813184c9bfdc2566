import { type Language, languages, type Role, roles } from '../../shared/case/roles.ts';
import { readEmail, readPhone } from '../../shared/intake/address.ts';
import { fileDay } from '../../shared/intake/file-day.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { directoryOf, type RoleHolder } from '../../shared/people/role-items.ts';
import { areaKey, unitIdOf } from '../../shared/people/units.ts';
import { readFields } from '../actions/read-fields.ts';
import { covers, type HrScope } from '../facts/hr-scope.ts';
import { nameOf } from '../facts/names.ts';
import { placesToChoose } from '../facts/people-facts.ts';
import { type FormState, textIn } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { peopleWords } from './people-words.ts';
import { otherPlace } from './read-registration.ts';

/** The member is no role in a directory. */
const staffRoles = roles.filter((role): role is Exclude<Role, 'member'> => role !== 'member');
/** As long as in a file. */
const longestText = 200;

export type TypedRole = {
  readonly holder: Omit<RoleHolder, 'personId'>;
  readonly name: string;
  readonly email: string;
  readonly phone: string | undefined;
  readonly language: Language;
  /** A workplace that was typed, to be known by its name from now on. */
  readonly newUnit: { readonly institution: string; readonly department: string } | undefined;
};

type Reading = { readonly needs: PortalNeeds; readonly scope: HrScope; readonly language: Language };

export async function roleFields({ needs, scope, language }: Reading): Promise<readonly Field[]> {
  const said = peopleWords[language];
  const places = await placesToChoose(needs, scope);
  const directory = await directoryOf(needs.table, scope.employerId);
  const replaceable = await Promise.all(
    [...new Set(directory.filter((one) => covers(scope, one.scope)).map(({ personId }) => personId))].map(
      async (value) => ({ value, label: (await nameOf(needs, value)) ?? '' }),
    ),
  );
  const areas = [...new Set(directory.map(({ area }) => area.toUpperCase()))].filter((area) => area !== '');
  return [
    {
      ...{ kind: 'select', name: 'role', label: said.role },
      options: staffRoles.map((value) => ({ value, label: roleNames[value][language] })),
    },
    {
      ...{ kind: 'select', name: 'place', label: said.place },
      options: [
        ...places.map(({ id, name }) => ({ value: id, label: name === '' ? said.whole : name })),
        { value: otherPlace, label: said.other },
      ],
    },
    { kind: 'text', name: 'institution', label: said.institution, optional: true },
    { kind: 'text', name: 'department', label: said.department, optional: true },
    { kind: 'text', name: 'area', label: said.area, hint: said.areaHint, optional: true, suggestions: areas },
    { kind: 'text', name: 'name', label: said.name },
    { kind: 'email', name: 'email', label: said.email },
    { kind: 'tel', name: 'phone', label: said.phone, optional: true },
    {
      ...{ kind: 'choice', name: 'language', label: said.language },
      options: languages.map((value) => ({ value, label: said.languages[value] })),
    },
    { kind: 'date', name: 'from', label: said.first, optional: true },
    { kind: 'date', name: 'to', label: said.last, optional: true },
    {
      ...{ kind: 'select', name: 'substituteFor', label: said.substituteFor, hint: said.substituteHint },
      options: replaceable.filter(({ label }) => label !== ''),
      optional: true,
    },
  ];
}

/** A role that somebody typed, or what is wrong with it. */
export async function readRole(
  reading: Reading,
  fields: readonly Field[],
  posted: Readonly<Record<string, unknown>>,
): Promise<{ readonly typed: TypedRole } | { readonly state: FormState }> {
  const { fields: read, state } = readFields(fields, posted, reading.language);
  const text = (name: string): string => String(read[name] ?? '');
  const typed = typedRole(text);
  const { values } = state;
  // A workplace that is typed needs no choice.
  const { place: unchosen, ...inFields } = state.errors;
  const notChosen = unchosen === undefined || typed.newUnit !== undefined ? {} : { place: unchosen };
  const tooLongOnes = tooLong(fields, state, reading.language);
  const errors = { ...(await wrongIn(reading, typed)), ...tooLongOnes, ...inFields, ...notChosen };
  const { role, email, place } = typed;
  if (Object.keys(errors).length > 0 || email === undefined || role === undefined) return { state: { values, errors } };
  const { from, to, substituteFor, phone, newUnit } = typed;
  const holder = {
    ...{ role, scope: place, area: areaKey(text('area')), byHand: true as const },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(substituteFor === undefined ? {} : { substituteFor }),
  };
  const language = languages.find((one) => one === text('language')) ?? 'da';
  return { typed: { holder, name: text('name'), email, phone, language, newUnit } };
}

const tooLong = (fields: readonly Field[], state: FormState, language: Language): FormState['errors'] =>
  Object.fromEntries(
    fields
      .filter(({ name }) => textIn(state, name).length > longestText)
      .map(({ name }) => [name, peopleWords[language].tooLong]),
  );

function typedRole(text: (name: string) => string) {
  const newUnit =
    text('institution') === '' ? undefined : { institution: text('institution'), department: text('department') };
  return {
    role: staffRoles.find((one) => one === text('role')),
    newUnit,
    place: newUnit === undefined ? text('place') : unitIdOf(newUnit),
    from: fileDay(text('from')),
    to: fileDay(text('to')),
    email: readEmail(text('email')),
    phone: readPhone(text('phone')),
    hasBadPhone: text('phone') !== '' && readPhone(text('phone')) === undefined,
    substituteFor: text('substituteFor') === '' ? undefined : text('substituteFor'),
  };
}

async function wrongIn(
  { needs, scope, language }: Reading,
  { role, place, from, to, email, hasBadPhone, substituteFor }: ReturnType<typeof typedRole>,
): Promise<FormState['errors']> {
  const said = peopleWords[language];
  const isSubstitute = substituteFor !== undefined;
  const held = isSubstitute ? await directoryOf(needs.table, scope.employerId) : [];
  const holds = held.some((one) => one.personId === substituteFor && one.role === role);
  return {
    ...(place === otherPlace ? { institution: said.whichPlace } : {}),
    ...(place !== '' && place !== otherPlace && !covers(scope, place) ? { institution: said.notYours } : {}),
    ...(from !== undefined && to !== undefined && to < from ? { to: said.backwards } : {}),
    ...(email === undefined ? { email: said.badEmail } : {}),
    ...(hasBadPhone ? { phone: said.badPhone } : {}),
    ...(isSubstitute && (from === undefined || to === undefined) ? { from: said.needsPeriod } : {}),
    ...(isSubstitute && !holds ? { substituteFor: said.holdsNot } : {}),
  };
}
