import { parseArgs } from 'node:util';
import { benchBundles } from './bundles.ts';
import { benchImport } from './import.ts';
import { benchIntake } from './intake.ts';
import { benchPages } from './pages/pages.ts';
import { benchPeak } from './peak.ts';
import { benchPlans } from './plans.ts';
import { benchStatistics } from './statistics.ts';
import { benchTimelines } from './timelines.ts';

/** `--rows N` for a smaller run. */
const { values, positionals: wanted } = parseArgs({ options: { rows: { type: 'string' } }, allowPositionals: true });

const benches: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  plan: benchPlans,
  statistics: benchStatistics,
  timelines: benchTimelines,
  pages: benchPages,
  intake: benchIntake,
  bundles: benchBundles,
  peak: benchPeak,
  import: () => benchImport(values.rows === undefined ? undefined : Number(values.rows)),
};

const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". Choose from: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(name);
    for (const line of await bench()) console.log(`  ${line}`);
  }
}
