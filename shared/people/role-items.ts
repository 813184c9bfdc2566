import * as z from 'zod';
import { isoDay } from '../calendar/day.ts';
import { DayText } from '../case/day-text.ts';
import { type Role, roles } from '../case/roles.ts';
import type { Item, Key, Table } from '../ports/table.ts';
import { readOnce } from '../store/read-once.ts';
import { personKey } from './person.ts';

/** Somebody in a role for a scope. `from` and `to` are both included. */
export const RoleHolder = z
  .object({
    personId: z.string(),
    role: z.enum(roles),
    scope: z.string(),
    area: z.string(),
    from: DayText.optional(),
    to: DayText.optional(),
    /** The person who gets nothing in this role while this one does. */
    substituteFor: z.string().optional(),
    /** Somebody made the entry in the portal: no people file takes it out. */
    byHand: z.literal(true).optional(),
  })
  .readonly();
export type RoleHolder = z.output<typeof RoleHolder>;
export type StoredRoleHolder = z.input<typeof RoleHolder>;

const holdersPk = (employerId: string, role: Role, scope: string): string => `ROLES#${employerId}#${role}#${scope}`;
const substitutesPk = (employerId: string, role: Role): string => `SUBSTITUTES#${employerId}#${role}`;
const directoryPartition = (employerId: string): string => `ROLES#${employerId}`;
/** What people entered themselves has a list of its own: a file, which is the whole of its own list, takes nothing out of this one. */
const byHandPartition = (employerId: string): string => `ROLES-BY-HAND#${employerId}`;

/** In which list of an employer an entry stands, by whether it was made by hand. */
export const directoryList = (employerId: string, isByHand: boolean): string =>
  isByHand ? byHandPartition(employerId) : directoryPartition(employerId);

/** What a file says of the same person beside it stays an entry of its own. */
const holderSk = ({ personId, area, from, to, substituteFor, byHand }: StoredRoleHolder): string =>
  [personId, area, from ?? '', to ?? '', substituteFor ?? '', ...(byHand === true ? ['by-hand'] : [])].join('#');

const heldPrefix = 'HOLDS#';

/** The items of one entry of the directory: where cases look for it, where the person does, and once more by role if it replaces somebody. */
export function holderItems(employerId: string, holder: StoredRoleHolder): readonly Item[] {
  const pk = holdersPk(employerId, holder.role, holder.scope);
  const sk = holderSk(holder);
  const isByHand = holder.byHand === true;
  const lists = { listsPk: directoryList(employerId, isByHand) };
  const entry: Item = { ...holder, pk, sk, ...lists, listsSk: `${pk}#${sk}` };
  const held: Item = {
    ...holder,
    ...{ pk: personKey(holder.personId).pk, sk: `${heldPrefix}${pk}#${sk}` },
    ...{ employerId, ...lists, listsSk: `${heldPrefix}${pk}#${sk}` },
  };
  if (holder.substituteFor === undefined) return [entry, held];
  const substitutes = substitutesPk(employerId, holder.role);
  return [
    entry,
    held,
    { ...holder, pk: substitutes, sk: `${holder.scope}#${sk}`, ...lists, listsSk: `${substitutes}#${sk}` },
  ];
}

export const toHolder = readOnce((item) => RoleHolder.parse(item));

/** A role that somebody holds at an employer. */
export type Held = RoleHolder & { readonly employerId: string };

/** Every role that a person holds, has held or will hold. */
export async function rolesHeldBy(table: Table, personId: string): Promise<readonly Held[]> {
  const items = await table.query(personKey(personId).pk, { prefix: heldPrefix });
  return items.map((item) => ({ ...toHolder(item), employerId: String(item.employerId) }));
}

export async function holdersIn(
  table: Table,
  employerId: string,
  of: { readonly role: Role; readonly scope: string },
): Promise<readonly RoleHolder[]> {
  const items = await table.query(holdersPk(employerId, of.role, of.scope));
  return items.map(toHolder);
}

export async function substitutesIn(table: Table, employerId: string, role: Role): Promise<readonly RoleHolder[]> {
  const items = await table.query(substitutesPk(employerId, role));
  return items.map(toHolder);
}

/** Every entry of the employer's directory, once each, what was made by hand last. May lag behind. */
export async function directoryOf(table: Table, employerId: string): Promise<readonly RoleHolder[]> {
  const lists = [directoryPartition(employerId), byHandPartition(employerId)];
  const found = await Promise.all(lists.map((list) => table.queryIndex('lists', list, { prefix: 'ROLES#' })));
  return found.flat().map(toHolder);
}

/** Whether an employer's directory names anybody. May lag behind. */
export async function isAnybodyNamed(table: Table, employerId: string): Promise<boolean> {
  const lists = [directoryPartition(employerId), byHandPartition(employerId)];
  const found = await Promise.all(lists.map((list) => table.queryIndex('lists', list, { prefix: 'ROLES#', limit: 1 })));
  return found.flat().length > 0;
}

/** A holder as `holderItems` takes it. */
export const storedHolder = ({ from, to, ...holder }: RoleHolder): StoredRoleHolder => ({
  ...holder,
  ...(from === undefined ? {} : { from: isoDay(from) }),
  ...(to === undefined ? {} : { to: isoDay(to) }),
});

/** Writes an entry of the directory; writing it again changes nothing. */
export async function saveHolder(table: Table, employerId: string, holder: StoredRoleHolder): Promise<void> {
  for (const item of holderItems(employerId, holder)) await table.put(item, 'always');
}

/** Takes an entry out of the directory. What a file says comes back with the next one that says it. */
export async function removeHolder(table: Table, employerId: string, holder: RoleHolder): Promise<void> {
  for (const item of holderItems(employerId, storedHolder(holder))) await table.delete({ pk: item.pk, sk: item.sk });
}

/**
 * Takes out all by which a person is in the directory, and whoever stands in for them. What something is found by goes last, so that the next
 * try finishes what was cut off.
 */
export async function removeAllHeldBy(table: Table, personId: string): Promise<void> {
  for (const { employerId, ...holder } of await rolesHeldBy(table, personId)) {
    const substitutes = await substitutesIn(table, employerId, holder.role);
    for (const one of substitutes.filter(({ substituteFor }) => substituteFor === personId))
      await removeItems(table, holderItems(employerId, storedHolder(one)), substitutesPk(employerId, one.role));
    await removeItems(table, holderItems(employerId, storedHolder(holder)), personKey(personId).pk);
  }
}

async function removeItems(table: Table, items: readonly Item[], last: string): Promise<void> {
  for (const { pk, sk } of items.toSorted((a, b) => Number(a.pk === last) - Number(b.pk === last)))
    await table.delete({ pk, sk });
}

/** The keys of every entry that came from a file. May lag behind. */
export async function directoryKeys(table: Table, employerId: string): Promise<readonly Key[]> {
  const items = await table.queryIndex('lists', directoryPartition(employerId));
  return items.map(({ pk, sk }) => ({ pk, sk }));
}
