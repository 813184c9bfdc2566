import { expect, it } from 'vitest';
import { randomNumbers } from '../../local/faults/random-numbers.ts';
import { holdfast } from './support/cli.ts';
import { event } from './support/events.ts';
import { folderOfTest, withKnownKey } from './support/folder.ts';
import { integrityOf, sound } from './support/integrity.ts';
import { killAfter } from './support/kill-after.ts';
import { absence } from './support/rows.ts';
import { storyFiles } from './support/story-files.ts';

/** Each kill costs a start of half a second and its share of whole runs; HOLDFAST_LONG buys more moments. */
const kills = process.env.HOLDFAST_LONG === undefined ? 3 : 40;
/** In milliseconds: whole runs and kills with their share of one take some seconds each; machines under load get more. */
const timeout = 300_000 + kills * 30_000;
const seed = Number(process.env.HOLDFAST_SEED);

const story = {
  absences: [
    absence({ from: '2026-11-02' }),
    absence({ number: '100102', phone: '', from: '2026-11-03', to: '2026-11-20' }),
    absence({ number: '100103', phone: '+4520000103', from: '2026-11-09', to: '2026-11-13', consent: '' }),
    absence({ number: '100103', phone: '+4520000103', from: '2026-11-16', consent: '' }),
  ],
  events: [
    event('2026-11-12', 'correct-first-day', { to: '2026-11-04' }),
    event('2026-11-12', 'record-talk-called', { on: '2026-11-30', time: '10:00' }),
    event('2026-11-17', 'withdraw-consent'),
    event('2026-11-18', 'give-consent', { key: '100103' }),
    event('2026-11-20', 'record-expected-return', { on: '2026-11-26' }),
    event('2026-12-02', 'record-talk-held'),
  ],
};

it(`loses nothing, repeats nothing and delays nothing when killed at any moment (HOLDFAST_SEED=${seed})`, {
  timeout,
}, async () => {
  const args = ['simulate', ...storyFiles(folderOfTest(), story), '--until', '2026-12-02', '--json'];
  const uninterrupted = sendings((await holdfast(...args)).out);
  const random = randomNumbers(seed);
  const changes = await changesInAWholeRun(args);
  // At most half a run goes by before each kill: a few kills in most stores.
  const moment = () => 1 + Math.floor((random() * changes) / 2);
  for (let killed = 0; killed < kills; ) {
    const store = withKnownKey(folderOfTest());
    const { stdout, times } = await runUntilDone([...args, '--store', store], { store, moment });
    killed += times;
    expect(sendings(stdout)).toEqual(uninterrupted);
    expect(integrityOf(store)).toEqual(sound);
  }
});

async function changesInAWholeRun(args: readonly string[]): Promise<number> {
  const store = withKnownKey(folderOfTest());
  return (await killAfter(Number.POSITIVE_INFINITY, store, [...args, '--store', store])).changes;
}

type Killing = { readonly store: string; readonly moment: () => number };

async function runUntilDone(args: readonly string[], { store, moment }: Killing) {
  for (let times = 0; ; times += 1) {
    const { killed, stdout } = await killAfter(moment(), store, args);
    if (!killed) return { stdout, times };
    expect(integrityOf(store)).toEqual(sound);
  }
}

function sendings(json: string) {
  const { deliveries, notSent, cases } = JSON.parse(json);
  return { deliveries, notSent, cases };
}
