import { againstCron } from './against-cron/against-cron.ts';
import type { BenchItem } from './bench-item.ts';
import { bundles } from './bundles.ts';
import { imports } from './import.ts';
import { intake } from './intake.ts';
import { morningPeak } from './morning-peak.ts';
import { pages } from './pages/pages.ts';
import { peak } from './peak.ts';
import { plans } from './plans.ts';
import { simulate } from './simulate/simulate.ts';
import { statistics } from './statistics.ts';
import { timelines } from './timelines.ts';
import { whatIf } from './what-if.ts';

/** Everything that `npm run bench` measures, in the order in which it does. */
export const items: readonly BenchItem[] = [
  plans,
  simulate,
  againstCron,
  morningPeak,
  peak,
  whatIf,
  statistics,
  timelines,
  pages,
  intake,
  imports,
  bundles,
];

/** @throws Error naming those that there are. */
export function itemNamed(name: string): BenchItem {
  const item = items.find((known) => known.name === name);
  if (item === undefined)
    throw new Error(`There is no bench "${name}". Choose from: ${items.map((known) => known.name).join(', ')}.`);
  return item;
}
