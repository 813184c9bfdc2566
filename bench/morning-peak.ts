import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type Between, nothingBetween } from '../local/between.ts';
import { embedded } from '../local/embedded.ts';
import { derivedId } from '../local/ids.ts';
import { openFolder } from '../local/open-folder.ts';
import { listOutbox, outbox } from '../local/outbox.ts';
import { defaultEmployer, simulatedProduct } from '../local/settings.ts';
import { plusDays } from '../shared/calendar/day.ts';
import { type Moment, momentOf } from '../shared/calendar/moment.ts';
import { importFiles } from '../shared/intake/import-files.ts';
import { importsAtOnce } from '../shared/intake/open-case.ts';
import type { BenchItem, Size } from './bench-item.ts';
import { absenceText, firstOfAll, peopleText } from './employer.ts';
import { sparkline } from './sparkline.ts';

const counts: Readonly<Record<Size, number>> = { smoke: 30, usual: 10_000, full: 30_000 };
/** As on a live machine: different cases share the waits for the disk. */
const concurrency = 32;
const columns = 60;

/** Everybody is sick since a Monday; on the Wednesday at 08:00 hr is reminded of each letter that nobody has handed out. */
const opening = momentOf(firstOfAll, '08:00');
const evening = momentOf(plusDays(firstOfAll, 1), '18:00');
const peak = momentOf(plusDays(firstOfAll, 2), '08:00');

/** How many messages wait, each time that one comes or goes. */
type Depth = { readonly ms: number; readonly waiting: number };

/** The embedded machine, its store on the disk, when everything falls due at once. */
export const morningPeak: BenchItem = {
  name: 'morning',
  run: async ({ size }) => {
    const cases = counts[size];
    const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-peak-'));
    const { store, vault, erased, close } = await openFolder(folder);
    try {
      let now: Moment = opening;
      const clock = () => Temporal.Instant.fromEpochMilliseconds(now * 1000);
      const { between, depths } = watching();
      const machine = embedded({
        ...{ store, vault, erased, clock, ...outbox(store.table, clock), product: simulatedProduct, between },
        ...{ employers: [defaultEmployer], log: () => undefined, pace: async () => undefined, concurrency },
      });
      const needs = {
        table: store.table,
        vault,
        clock,
        mint: derivedId,
        loginClock: clock,
        peopleAtOnce: importsAtOnce,
      };
      const absence = Buffer.from(absenceText(cases, () => firstOfAll));
      await importFiles(
        needs,
        { employerId: defaultEmployer },
        { people: Buffer.from(peopleText(cases, ['paula'])), absence },
      );
      await machine.workOff();
      now = evening;
      await machine.workOff();
      const before = (await listOutbox(store.table)).length;
      now = peak;
      depths.length = 0;
      const start = performance.now();
      const used = process.cpuUsage();
      await machine.workOff();
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(used);
      const sent = (await listOutbox(store.table)).length - before;
      return {
        figures: [
          { name: `until the last message of ${cases} wakes at 08:00 is sent`, value: seconds, unit: 's' },
          { name: 'messages', value: sent / seconds, unit: 'a second' },
          { name: 'processor time of a message with its wake', value: (user + system) / 1000 / sent, unit: 'ms' },
          { name: 'most messages waiting', value: Math.max(...depths.map(({ waiting }) => waiting)), unit: '' },
        ],
        notes: [`messages waiting, over ${seconds.toFixed(1)} s:`, sparkline(sampled(depths, start, seconds))],
      };
    } finally {
      close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Counts what comes onto the queue and what leaves it. */
function watching(): { readonly between: Between; readonly depths: Depth[] } {
  const depths: Depth[] = [];
  let waiting = 0;
  const note = (change: number): void => {
    waiting += change;
    depths.push({ ms: performance.now(), waiting });
  };
  const between: Between = {
    ...nothingBetween,
    queue: (queue) => ({
      ...queue,
      send: async (body) => {
        await queue.send(body);
        note(1);
      },
      remove: async (receipt) => {
        await queue.remove(receipt);
        note(-1);
      },
    }),
  };
  return { between, depths };
}

/** The depth at as many moments as the picture is wide. */
function sampled(depths: readonly Depth[], start: number, seconds: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const at = start + (seconds * 1000 * (column + 1)) / columns;
    return depths.findLast(({ ms }) => ms <= at)?.waiting ?? 0;
  });
}
