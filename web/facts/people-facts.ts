import { isShared } from '../../shared/identity/known-as.ts';
import { looseKey } from '../../shared/intake/loose-key.ts';
import { findPerson, type Person } from '../../shared/people/person.ts';
import { directoryOf, type RoleHolder } from '../../shared/people/role-items.ts';
import { findUnit, scopesOf, unitsUnder } from '../../shared/people/units.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { covers, type HrScope, type Place, unitsOf } from './hr-scope.ts';
import { nameOf } from './names.ts';

/** An entry of the directory as its page shows it. */
export type PeopleEntry = {
  /** Names it in an address, and tells nothing of whom it is about. */
  readonly id: string;
  readonly holder: RoleHolder;
  readonly person: Person | undefined;
  readonly replaces: string | undefined;
  /** Several people read the mails at the address. */
  readonly shared: boolean;
  readonly mayChange: boolean;
};

export type PeopleAt = { readonly place: Place; readonly entries: readonly PeopleEntry[] };

/** A page of them; `pages` is how many there are. */
export type PeoplePage = { readonly places: readonly PeopleAt[]; readonly page: number; readonly pages: number };

/** More than fit on a screen; a region has thousands, and each that is shown is unsealed. */
const pageSize = 100;

type Sought = { readonly name: string; readonly page: number };

/**
 * A page of the directory by place, as far as it concerns somebody's workplaces: theirs, and who stands above them. Nobody but those on the
 * page is unsealed.
 */
export async function peopleByPlace(needs: PortalNeeds, scope: HrScope, sought: Sought): Promise<PeoplePage> {
  const holders = await holdersSeen(needs, scope);
  const byScope = Map.groupBy(holders, (holder) => holder.scope);
  const places = (await placesOf(needs, scope.employerId, [...byScope.keys()])).filter(
    ({ id, name }) => sought.name === '' || id === '/' || looseKey(name).includes(looseKey(sought.name)),
  );
  const placed = places.flatMap((place) =>
    (byScope.get(place.id) ?? []).toSorted(byRole).map((holder) => ({ place, holder })),
  );
  const pages = Math.max(1, Math.ceil(placed.length / pageSize));
  const page = Math.min(sought.page, pages);
  const shown = placed.slice((page - 1) * pageSize, page * pageSize);
  const entries = await Promise.all(shown.map(({ holder }) => entryOf(needs, scope, holder)));
  const groups = [...Map.groupBy(shown.keys(), (at) => shown[at]?.place)];
  return {
    ...{ page, pages },
    places: groups.flatMap(([place, at]) =>
      place === undefined ? [] : [{ place, entries: at.flatMap((one) => entries[one] ?? []) }],
    ),
  };
}

const byRole = (a: RoleHolder, b: RoleHolder): number => a.role.localeCompare(b.role);

/** One entry that somebody may see, by its id. */
export async function entryNamed(needs: PortalNeeds, scope: HrScope, id: string): Promise<PeopleEntry | undefined> {
  const found = (await holdersSeen(needs, scope)).find((holder) => idOf(needs, holder) === id);
  return found && entryOf(needs, scope, found);
}

async function holdersSeen(needs: PortalNeeds, scope: HrScope): Promise<readonly RoleHolder[]> {
  const all = await directoryOf(needs.table, scope.employerId);
  return all.filter((holder) => covers(scope, holder.scope) || isAbove(scope, holder.scope));
}

const idOf = ({ vault }: PortalNeeds, holder: RoleHolder): string =>
  vault.hmac('directory-entry', JSON.stringify(holder)).slice(0, 32);

async function entryOf(needs: PortalNeeds, scope: HrScope, holder: RoleHolder): Promise<PeopleEntry> {
  const person = await findPerson(needs, holder.personId);
  return {
    id: idOf(needs, holder),
    holder,
    person,
    replaces: holder.substituteFor === undefined ? undefined : await nameOf(needs, holder.substituteFor),
    shared: person?.email !== undefined && (await isShared(needs, person, person.email)),
    mayChange: covers(scope, holder.scope),
  };
}

/** Whether a scope covers workplaces of somebody's from above. */
const isAbove = ({ scopes }: HrScope, scope: string): boolean => scopes.some((own) => scopesOf(own).includes(scope));

async function placesOf(needs: PortalNeeds, employerId: string, ids: readonly string[]): Promise<readonly Place[]> {
  const places = ids.map(async (id) => ({ id, name: await placeName(needs, employerId, id) }));
  return (await Promise.all(places)).sort((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** The name of a scope: of the whole employer none, of an institution what its departments say. */
export async function placeName(needs: PortalNeeds, employerId: string, scope: string): Promise<string> {
  if (scope === '/') return '';
  const unit = await findUnit(needs.table, employerId, scope);
  if (unit !== undefined) return [unit.institution, unit.department].filter((part) => part !== '').join(', ');
  const [below] = scope.endsWith('/') ? await unitsUnder(needs.table, employerId, scope) : [];
  const found = below === undefined ? undefined : await findUnit(needs.table, employerId, below);
  // Nobody of that workplace has been ill yet: the key is all that is known of its name.
  return found?.institution ?? scope.split('/').map(decodeURIComponent).filter(Boolean).join(', ');
}

/** Where somebody may give a role: their workplaces, the institutions of those that are theirs whole, and all of the employer. */
export async function placesToChoose(needs: PortalNeeds, scope: HrScope): Promise<readonly Place[]> {
  const units = await unitsOf(needs, scope);
  const held = (await directoryOf(needs.table, scope.employerId)).map((holder) => holder.scope);
  const institutions = units.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/`);
  const ids = [...new Set([...units.map(({ id }) => id), ...institutions, ...held, ...scope.scopes])];
  return placesOf(
    needs,
    scope.employerId,
    ids.filter((id) => covers(scope, id)),
  );
}
