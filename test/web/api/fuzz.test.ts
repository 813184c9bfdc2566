import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../../web/portal.ts';
import { chance } from '../../support/chance.ts';
import { storyNow } from '../empty-portal.ts';
import { apiStory } from './api-story.ts';
import { malformed } from './malformed.ts';
import { operations } from './openapi.ts';

/** HOLDFAST_LONG tries twenty times as many. */
const inputs = process.env.HOLDFAST_LONG === undefined ? 5_000 : 100_000;
/** So many against one store: cases pile up in it. */
const round = 1_000;

const personal = /Karen|karen@|20000101|100101|010170|101701234|Lis Leder|leder@|hf_key/;

describe('the API, sent what nobody means to send', () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(() => void process.off('unhandledRejection', note));

  it(`never fails on its own side, and logs nothing of anybody (${inputs} requests)`, {
    timeout: 1_800_000,
  }, async () => {
    const failed: string[] = [];
    const lines: string[] = [];
    const statuses = new Map<number, number>();
    for (let start = 0; start < inputs; start += round) {
      let asked = 0;
      const story = await apiStory({
        log: (line) => void lines.push(JSON.stringify(line)),
        // So slowly that the limit is never reached.
        loginClock: () => {
          asked += 1;
          return Temporal.Instant.from(storyNow).add({ milliseconds: asked * 10 });
        },
      });
      const { body } = await story.notify();
      const ids = {
        caseId: (body as { case: { caseId: string } }).case.caseId,
        deliveryId: 'x'.repeat(43),
        roleId: 'x'.repeat(22),
        importId: 'x'.repeat(32),
      };
      const app = portal(story.needs);
      for (let seed = start; seed < start + round; seed += 1) {
        const random = chance(seed);
        const { method, path, headers, body: sent } = malformed(random.pick(operations), random, ids);
        if (!headers.has('Authorization')) headers.set('Authorization', `Bearer ${story.token}`);
        const answer = await app.request(`/v1${path}`, {
          method,
          headers,
          ...(sent === undefined ? {} : { body: sent }),
        });
        const text = await answer.text();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        const isProblem = answer.headers.get('Content-Type') === 'application/problem+json';
        if (answer.status >= 500 || (answer.status >= 400 && !isProblem))
          failed.push(`seed ${seed}: ${method} ${path.slice(0, 80)} ${answer.status} ${text.slice(0, 200)}`);
      }
    }
    expect(failed).toEqual([]);
    expect(unhandled).toEqual([]);
    expect(lines.filter((line) => personal.test(line))).toEqual([]);
    // What is sent gets past the first gate: some of it is carried out, some refused by the rules, most is wrong.
    for (const status of [200, 201, 400, 401, 404, 412, 413, 415, 422])
      expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
  });
});
