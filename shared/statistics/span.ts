import { type CountedYear, type Counts, casesIn, type Family, together } from './counts.ts';
import { fewest, hiddenAlone } from './hide-cells.ts';
import type { Place } from './places.ts';
import { otherCategories, type ShownTable } from './publication.ts';

/** Years that are shown as one, with the places known by then. */
export type Span = {
  readonly years: readonly number[];
  readonly counted: readonly CountedYear[];
  readonly root: Place;
  /** The units that had a case by the end of the first of the years: the others are new. */
  readonly knownFirst: ReadonlySet<string>;
};

/** The categories that can be told apart of a place, and whether there is a rest that cannot. */
export type Columns = { readonly light: readonly string[]; readonly hasRest: boolean };

const partsOf = ({ counted }: Span, place: Place) =>
  counted.flatMap(({ units }) => place.units.map((unit) => units[unit]));

export const casesAt = (span: Span, place: Place): number => casesIn(partsOf(span, place));

export const countsAt = (span: Span, place: Place, family: Family): Counts => together(partsOf(span, place), family);

export const isShown = (span: Span): boolean => casesAt(span, span.root) >= fewest;

const named = (family: Family, counts: Counts): readonly string[] =>
  (family.categories ?? Object.keys(counts).sort()).filter((category) => !family.impossible?.includes(category));

/** What can be told apart of the employer in each of some spans. */
export function columnsAlone(family: Family, spans: readonly Span[]): Columns {
  const counts = spans.map((span) => countsAt(span, span.root, family));
  const categories = named(family, Object.assign({}, ...counts));
  const hidden = counts.map((each) => hiddenAlone(new Map(categories.map((name) => [name, each[name] ?? 0]))));
  const light = categories.filter((name) => hidden.every((dark) => !dark.has(name)));
  return { light, hasRest: light.length < categories.length };
}

type Shown = { readonly place: Place; readonly shown: readonly string[]; readonly hasRest: boolean };

/** The table of a place in which only some categories are shown. */
export function cellsOf(span: Span, family: Family, { place, shown, hasRest }: Shown): ShownTable {
  const counts = countsAt(span, place, family);
  const visible = new Set([...shown, ...(family.impossible ?? [])]);
  const cells = (family.categories ?? shown).map((category) => ({
    category,
    count: visible.has(category) ? (counts[category] ?? 0) : undefined,
  }));
  const others = family.categories === undefined && hasRest ? [{ category: otherCategories, count: undefined }] : [];
  return {
    family: family.id,
    level: place.level,
    place: place.id,
    years: span.years,
    total: casesAt(span, place),
    cells: [...cells, ...others],
  };
}
