import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { holdfast } from '../../journeys/support/cli.ts';
import { folderOfTest, withKnownKey } from '../../journeys/support/folder.ts';
import { SimulationOutput } from './output-schemas.ts';

const sample = ['simulate', 'samples/absence-sample.csv', '--people', 'samples/people-sample.csv'];
const until = ['--until', '2026-12-10', '--json'];
type Output = z.output<typeof SimulationOutput>;
const run = async (...more: readonly string[]): Promise<Output> =>
  SimulationOutput.parse(JSON.parse((await holdfast(...sample, ...until, ...more)).out));
/** All but the instants, by which the output is sorted. */
const messages = ({ deliveries }: Output) => deliveries.map(({ at: _, ...message }) => JSON.stringify(message)).sort();

let without: Output;
let befallen: Output;
beforeAll(async () => {
  without = await run();
  befallen = await run('--faults', '7');
});

describe('simulate --faults', () => {
  it('gives the same deliveries, instants apart', () => {
    expect(messages(befallen)).toEqual(messages(without));
  });

  it('says how often each fault was injected, and what the providers took in', () => {
    const { seed, injected, accepted = 0, duplicates = 0 } = befallen.faults ?? {};
    expect(seed).toBe(7);
    expect(injected?.['table-throttled']).toBeGreaterThan(0);
    expect(accepted - duplicates).toBe(without.deliveries.length);
    expect(without.faults).toBeUndefined();
  });

  it('gives the same faults again for the same seed, and others for another', async () => {
    expect((await run('--faults', '7')).faults).toEqual(befallen.faults);
    expect((await run('--faults', '8')).faults?.injected).not.toEqual(befallen.faults?.injected);
  });

  it('prints the counts under the table, in the language asked for', async () => {
    const short = [...sample, '--until', '2026-11-20', '--faults', '7'];
    const danish = (await holdfast(...short)).out;
    const english = (await holdfast(...short, '--lang', 'en')).out;
    expect(danish).toMatch(/^Processen døde +\d+$/m);
    expect(danish.split('\n').at(-1)).toMatch(/^Frø 7: \d+ beskeder modtaget af udbyderne, \d+ af dem for anden gang/);
    expect(english).toMatch(/^The process died +\d+$/m);
  });

  it('goes on in a store that was left, and sends nothing that was sent before', async () => {
    const kept = ['--faults', '7', '--store', withKnownKey(folderOfTest())];
    await holdfast(...sample, '--until', '2026-11-20', ...kept);
    const goneOn = await run(...kept);
    expect(messages(goneOn)).toEqual(messages(without));
    expect(goneOn.faults?.accepted).toBeLessThan(without.deliveries.length);
  });
});
