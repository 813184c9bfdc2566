import { type Family, sum } from './counts.ts';
import { fewest, hiddenCells } from './hide-cells.ts';
import { openPlaces } from './open-places.ts';
import type { Place } from './places.ts';
import type { Publication, ShownTable, Withheld } from './publication.ts';
import { type Columns, casesAt, cellsOf, countsAt, type Span } from './span.ts';

type ColumnsOf = (family: Family) => Columns;

/** What may be shown of the places below the employer, given what is told apart of the employer itself. */
export function publishBelow(span: Span, families: readonly Family[], columns: ColumnsOf): Publication {
  const local = families.filter(({ employerOnly }) => employerOnly !== true);
  const tables: ShownTable[] = [];
  const withheld: Withheld[] = [];
  publish(span.root, new Map(local.map((family) => [family, columns(family)])));
  return { tables, withheld };

  function publish(place: Place, above: ReadonlyMap<Family, Columns>): void {
    const open = openPlaces(place.below, {
      casesOf: (below) => casesAt(span, below),
      isNew: ({ units }) => !units.some((unit) => span.knownFirst.has(unit)),
    });
    const closed = place.below.filter((below) => !open.includes(below));
    for (const { level, id } of closed) withheld.push({ level, place: id, years: span.years, instead: 'level-above' });
    const own = new Map(open.map((below) => [below, new Map<Family, Columns>()]));
    for (const [family, columnsAbove] of above)
      for (const [below, shown] of shownBelow(span, family, { open, closed, columns: columnsAbove })) {
        own.get(below)?.set(family, shown);
        tables.push(cellsOf(span, family, { place: below, shown: shown.light, hasRest: shown.hasRest }));
      }
    for (const [below, shown] of own) publish(below, shown);
  }
}

type Siblings = { readonly open: readonly Place[]; readonly closed: readonly Place[]; readonly columns: Columns };

/** What can be told apart of each open place: what the place above tells apart, without the cells that are hidden here. */
function shownBelow(
  span: Span,
  family: Family,
  { open, closed, columns }: Siblings,
): readonly (readonly [Place, Columns])[] {
  const { light, hasRest } = columns;
  const rows = open.map((place) => lineOf(span, family, { place, columns }));
  const pooled = closed.map((place) => lineOf(span, family, { place, columns }));
  const poolRow = pooled[0]?.map((_, column) => sum(pooled.map((line) => line[column] ?? 0)));
  const hidden = hiddenCells(poolRow === undefined || open.length === 0 ? rows : [...rows, poolRow]);
  return open.map((place, row) => {
    const line = rows[row] ?? [];
    const dark = restOfFive(line, hidden[row] ?? [], light.length);
    const shown = light.filter((_, column) => !dark.has(column));
    return [place, { light: shown, hasRest: hasRest || shown.length < light.length }];
  });
}

type Line = { readonly place: Place; readonly columns: Columns };

/** The counts of a place by what is told apart above it, and what is left as one more. */
function lineOf(span: Span, family: Family, { place, columns: { light, hasRest } }: Line): readonly number[] {
  const counts = countsAt(span, place, family);
  const known = light.map((category) => counts[category] ?? 0);
  return hasRest ? [...known, casesAt(span, place) - sum(known)] : known;
}

/** The columns hidden of a place; the smallest shown ones join them until the rest has five cases, as the level below needs. */
function restOfFive(line: readonly number[], hidden: readonly boolean[], light: number): ReadonlySet<number> {
  const columns = [...line.keys()];
  const dark = new Set(columns.filter((column) => hidden[column] === true || column >= light));
  const ascending = [...line.keys()]
    .filter((column) => !dark.has(column))
    .sort((a, b) => (line[a] ?? 0) - (line[b] ?? 0));
  for (const next of ascending) {
    if (dark.size === 0 || sum([...dark].map((column) => line[column] ?? 0)) >= fewest) break;
    dark.add(next);
  }
  return dark;
}
