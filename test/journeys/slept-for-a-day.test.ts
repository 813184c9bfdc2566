import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { embedded } from '../../local/embedded.ts';
import { startHeartbeat } from '../../local/heartbeat.ts';
import { staffedCase } from '../support/staffed-case.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What goes out when the heart beats at these local times and no other. */
async function sentAwakeAt(...times: readonly string[]) {
  const needs = await staffedCase();
  const store = { ...needs, backup: () => {}, close: () => {} };
  const machine = embedded({ ...needs, store, concurrency: 1 });
  const heart = startHeartbeat({ embedded: machine, clock: needs.clock, log: needs.log });
  const sent: string[][] = [];
  for (const at of times) {
    const before = needs.outbox.length;
    needs.moveTo(at);
    // The longest that a heart rests.
    await vi.advanceTimersByTimeAsync(60_000);
    sent.push(
      needs.outbox
        .slice(before)
        .map(({ to, text }) => `${to} ${text}`)
        .sort(),
    );
  }
  await heart.stop();
  return sent;
}

const untilSunday = ['2026-11-02T08:00', '2026-11-03T08:00', '2026-11-04T08:00', '2026-11-04T10:00'] as const;
const restOfWeek = ['2026-11-05T08:00', '2026-11-09T08:00', '2026-11-09T10:00', '2026-11-11T08:00'] as const;
/** On Monday 16 November two are told: of the talk and, two days late, of the first contact. */
const monday = ['2026-11-16T08:00', '2026-11-16T10:00', '2026-11-16T13:00'] as const;

it('sends once what fell due while the process slept for 25 hours', async () => {
  const before = [...untilSunday, ...restOfWeek, '2026-11-13T08:00', '2026-11-15T12:00'];
  const awake = await sentAwakeAt(...before, ...monday);
  const asleep = await sentAwakeAt(...before, '2026-11-16T13:00', '2026-11-16T13:01', '2026-11-16T14:00');
  const [atOnce, ...later] = asleep.slice(before.length);
  expect(atOnce).not.toEqual([]);
  expect(atOnce).toEqual(awake.slice(before.length).flat().sort());
  expect(later).toEqual([[], []]);
});
