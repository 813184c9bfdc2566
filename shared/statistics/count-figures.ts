import type { CaseFigures, DutyFigure } from './case-figures.ts';
import type { CountedYear, PlaceCounts } from './counts.ts';
import { reportedDuties, untold } from './families.ts';

/** Tables that are being counted: by unit, by table, by category. They grow with workplaces, not with cases. */
export type Tally = {
  readonly add: (figures: CaseFigures) => void;
  /** Tables of a year that were counted before. */
  readonly addYear: (year: CountedYear) => void;
  readonly years: () => readonly CountedYear[];
};

/** A place of which the tables are growing. */
export type Growing = { cases: number; readonly families: Record<string, Record<string, number>> };

/** Folds the figures of cases into tables, one case after the other. */
export function tally(): Tally {
  const years = new Map<number, Record<string, Growing>>();
  return {
    add,
    addYear,
    years: () => [...years].sort(([a], [b]) => a - b).map(([year, units]) => frozen(year, units)),
  };

  function add(figures: CaseFigures): void {
    const units = years.get(figures.year) ?? {};
    years.set(figures.year, units);
    addTo(units, figures);
  }

  function addYear({ year, units: counted }: CountedYear): void {
    const units = years.get(year) ?? {};
    years.set(year, units);
    for (const [unitId, { cases, families }] of Object.entries(counted)) {
      const place = placeIn(units, unitId);
      place.cases += cases;
      for (const [family, counts] of Object.entries(families))
        for (const [category, count] of Object.entries(counts)) increase(place, { family, category, count });
    }
  }
}

/** Counts one case in the tables of its year. */
export function addTo(units: Record<string, Growing>, figures: CaseFigures): void {
  const place = placeIn(units, figures.unitId);
  place.cases += 1;
  for (const [family, category] of categoriesOf(figures)) increase(place, { family, category, count: 1 });
}

function placeIn(units: Record<string, Growing>, unitId: string): Growing {
  const place = units[unitId] ?? { cases: 0, families: {} };
  units[unitId] = place;
  return place;
}

type Increase = { readonly family: string; readonly category: string; readonly count: number };

function increase({ families }: Growing, { family, category, count }: Increase): void {
  const counts = families[family] ?? {};
  families[family] = counts;
  counts[category] = (counts[category] ?? 0) + count;
}

/** The same for figures that are at hand. */
export function countFigures(all: Iterable<CaseFigures>): readonly CountedYear[] {
  const counting = tally();
  for (const figures of all) counting.add(figures);
  return counting.years();
}

const frozen = (year: number, units: Readonly<Record<string, PlaceCounts>>): CountedYear => ({
  year,
  units: Object.fromEntries(Object.entries(units).sort(([a], [b]) => (a < b ? -1 : 1))),
});

const categoriesOf = ({
  month,
  length,
  groups,
  outcome,
  steward,
  duties,
}: CaseFigures): readonly (readonly [family: string, category: string])[] => [
  ['month', String(month)],
  ['length', length],
  ['age', groups.ageGroup ?? untold],
  ['gender', groups.gender ?? untold],
  ['occupation', groups.occupation === undefined ? untold : spelled(groups.occupation)],
  ['outcome', outcome],
  ...reportedDuties.map((id) => [id, columnOf(duties[id])] as const),
  ['steward', steward ? 'yes' : 'no'],
];

/** What the member disputes was not done in time. Source: domain.md "What others record about her she can dispute". */
function columnOf({ result, confirmed }: DutyFigure): 'in-time' | 'late' | 'other' {
  if (result === 'in-time') return confirmed ? 'in-time' : 'late';
  return result === 'late' ? 'late' : 'other';
}

/** One spelling for one occupation: systems differ in capitals and spaces. */
function spelled(occupation: string): string {
  const text = occupation.replace(/\s+/g, ' ').trim().toLocaleLowerCase('da');
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
