import type { CountedYear } from '../../shared/statistics/counts.ts';
import type { ShownTable } from '../../shared/statistics/publication.ts';

/*
 * Somebody who has every table and knows which units, years and categories there are. Written without the code that decides what is shown.
 * An unknown is a number that a table could hold: of a place, a span of years, and a category of a table or all cases.
 */

/** The categories of each table by its name. */
export type Kinds = Readonly<Record<string, readonly string[]>>;
/** A number that a table could hold; `all` stands for the cases of all categories. */
export type Unknown = { readonly name: string; readonly truth: number };
/** An unknown that is the sum of others. */
export type Sum = { readonly of: string; readonly parts: readonly string[] };
export type World = {
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly sums: readonly Sum[];
  readonly shown: ReadonlyMap<string, number>;
  /** Numbers of places that the employer did not have yet: zero, and nobody's secret. */
  readonly absent: ReadonlySet<string>;
};

const institutionOf = (unit: string): string => unit.slice(0, unit.indexOf('/') + 1);

/** Everything that could be asked about a population, and what some tables tell of it. */
export function worldOf(counted: readonly CountedYear[], kinds: Kinds, tables: readonly ShownTable[]): World {
  const units = [...new Set(counted.flatMap((year) => Object.keys(year.units)))];
  const spans = spansOf(counted.map(({ year }) => year));
  const below = new Map<string, readonly string[]>();
  for (const [id, own] of Map.groupBy(units, institutionOf))
    below.set(
      `institution ${id}`,
      own.map((unit) => `unit ${unit}`),
    );
  below.set('employer /', [...below.keys()]);
  const places = [...below.keys(), ...units.map((unit) => `unit ${unit}`)];
  const unitsOf = (place: string): readonly string[] =>
    place.startsWith('unit ') ? [place.slice(5)] : (below.get(place) ?? []).flatMap(unitsOf);

  const whats = ['all', ...Object.entries(kinds).flatMap(([family, each]) => each.map((name) => `${family}:${name}`))];
  const unknowns = new Map<string, Unknown>();
  const absent = new Set<string>();
  const sums: Sum[] = [];
  const isKnown = (unit: string, span: readonly number[]): boolean =>
    counted.some(({ year, units: places }) => year <= Math.max(...span) && places[unit] !== undefined);
  for (const span of spans)
    for (const place of places) {
      const name = (what: string, where = place, when = span): string => `${what} | ${where} | ${when.join()}`;
      for (const what of whats) {
        unknowns.set(name(what), { name: name(what), truth: total(counted, { what, units: unitsOf(place), span }) });
        if (!unitsOf(place).some((unit) => isKnown(unit, span))) absent.add(name(what));
        const inside = below.get(place);
        if (inside !== undefined) sums.push({ of: name(what), parts: inside.map((each) => name(what, each)) });
        if (span.length > 1) sums.push({ of: name(what), parts: span.map((year) => name(what, place, [year])) });
      }
      for (const [family, categories] of Object.entries(kinds))
        sums.push({ of: name('all'), parts: categories.map((category) => name(`${family}:${category}`)) });
    }
  const shown = new Map<string, number>([...absent].map((name) => [name, 0]));
  for (const { family, level, place, years, total: all, cells } of tables) {
    const where = `${level} ${place} | ${years.join()}`;
    shown.set(`all | ${where}`, all);
    for (const { category, count } of cells)
      if (count !== undefined) shown.set(`${family}:${category} | ${where}`, count);
  }
  return { unknowns, sums, shown, absent };
}

/** Each year, and every three that follow each other from the first on. */
function spansOf(years: readonly number[]): readonly (readonly number[])[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const threes: number[][] = [];
  for (let start = first; start + 2 <= last; start += 3) threes.push([start, start + 1, start + 2]);
  return [...years.map((year) => [year]), ...threes];
}

