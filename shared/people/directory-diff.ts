import { isoDay } from '../calendar/day.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { findPerson, type PeopleNeeds, type Person } from './person.ts';
import { directoryOf, type RoleHolder } from './role-items.ts';

/** An entry of the directory with the name of its holder. */
export type NamedHolder = { readonly holder: RoleHolder; readonly name: string };

/** What differs between two directories of an employer; `changed` are the people of both whose name or address differs. */
export type DirectoryDiff = {
  readonly added: readonly NamedHolder[];
  readonly takenOut: readonly NamedHolder[];
  readonly changed: readonly string[];
};

export async function directoryDiff(
  before: PeopleNeeds,
  after: PeopleNeeds,
  employerId: string,
): Promise<DirectoryDiff> {
  const [was, is] = [await directoryOf(before.table, employerId), await directoryOf(after.table, employerId)];
  const missingIn = (others: readonly RoleHolder[]) => {
    const known = new Set(others.map(keyOf));
    return (holder: RoleHolder): boolean => !known.has(keyOf(holder));
  };
  const named = (needs: PeopleNeeds, holders: readonly RoleHolder[]) =>
    Promise.all(holders.map(async (holder) => ({ holder, name: nameIn(await findPerson(needs, holder.personId)) })));
  return {
    added: await named(after, is.filter(missingIn(was))),
    takenOut: await named(before, was.filter(missingIn(is))),
    changed: await changedAmong(before, after, [...new Set(is.map(({ personId }) => personId))]),
  };
}

const keyOf = ({ personId, role, scope, area, from, to, substituteFor }: RoleHolder): string =>
  [personId, role, scope, area, from && isoDay(from), to && isoDay(to), substituteFor].join('#');

const nameIn = (person: Person | undefined): string => person?.name || person?.email || '';

async function changedAmong(
  before: PeopleNeeds,
  after: PeopleNeeds,
  personIds: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const personId of personIds) {
    const [was, is] = [await findPerson(before, personId), await findPerson(after, personId)];
    if (was !== undefined && is !== undefined && canonicalJson(was) !== canonicalJson(is)) names.push(nameIn(is));
  }
  return names;
}
