import type { Day } from '../../shared/calendar/day.ts';
import type { Role } from '../../shared/case/roles.ts';
import type { Held } from '../../shared/people/role-items.ts';
import { type Period, periodsOf, replaceableRoles, substitutesFor } from '../../shared/people/substitutes.ts';
import { nameOf } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import { nowIn, type OwnRecord } from './own-record.ts';

/** One possible substitute: for whom, in which role. `value` is what the form says. */
export type Choice = {
  readonly value: string;
  readonly record: OwnRecord;
  readonly role: Role;
  readonly substitute: string;
  readonly name: string;
};

/** A period that somebody has named, with who stands in. */
export type NamedPeriod = { readonly record: OwnRecord; readonly period: Period; readonly name: string };

/** The roles that somebody holds at their employers, each with its record. */
function rolesOf(
  reader: Reader,
): readonly { readonly record: OwnRecord; readonly role: Role; readonly held: readonly Held[] }[] {
  if (reader.kind !== 'person') return [];
  const { persons, held } = reader.viewer;
  return persons.flatMap(({ employerId, personId }) => {
    const own = held.filter((one) => one.personId === personId);
    return replaceableRoles(own).map((role) => ({ record: { employerId, personId }, role, held: own }));
  });
}

/** Whether somebody has a role that another could take for a while. */
export const isReplaceable = (reader: Reader): boolean => rolesOf(reader).length > 0;

/** What somebody may choose from: the same role at the same employer, and the same agreement areas. */
export async function choicesOf(needs: PortalNeeds, reader: Reader): Promise<readonly Choice[]> {
  const { today } = nowIn(needs);
  const found = rolesOf(reader).map(async ({ record, role, held }) => {
    const persons = await substitutesFor(needs.table, record, { held, role, today });
    const named = persons.map(
      async (substitute): Promise<Choice> => ({
        ...{ record, role, substitute, value: `${role}:${substitute}` },
        name: (await nameOf(needs, substitute)) ?? '',
      }),
    );
    return Promise.all(named);
  });
  return (await Promise.all(found)).flat();
}

export async function ownPeriods(needs: PortalNeeds, reader: Reader, today: Day): Promise<readonly NamedPeriod[]> {
  if (reader.kind !== 'person') return [];
  const found = reader.viewer.persons.map(async ({ employerId, personId }) => {
    const record = { employerId, personId };
    const periods = await periodsOf(needs.table, record, today);
    return Promise.all(
      periods.map(async (period) => ({ record, period, name: (await nameOf(needs, period.substitute)) ?? '' })),
    );
  });
  return (await Promise.all(found)).flat();
}
