import type { CaseFigures, DutyFigure } from './case-figures.ts';
import type { CountedYear, PlaceCounts } from './counts.ts';
import { reportedDuties, untold } from './families.ts';

/** Tables that are being counted: by unit, by table, by category. They grow with workplaces, not with cases. */
export type Tally = {
  readonly add: (figures: CaseFigures) => void;
  readonly years: () => readonly CountedYear[];
};

type Growing = { cases: number; readonly families: Record<string, Record<string, number>> };

/** Folds the figures of cases into tables, one case after the other. */
export function tally(): Tally {
  const years = new Map<number, Map<string, Growing>>();
  return { add, years: () => [...years].sort(([a], [b]) => a - b).map(([year, units]) => frozen(year, units)) };

  function add(figures: CaseFigures): void {
    const units = years.get(figures.year) ?? new Map<string, Growing>();
    years.set(figures.year, units);
    const place = units.get(figures.unitId) ?? { cases: 0, families: {} };
    units.set(figures.unitId, place);
    place.cases += 1;
    for (const [family, category] of categoriesOf(figures)) {
      const counts = place.families[family] ?? {};
      place.families[family] = counts;
      counts[category] = (counts[category] ?? 0) + 1;
    }
  }
}

/** The same for figures that are at hand. */
export function countFigures(all: Iterable<CaseFigures>): readonly CountedYear[] {
  const counting = tally();
  for (const figures of all) counting.add(figures);
  return counting.years();
}

const frozen = (year: number, units: ReadonlyMap<string, PlaceCounts>): CountedYear => ({
  year,
  units: Object.fromEntries([...units].sort(([a], [b]) => (a < b ? -1 : 1))),
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
