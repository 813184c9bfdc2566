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

beforeAll(async () => {
  // How much garbage lies about when it is most is chance, up to 20 MB: with a heap of twice what is in use V8 clears it away in time.
  if (!isLong) vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=64');
  // The first start of all strips the types of what it loads, and later ones do not. Whether another test has had it is chance, and 20 MB more.
  for (const [, imported] of ways) await imported(1);
});
afterAll(() => vi.unstubAllEnvs());

it.each(ways)(
  `takes ${rows} rows in %s in less than ${mostMegabytes} MB`,
  { timeout: 1_800_000 },
  async (_, imported) => {
    const { opened, peakMegabytes } = await imported(rows);
    expect(opened).toBe(rows);
    expect(peakMegabytes).toBeLessThan(mostMegabytes);
  },
);
