import { expect, it } from 'vitest';
import { type ImportFigures, importByCli, importByHttp } from '../../bench/import.ts';

/** HOLDFAST_LONG takes a whole region's year in, for some minutes each way. */
const isLong = process.env.HOLDFAST_LONG !== undefined;
const rows = isLong ? 100_000 : 5_000;
/**
 * What may be resident of a whole process, as anybody starts it. What grows with the rows is where the server has written down when to wake
 * for which case, 150 to 200 bytes of each: so the 95,000 rows more may take 19 MB.
 */
const mostMegabytes = isLong ? 200 : 181;

it.each<[string, (count: number) => Promise<ImportFigures>]>([
  ['on the command line', importByCli],
  ['over HTTP', importByHttp],
])(`takes ${rows} rows in %s in less than ${mostMegabytes} MB`, { timeout: 1_800_000 }, async (_, imported) => {
  const { opened, peakMegabytes } = await imported(rows);
  expect(opened).toBe(rows);
  expect(peakMegabytes).toBeLessThan(mostMegabytes);
});