type Asked = { readonly what: string; readonly units: readonly string[]; readonly span: readonly number[] };

function total(counted: readonly CountedYear[], { what, units, span }: Asked): number {
  const [family = '', category = ''] = what.split(':');
  let sum = 0;
  for (const { year, units: places } of counted)
    for (const unit of units)
      if (span.includes(year))
        sum += what === 'all' ? (places[unit]?.cases ?? 0) : (places[unit]?.families[family]?.[category] ?? 0);
  return sum;
}

export type Bounds = { lower: number; upper: number };

/** What follows from the sums for numbers of whole cases: bounds of every unknown, tightened until nothing moves. */
export function bounds({ unknowns, sums, shown }: World): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  for (const name of unknowns.keys()) {
    const known = shown.get(name);
    found.set(name, { lower: known ?? 0, upper: known ?? Number.POSITIVE_INFINITY });
  }
  const at = (name: string): Bounds => found.get(name) ?? { lower: 0, upper: Number.POSITIVE_INFINITY };
  for (let moved = true; moved; ) {
    moved = false;
    for (const { of, parts } of sums) {
      const lower = parts.reduce((sum, part) => sum + at(part).lower, 0);
      const upper = parts.reduce((sum, part) => sum + at(part).upper, 0);
      const whole = at(of);
      moved = tighten(whole, lower, upper) || moved;
      for (const part of parts.map(at)) {
        const others = upper === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : upper - part.upper;
        moved = tighten(part, whole.lower - others, whole.upper - (lower - part.lower)) || moved;
      }
    }
  }
  return found;
}

function tighten(bound: Bounds, lower: number, upper: number): boolean {
  const moved = lower > bound.lower || upper < bound.upper;
  bound.lower = Math.max(bound.lower, lower);
  bound.upper = Math.min(bound.upper, upper);
  return moved;
}

/** The unknowns that follow from the shown numbers by adding and subtracting tables alone, whatever the signs. */
export function solved({ unknowns, sums, shown }: World): ReadonlySet<string> {
  const index = new Map([...unknowns.keys()].map((name, place) => [name, place]));
  const rowOf = (entries: readonly (readonly [string, number])[]): Float64Array => {
    const row = new Float64Array(unknowns.size);
    for (const [name, factor] of entries) row[index.get(name) ?? -1] = factor;
    return row;
  };
  // What is shown is a number like any other: only what is not shown stays in the equations.
  const rows = sums.map(({ of, parts }) =>
    rowOf([of, ...parts].flatMap((name) => (shown.has(name) ? [] : [[name, name === of ? -1 : 1] as const]))),
  );
  const pivots = eliminate(rows);
  return new Set([...unknowns.keys()].filter((name) => shown.has(name) || isAlone(pivots.get(index.get(name) ?? -1))));
}

const isAlone = (row: Float64Array | undefined): boolean =>
  row !== undefined && row.filter((factor) => Math.abs(factor) > 1e-9).length === 1;

/** Gauss and Jordan: afterwards a column with a pivot is above zero in that row alone. */
function eliminate(rows: readonly Float64Array[]): ReadonlyMap<number, Float64Array> {
  const pivots = new Map<number, Float64Array>();
  const left = new Set(rows);
  for (const row of left) {
    for (const [column, pivot] of pivots) subtract(row, pivot, row[column] ?? 0);
    const column = row.findIndex((factor) => Math.abs(factor) > 1e-9);
    if (column === -1) continue;
    const factor = row[column] ?? 1;
    for (let place = 0; place < row.length; place += 1) row[place] = (row[place] ?? 0) / factor;
    for (const pivot of pivots.values()) subtract(pivot, row, pivot[column] ?? 0);
    pivots.set(column, row);
  }
  return pivots;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (Math.abs(times) < 1e-9) return;
  for (let place = 0; place < row.length; place += 1) from[place] = (from[place] ?? 0) - times * (row[place] ?? 0);
}
