import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ImportFigures, importByCli, importByHttp } from '../../bench/import.ts';

/** HOLDFAST_LONG takes a whole region's year in, for some minutes each way. */
const isLong = process.env.HOLDFAST_LONG !== undefined;
const rows = isLong ? 100_000 : 5_000;
/**
 * What may be resident of a whole process. What grows with the rows is where the server has written down when to wake for which case, 150 to
 * 200 bytes of each: so the 95,000 rows more may take 19 MB.
 */
const mostMegabytes = isLong ? 200 : 181;

const ways: readonly (readonly [string, (count: number) => Promise<ImportFigures>])[] = [
  ['on the command line', importByCli],
  ['over HTTP', importByHttp],
];

/** Has a process write down what it asks of V8 while it runs. */
const writesFlags = (file: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import v8 from 'node:v8';
v8.setFlagsFromString = (flag) => appendFileSync(${JSON.stringify(file)}, flag + '\\n');
syncBuiltinESMExports();`)}`;

let folder: string;
const flags = new Map<string, readonly string[]>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-flags-'));
  // The first start of all strips the types of what it loads, and later ones do not. Whether another test has had it is chance, and 20 MB more.
  for (const [way, imported] of ways) {
    const file = path.join(folder, way.replaceAll(' ', '-'));
    vi.stubEnv('NODE_OPTIONS', writesFlags(file));
    await imported(1);
    flags.set(way, readFileSync(file, 'utf8').trimEnd().split('\n'));
  }
  // How much garbage lies about when it is most is chance, up to 20 MB: with a heap of twice what is in use V8 clears it away in time.
  vi.stubEnv('NODE_OPTIONS', isLong ? '' : '--max-old-space-size=64');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

// Of chance is what comes of that: 10,000 rows took 336 MB where V8 was left to itself.
it('has garbage collected early on the command line, and on a server while rows come in', () => {
  expect(flags.get('on the command line')).toEqual(['--heap-growing-percent=50']);
  const [atStart, ...asServer] = flags.get('over HTTP') ?? [];
  expect(atStart).toBe('--heap-growing-percent=50');
  expect(asServer).toContain('--heap-growing-percent=20');
  expect(asServer.at(-1)).toBe('--heap-growing-percent=100');
});

it.each(ways)(
  `takes ${rows} rows in %s in less than ${mostMegabytes} MB`,
  { timeout: 1_800_000 },
  async (_, imported) => {
    const { opened, peakMegabytes } = await imported(rows);
    expect(opened).toBe(rows);
    expect(peakMegabytes).toBeLessThan(mostMegabytes);
  },
);
