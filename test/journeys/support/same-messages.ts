import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeUpWorkplace } from '../../support/made-up-workplace.ts';
import { type Played, playWorkplace, type Told } from './befallen-run.ts';

/** HOLDFAST_LONG tries twenty times the cases. A seed takes 6 s of one processor for a hundred: two minutes for the twenty. */
const isLong = process.env.HOLDFAST_LONG !== undefined;
const cases = isLong ? 2_000 : 100;
/** In milliseconds for a run of thirty weeks: it takes a thirtieth of that for each case, and machines under load get the rest. */
const timeout = 300_000 + cases * 2_000;
/** Twice as often as it takes: a message that nobody looks for any more keeps the machine looking every second. */
const mostBeats = 3_000 + 10 * cases;
/** Whatever is late goes out the same day, but for one in so many: late twice over on a Friday, a message meets the closed window. */
const rarelyAnotherDay = 500;

const workplace = madeUpWorkplace(1, cases);

/** Tests that under the faults of each seed the providers take in what they do without, and nothing else. */
export function sameMessagesUnderFaults(seeds: readonly number[]): void {
  let without: Played;
  let [accepted, duplicates] = [0, 0];
  beforeAll(async () => {
    without = await playWorkplace(workplace);
  }, timeout);

  it.each(seeds)('loses no message and sends none twice under the faults of seed %i', { timeout }, async (seed) => {
    const { befallen, refused } = await playWorkplace(workplace, seed);
    if (befallen === undefined) throw new Error('No fault befell the run.');
    accepted += befallen.accepted.length;
    duplicates += befallen.duplicates;
    const expected = without.deliveries.map(({ line }) => line);
    const got = befallen.accepted.map(({ line }) => line);
    expect(difference(expected, got)).toEqual([]);
    expect(difference(got, expected)).toHaveLength(befallen.duplicates);
    const otherDays = difference(without.deliveries.map(dated), befallen.accepted.map(dated));
    expect(otherDays.length).toBeLessThan(befallen.accepted.length / rarelyAnotherDay);
    expect(befallen.sentTwice).toBe(0);
    expect(refused).toEqual(without.refused);
    expect(befallen.beats).toBeLessThan(mostBeats);
  });

  // Only where the provider accepted a message and the process died, or the answer was lost, before that was recorded.
  afterAll(() => {
    expect(duplicates).toBeLessThan(accepted / 1_000);
  });
}

const dated = ({ on, line }: Told): string => `${on} ${line}`;

/** The lines of the one that the other lacks, each as often as it is missing. */
function difference(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
