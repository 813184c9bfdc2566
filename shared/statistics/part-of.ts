import type { Level } from './places.ts';
import type { Publication, ShownTable, Withheld } from './publication.ts';
import { yearsWords } from './statistics-words.ts';

/** A place of the statistics: its level and its id. */
export type PlaceOf = { readonly level: Level; readonly place: string };

export const wholeEmployer: PlaceOf = { level: 'employer', place: '/' };

/** Names it in one word. The id alone does not: a department without a name has that of its institution. */
export const placeWord = ({ level, place }: PlaceOf): string => `${level}:${place}`;

const levels: readonly Level[] = ['employer', 'institution', 'unit'];

/** The places that a publication tells of, from the whole employer down; those not shown are among them, to say why. */
export function placesIn({ tables, withheld }: Publication): readonly PlaceOf[] {
  const each = [...tables, ...withheld].filter(({ place }) => place !== '/');
  const places = new Map(each.map(({ level, place }) => [placeWord({ level, place }), { level, place }]));
  return [wholeEmployer, ...[...places.values()].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))];
}

/** The words of the places of which any table is shown. */
export const shownPlaces = ({ tables }: Publication): ReadonlySet<string> => new Set(tables.map(placeWord));

/** The years that there is something to say of at a place, the newest first: `2027`, or `2026-2028` together. */
export function periodsAt({ tables, withheld }: Publication, place: PlaceOf): readonly string[] {
  const spans = [...tables.filter((one) => isAt(one, place)), ...withheld.filter((one) => concerns(one, place))];
  const byName = new Map(spans.map(({ years }) => [yearsWords(years), Math.max(...years)]));
  return [...byName].sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1)).map(([name]) => name);
}

/** What is shown of a place in some years, and what is not and concerns it. */
export function partOf(publication: Publication, place: PlaceOf, period: string): Publication {
  const years = new Set(yearsIn(period));
  return {
    tables: publication.tables.filter((one) => isAt(one, place) && yearsWords(one.years) === period),
    withheld: publication.withheld.filter((one) => concerns(one, place) && one.years.some((year) => years.has(year))),
  };
}

function yearsIn(period: string): readonly number[] {
  const [first = 0, last = first] = period.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const isAt = (one: Pick<ShownTable, 'level' | 'place'>, { level, place }: PlaceOf): boolean =>
  one.level === level && one.place === place;

/** Its own, what lies directly below it, and what holds for all places of its level. */
function concerns(one: Withheld, { level, place }: PlaceOf): boolean {
  // That no place is shown is withheld as of institutions, and units stand below them; that the employer is not is its own.
  if (one.place === '/') return one.level === 'institution' || level === 'employer';
  if (one.place === place) return true;
  return level === 'employer' ? one.level === 'institution' : one.place.startsWith(place) && level === 'institution';
}
