import { reportedDuties } from './families.ts';
import type { ShownTable } from './publication.ts';

/** How many percent of a duty were done in time, of those that were due. Undefined where one of both numbers is hidden, or for no duty. */
export function dutyRate({ family, cells }: Pick<ShownTable, 'family' | 'cells'>): number | undefined {
  if (!isDutyTable({ family })) return undefined;
  const count = (name: string): number | undefined => cells.find(({ category }) => category === name)?.count;
  const [inTime, late] = [count('in-time'), count('late')];
  return inTime === undefined || late === undefined ? undefined : Math.round((100 * inTime) / (inTime + late));
}

export const isDutyTable = ({ family }: Pick<ShownTable, 'family'>): boolean =>
  reportedDuties.some((duty) => duty === family);
