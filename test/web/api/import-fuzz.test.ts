import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '../../support/chance.ts';
import { importStory, type Told } from './import-story.ts';
import { malformedFile } from './malformed-file.ts';

/** HOLDFAST_LONG tries twenty times as many. */
const files = process.env.HOLDFAST_LONG === undefined ? 1_000 : 20_000;
/** So many against one store: cases pile up in it. */
const round = 250;
/** All that a malformed file names somebody by. */
const personal = /Karen|karen@|20000101|100101|010170|0101701234/;

describe('an import of what nobody means to send', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it(`never fails on our side, comes to an end, and tells nothing of anybody (${files} files)`, {
    timeout: 1_800_000,
  }, async () => {
    const failed: string[] = [];
    const said: string[] = [];
    const statuses = new Map<number, number>();
    const states = new Map<string, number>();
    for (let start = 0; start < files; start += round) {
      const story = await importStory();
      for (let seed = start; seed < start + round; seed += 1) {
        const random = chance(seed);
        const query = random.pick(['', '?preview=true', '?confirm=true', '?kind=people', '?kind=people&preview=true']);
        const { status, body } = await story.sendFile(malformedFile(random), { query });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 202) {
          const { importId } = body as Told;
          await story.work();
          const { state, rows, done } = await story.told(importId);
          states.set(state, (states.get(state) ?? 0) + 1);
          if (state !== 'needs-confirmation' && done !== rows) failed.push(`seed ${seed}: ${state} ${done} of ${rows}`);
          said.push(await story.csvOf(importId));
        } else if (status !== 422) failed.push(`seed ${seed}: ${status} ${JSON.stringify(body).slice(0, 200)}`);
        else said.push(JSON.stringify(body));
      }
      said.push(JSON.stringify(story.lines));
    }
    expect(failed).toEqual([]);
    expect(unhandled).toEqual([]);
    expect(said.filter((text) => personal.test(text))).toEqual([]);
    for (const status of [202, 422]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
    for (const state of ['done', 'previewed', 'needs-confirmation']) expect(states.get(state) ?? 0).toBeGreaterThan(0);
  });
});
