import * as z from 'zod';
import { longestKey } from '../case/events.ts';
import { looseKey } from '../intake/loose-key.ts';
import type { Key, Table } from '../ports/table.ts';

/** A workplace by its names as the employer writes them. An empty department is the whole institution, an empty institution everywhere. */
export type Unit = { readonly institution: string; readonly department: string };

const StoredUnit = z.object({ institution: z.string(), department: z.string() });

const unitKey = (employerId: string, unitId: string): Key => ({ pk: `UNITS#${employerId}`, sk: unitId });

/** An id that all spellings of a workplace's names share: `bostedhavblik/` or `plejecentersolgaarden/afsnita`. */
export const unitIdOf = ({ institution, department }: Unit): string => `${key(institution)}/${key(department)}`;

/** The scopes a role may be given for that cover a unit, the nearest first. */
export function scopesOf(unitId: string): readonly string[] {
  const institution = unitId.slice(0, unitId.indexOf('/'));
  return [...new Set([unitId, `${institution}/`, '/'])];
}

/** Whether a workplace, or the scope of a role, lies within one of some scopes. */
export const liesWithin = (scopes: readonly string[], unitId: string): boolean =>
  scopesOf(unitId).some((scope) => scopes.includes(scope));

/** Agreement areas are compared by this. */
export const areaKey = (area: string): string => key(area);

export async function saveUnit(table: Table, employerId: string, unit: Unit): Promise<string> {
  const unitId = unitIdOf(unit);
  await table.put({ ...unitKey(employerId, unitId), ...unit }, 'if-absent');
  return unitId;
}

export async function findUnit(table: Table, employerId: string, unitId: string): Promise<Unit | undefined> {
  const item = await table.get(unitKey(employerId, unitId));
  return item === undefined ? undefined : StoredUnit.parse(item);
}

/** Every workplace of an employer, by its id. */
export async function unitsOf(table: Table, employerId: string): Promise<ReadonlyMap<string, Unit>> {
  const items = await table.query(unitKey(employerId, '').pk);
  return new Map(items.map((item) => [item.sk, StoredUnit.parse(item)]));
}

/** The ids of the workplaces that a scope covers: itself, every department of an institution, or all. */
export async function unitsUnder(table: Table, employerId: string, scope: string): Promise<readonly string[]> {
  const isWide = scope.endsWith('/');
  const units = await table.query(unitKey(employerId, '').pk, { prefix: scope === '/' ? '' : scope });
  return units.map(({ sk }) => sk).filter((unitId) => isWide || unitId === scope);
}

/** Keys of the store are plain ASCII; so many characters tell any two workplaces apart. */
const key = (name: string): string => encodeURIComponent(looseKey(name)).slice(0, longestKey);
