import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startHeartbeat } from '../../local/heartbeat.ts';
import type { LogLine } from '../../shared/log.ts';

const clock = () => Temporal.Instant.from('2026-11-16T07:00:00Z');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A heart whose beats go as told, one after another, with nothing to wait for. */
function heart(...beats: readonly (() => Promise<number>)[]) {
  let count = 0;
  const lines: LogLine[] = [];
  const runs: unknown[] = [];
  const embedded = {
    workOff: () => (beats[count++] ?? (async () => 0))(),
    nextInstant: async () => undefined,
    reconcile: async (input: unknown) => {
      runs.push(input);
      return { run: 'wakes', queued: 0, repaired: 0, counts: {} };
    },
    retention: async () => {
      runs.push('retention');
      return { counts: {}, more: false };
    },
    forget: async () => {
      runs.push('forget');
      return 0;
    },
  };
  const started = startHeartbeat({ embedded, clock, log: (line) => lines.push(line) });
  return { ...started, beats: () => count, lines, runs };
}

it('goes on after a beat that failed, and logs the error’s name alone', async () => {
  const { beats, lines, stop } = heart(() => Promise.reject(new RangeError('of somebody@example.dk')));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(beats()).toBe(2);
  expect(lines).toEqual([{ what: 'heartbeat', outcome: 'failed', reason: 'RangeError' }]);
  await stop();
});

it('looks at least once a minute, and at once when poked', async () => {
  const { beats, poke, stop } = heart();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(beats()).toBe(3);
  await poke();
  expect(beats()).toBe(4);
  await stop();
});

it('beats once for all who poke it while it waits its turn, and resolves when that is done', async () => {
  let finish = (): void => {};
  const { beats, poke, stop } = heart(() => new Promise((resolve) => (finish = () => resolve(0))));
  await vi.advanceTimersByTimeAsync(0);
  const poked = [poke(), poke(), poke()];
  expect(beats()).toBe(1);
  finish();
  await Promise.all(poked);
  expect(beats()).toBe(2);
  await stop();
});

it('leaves no timer behind when it is stopped in the middle of a beat', async () => {
  let finish = (): void => {};
  const { stop } = heart(() => new Promise((resolve) => (finish = () => resolve(0))));
  await vi.advanceTimersByTimeAsync(0);
  const stopped = stop();
  finish();
  await stopped;
  expect(vi.getTimerCount()).toBe(0);
});

it('makes the daily run when it starts, and every day from then on', async () => {
  const { runs, stop } = heart();
  await vi.advanceTimersByTimeAsync(0);
  expect(runs).toEqual([{ run: 'cases' }, 'retention', 'forget']);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(runs.filter((run) => JSON.stringify(run) === '{"run":"cases"}').length).toBe(2);
  expect(runs.filter((run) => run === 'retention' || run === 'forget').length).toBe(4);
  await stop();
});
