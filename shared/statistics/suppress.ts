import type { CountedYear, Family } from './counts.ts';
import { type Period, periodsOf } from './periods.ts';
import { placesOf } from './places.ts';
import type { Publication, ShownTable, Withheld } from './publication.ts';
import { publishBelow } from './publish-below.ts';
import { cellsOf, columnsAlone, isShown, type Span } from './span.ts';

/*
 * Why nobody can compute what is hidden. Everybody is taken to know every shown number, every sum of them, and these rules. For each hidden
 * number below five there is another world, of whole cases, in which all shown numbers are the same and that number is not.
 *
 * Time. A year is counted once, when it has ended, and never changes. Periods never overlap, and how one is shown is decided for all tables
 * at once (periods.ts): the same table is never shown both by year and for three years. Where the employer is shown by year and the places below it for three years,
 * a table knows of the employer (year, category) and of the places (place, category). For each category these are the two margins of
 * one table of years and places, of which no inner cell is shown; any two margins of the same sum can be filled, so what holds for each of
 * them holds for both. That takes that any inner cell could be above zero: a workplace that is new is not shown for years in which, as everybody
 * knows, it had no case (`openPlaces`). A workplace is new before its first case; that it was there, and nobody ill, the tables do not know.
 *
 * Employer. The hidden categories of a year are at least two with five cases together (`hiddenAlone`): one that is small can have one more.
 * Below, they are one column, "the rest", and never told apart: moving a case between them shows nowhere.
 *
 * Places. Some are shown, the rest are one row, at least two places with five cases together (`openPlaces`): a case moved between these
 * shows nowhere. Rows and columns then all sum to at least five, and around each small cell there is a rectangle of hidden cells
 * (`hiddenCells`). It keeps every sum, so the level above is as it was. What is hidden of a place counts at least five and is again "the
 * rest" below it, so the same argument holds one level down, and a rectangle of the upper level shows nowhere in the lower.
 *
 * Tables. What all tables share is the number of cases of a place. Which places are shown is decided by it alone, and every move above keeps
 * it or happens among places of which no table is shown. No two tables are crossed. What they have in common by meaning (few long absences,
 * few follow-ups) is known to whoever knows the law and bounds numbers without pinning them.
 */

/** What may be shown of an employer's counted years, at every level, for all readers alike. */
export const suppress = (counted: readonly CountedYear[], families: readonly Family[]): Publication =>
  joined(periodsOf(counted).map((period) => publishPeriod(period, families)));

function publishPeriod(period: Period, families: readonly Family[]): Publication {
  const { years, complete, employerByYear, placesByYear } = period;
  const byYear = years.map((year) => spanOf(period, [year]));
  const whole = complete ? [spanOf(period, years)] : [];
  const employer = (employerByYear ? byYear : whole).filter(isShown);
  // Three years of the places tell the employer's sum: none of its years may be hidden then.
  const isWhole = employerByYear ? employer.length === years.length : true;
  const local = placesByYear ? employer : isWhole ? whole.filter(isShown) : [];
  const darkest = employerByYear && !placesByYear ? byYear : [];
  return joined([
    { tables: employer.flatMap((span) => families.map((family) => employerTable(span, family))), withheld: [] },
    {
      tables: [],
      withheld: missing(byYear, { level: 'employer', shown: employer, waits: !employerByYear && !complete }),
    },
    {
      tables: [],
      withheld: missing(byYear, { level: 'institution', shown: local, waits: !placesByYear && !complete }),
    },
    ...local.map((span) => publishBelow(span, families, (family) => columnsAlone(family, [span, ...darkest]))),
  ]);
}

const spanOf = ({ unitsBy }: Period, years: readonly CountedYear[]): Span => ({
  years: years.map(({ year }) => year),
  counted: years,
  root: placesOf(unitsBy(Math.max(...years.map(({ year }) => year)))),
  knownFirst: new Set(unitsBy(Math.min(...years.map(({ year }) => year)))),
});

function employerTable(span: Span, family: Family): ShownTable {
  const { light, hasRest } = columnsAlone(family, [span]);
  return cellsOf(span, family, { place: span.root, shown: light, hasRest });
}

type Level = { readonly level: 'employer' | 'institution'; readonly shown: readonly Span[]; readonly waits: boolean };

/** The years of which a level is not shown, neither alone nor with others. */
function missing(all: readonly Span[], { level, shown, waits }: Level): readonly Withheld[] {
  const told = new Set(shown.flatMap(({ years }) => years));
  const years = all.flatMap((span) => span.years).filter((year) => !told.has(year));
  const isAlone = level === 'institution' && all.every(({ root }) => root.below.length === 0);
  if (years.length === 0 || isAlone) return [];
  const instead = waits ? 'years-together' : level === 'employer' ? 'nothing' : 'level-above';
  return [{ level, place: '/', years, instead }];
}

const joined = (publications: readonly Publication[]): Publication => ({
  tables: publications.flatMap(({ tables }) => tables),
  withheld: publications.flatMap(({ withheld }) => withheld),
});
