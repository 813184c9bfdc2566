import { type Day, laterDay } from '../calendar/day.ts';
import type { Absence } from '../case/sick-leave.ts';

/** Absences told of twice, in file and store, or overlapping each other, as one each; in order of their first days. */
export function mergedAbsences(absences: readonly Absence[]): readonly Absence[] {
  const merged: Absence[] = [];
  for (const absence of absences.toSorted((a, b) => a.firstDay - b.firstDay)) {
    const last = merged.at(-1);
    if (last === undefined || endOf(last) < absence.firstDay) merged.push(absence);
    else merged[merged.length - 1] = joined(last, absence);
  }
  return merged;
}

const endOf = ({ lastDay }: Absence): Day => lastDay ?? (Number.POSITIVE_INFINITY as Day);

function joined({ lastDay: first, ...rest }: Absence, { lastDay: second }: Absence): Absence {
  return first === undefined || second === undefined ? rest : { ...rest, lastDay: laterDay(first, second) };
}
