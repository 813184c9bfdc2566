import { previewOf } from '../local/cli/preview.ts';
import { readWords } from '../local/cli/what-if-options.ts';
import { embedded } from '../local/embedded.ts';
import { derivedId } from '../local/ids.ts';
import { openMemory } from '../local/open-folder.ts';
import { outbox } from '../local/outbox.ts';
import { defaultEmployer, simulatedProduct } from '../local/settings.ts';
import { storedClock } from '../local/stored-clock.ts';
import { plusDays } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { importFiles } from '../shared/intake/import-files.ts';
import type { BenchItem, Size } from './bench-item.ts';
import { absenceText, firstOfAll, peopleText } from './employer.ts';

const counts: Readonly<Record<Size, number>> = { smoke: 50, usual: 10_000, full: 100_000 };
/** Some are in their first week, some in their fifth. */
const now = momentOf(plusDays(firstOfAll, 29), '09:00');

/** What another rule set would change in all open cases, as `holdfast what-if --rules` works it out. */
export const whatIf: BenchItem = {
  name: 'what-if',
  run: async ({ size }) => {
    const cases = counts[size];
    const open = await openWith(cases);
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const used = process.cpuUsage();
    const preview = await previewOf(open, readWords(['--rules', 'dk-2023', '--store', '']), { language: 'da' });
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(used);
    const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
    return {
      figures: [
        { name: `other rules for ${cases} open cases`, value: seconds, unit: 's' },
        { name: 'processor time of a case', value: (user + system) / 1000 / cases, unit: 'ms' },
        { name: 'memory above that of the cases', value: megabytes, unit: 'MB' },
      ],
      notes: [`${preview.cases.length} cases would change, ${preview.unchanged} would not`],
    };
  },
};

/** So many open cases, imported on one day, with their snapshots. */
async function openWith(cases: number) {
  const open = openMemory(new Uint8Array(32).fill(7));
  const { store, vault, erased } = open;
  const { clock } = await storedClock(store.table, now);
  const needs = { table: store.table, vault, clock, mint: derivedId, loginClock: clock };
  const files = { people: Buffer.from(peopleText(cases)), absence: Buffer.from(absenceText(cases)) };
  await importFiles(needs, { employerId: defaultEmployer }, files);
  const machine = embedded({
    ...{ store, vault, erased, clock, ...outbox(store.table, clock), product: simulatedProduct },
    ...{ employers: [defaultEmployer], log: () => undefined, pace: async () => undefined, concurrency: 1 },
  });
  await machine.workOff();
  return open;
}
