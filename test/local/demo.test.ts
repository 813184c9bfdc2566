import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDemo } from '../../local/demo.ts';
import type { Installation } from '../../local/installation.ts';
import type { LogLine } from '../../shared/log.ts';
import { readNow, readStatistics } from '../../shared/statistics/statistics-items.ts';

let folder: string;
let demo: Installation;
let lines: LogLine[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  lines = [];
  demo = await openDemo({ folder, log: (line) => lines.push(line) });
});
afterEach(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const step = async (by: 'day' | 'week', times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) await demo.portal.demo?.step(by);
};
const now = () => readNow(demo.portal.table, demo.portal.employerId);

it('has counted what is under way, and the year before, from its first morning on', async () => {
  expect(await now()).toMatchObject({ at: '2026-11-02T07:00:00Z', countedThrough: 2025 });
  const statistics = await readStatistics(demo.portal.table, demo.portal.employerId);
  expect(statistics?.years.map(({ year }) => year)).toEqual([2025]);
});

it('counts in each night that it steps over', async () => {
  await step('day');
  expect((await now())?.at).toBe('2026-11-03T02:30:00Z');
  await step('week');
  expect((await now())?.at).toBe('2026-11-10T02:30:00Z');
});

it('counts the year in the night in which it has ended, and finds nothing to mend on the way', async () => {
  await step('week', 9);
  const statistics = await readStatistics(demo.portal.table, demo.portal.employerId);
  expect(statistics?.years.map(({ year, at }) => [year, at])).toEqual([
    [2025, '2026-01-01T02:30:00Z'],
    [2026, '2027-01-01T02:30:00Z'],
  ]);
  const nights = lines.filter(({ what }) => what === 'reconcile cases');
  expect(nights.length).toBe(64);
  expect(nights.filter(({ outcome }) => outcome !== 'sound')).toEqual([]);
});
