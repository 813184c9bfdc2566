import { type CountedYear, casesIn } from './counts.ts';
import { fewest } from './hide-cells.ts';
import { type Place, placesOf } from './places.ts';

/** So many years are shown together where a year alone is too little. Source: domain.md "Statistics". */
const yearsTogether = 3;

/** With fewer cases not even four even groups would reach five each: a year by itself would be mostly hidden. */
const enoughForAYear = 20;

/** Years that are looked at together, and how: the employer and the places below it each year by year, or all three years at once. */
export type Period = {
  readonly years: readonly CountedYear[];
  readonly complete: boolean;
  readonly employerByYear: boolean;
  readonly placesByYear: boolean;
  /** The units known by the end of a year: one that had no case yet is among them as soon as it had one. */
  readonly unitsBy: (year: number) => readonly string[];
};

/**
 * Shares the years out into periods of three, which never overlap: two spans with years in common would differ by single years. As soon as a
 * year of a period is large enough all of them are shown year by year, and never together; otherwise they are shown together when the
 * last is over, and never by themselves. So no table that somebody has seen is joined by one that it could be subtracted from.
 */
export function periodsOf(counted: readonly CountedYear[]): readonly Period[] {
  const numbers = counted.map(({ year }) => year);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const unitsBy = (year: number): readonly string[] =>
    counted.filter((other) => other.year <= year).flatMap(({ units }) => Object.keys(units));
  const periods: Period[] = [];
  for (let start = first; start <= last; start += yearsTogether) {
    const wanted = Array.from({ length: yearsTogether }, (_, place) => start + place).filter((year) => year <= last);
    // A year without a case is a year all the same.
    const years = wanted.map((year) => counted.find((known) => known.year === year) ?? { year, units: {} });
    const employerByYear = years.some((year) => casesOf(year, placesOf(unitsBy(year.year))) >= enoughForAYear);
    const placesByYear = employerByYear && years.some((year) => mostAreLarge(year, placesOf(unitsBy(year.year))));
    periods.push({ years, complete: years.length === yearsTogether, employerByYear, placesByYear, unitsBy });
  }
  return periods;
}

export const casesOf = ({ units }: Pick<CountedYear, 'units'>, place: Place): number =>
  casesIn(place.units.map((unit) => units[unit]));

/** Whether at least half of the workplaces that can be shown at all have enough for a year. */
function mostAreLarge(year: CountedYear, { below }: Place): boolean {
  const leaves = below.flatMap((place) => (place.below.length === 0 ? [place] : place.below));
  const sizes = leaves.map((leaf) => casesOf(year, leaf)).filter((cases) => cases >= fewest);
  return sizes.length > 0 && sizes.filter((cases) => cases >= enoughForAYear).length * 2 >= sizes.length;
}
