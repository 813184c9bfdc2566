import { type Moment, parseMoment } from '../../shared/calendar/moment.ts';
import { unitsOf } from '../../shared/people/units.ts';
import type { Table } from '../../shared/ports/table.ts';
import { institutionOf } from '../../shared/statistics/places.ts';
import { readNow, type UnderWay } from '../../shared/statistics/statistics-items.ts';
import { isWithin, type ScopesHeld } from './scopes-held.ts';

const alphabet = new Intl.Collator('da');

/** A workplace and what was under way there when that was counted; nothing where there was nothing, or no count. */
export type UnitLine = {
  readonly unitId: string;
  readonly name: string;
  readonly institution: string;
  readonly counts?: UnderWay[string] | undefined;
};

/** `countedAt` is undefined as long as nothing has been counted. */
export type UnitsNow = { readonly countedAt?: Moment | undefined; readonly lines: readonly UnitLine[] };

/** The workplaces that somebody has to do with, those with most overdue first. Two reads, however many cases there are. */
export async function unitsNow(table: Table, held: ScopesHeld): Promise<UnitsNow> {
  const [units, now] = await Promise.all([unitsOf(table, held.employerId), readNow(table, held.employerId)]);
  const lines = [...units]
    .filter(([unitId]) => isWithin(held, unitId))
    .map(([unitId, { institution, department }]) => ({
      unitId,
      name: department === '' ? institution : `${institution}, ${department}`,
      institution,
      counts: now?.units[unitId],
    }));
  return { countedAt: now && parseMoment(now.at), lines: lines.sort(byUrgency) };
}

/** The institutions among them by their ids, in the order of their names. */
export const institutionsIn = (lines: readonly UnitLine[]): ReadonlyMap<string, string> =>
  new Map(
    lines
      .map(({ unitId, institution }) => [institutionOf(unitId), institution] as const)
      .sort(([, a], [, b]) => alphabet.compare(a, b)),
  );

function byUrgency(a: UnitLine, b: UnitLine): number {
  const [one, other] = [a.counts ?? none, b.counts ?? none];
  return (
    other.overdue - one.overdue || other.soon - one.soon || other.open - one.open || alphabet.compare(a.name, b.name)
  );
}

const none = { open: 0, overdue: 0, soon: 0 };
