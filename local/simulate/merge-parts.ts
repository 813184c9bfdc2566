import { parseMoment } from '../../shared/calendar/moment.ts';
import type { Simulated } from './simulate-part.ts';
import type { ReportedCase, ReportedDelivery } from './simulation-report.ts';

/** What parts that were played beside each other came to, in the order in which the whole tells it. */
export function mergeParts([first, ...others]: readonly [Simulated, ...Simulated[]]): Simulated {
  return others.reduce(merged, first);
}

const merged = (one: Simulated, other: Simulated): Simulated => ({
  ...one,
  ...sums(one, other, ['rows', 'opened', 'continued', 'unchanged', 'executions', 'transitions']),
  ...(one.outage === undefined || other.outage === undefined
    ? {}
    : { outage: sums(one.outage, other.outage, ['onTime', 'late', 'lateText', 'skipped', 'passedOver']) }),
  ignored: byLine(one.ignored, other.ignored),
  rejected: byLine(one.rejected, other.rejected),
  refused: byLine(one.refused, other.refused),
  // The people file went into each part, which told the same of it.
  warnings: byLine(one.warnings, other.warnings),
  cases: [...one.cases, ...other.cases].sort(byKey),
  deliveries: inTime(one.deliveries, other.deliveries),
  notSent: inTime(one.notSent, other.notSent),
});

const sums = <Name extends string>(
  one: Readonly<Record<Name, number>>,
  other: Readonly<Record<Name, number>>,
  names: readonly Name[],
): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Record<Name, number>;

const byLine = <Line extends { readonly line: number }>(one: readonly Line[], other: readonly Line[]) =>
  [...one, ...other].sort((a, b) => a.line - b.line);

const byKey = (a: ReportedCase, b: ReportedCase): number => compare(a.key, b.key) || compare(a.firstDay, b.firstDay);

/** What one person gets at one moment is all in one part, in its order: sorting leaves it so. */
function inTime<Told extends ReportedDelivery>(one: readonly Told[], other: readonly Told[]): Told[] {
  return [...one, ...other]
    .map((told) => ({ told, at: parseMoment(told.at) }))
    .sort((a, b) => a.at - b.at || compare(a.told.key, b.told.key))
    .map(({ told }) => told);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
