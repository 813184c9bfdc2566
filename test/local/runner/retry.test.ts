import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Drive, driveRunner } from './drive-runner.ts';

/** When a task that always fails is called, in seconds from the start, and the transitions that this makes. */
async function callsOf(retrier: object, random?: () => number): Promise<readonly number[]> {
  const calls: number[] = [];
  const fails = async () => {
    calls.push(Temporal.Instant.from(drive.now()).since('2026-11-02T07:00:00Z').total('seconds'));
    throw new TypeError('It is broken.');
  };
  const state = { Type: 'Task', Resource: 'fails', Retry: [{ ErrorEquals: ['TypeError'], ...retrier }], End: true };
  const definition = { StartAt: 'a', States: { a: state } };
  const drive: Drive = driveRunner({ definition, tasks: { fails }, ...(random && { random }) });
  await drive.runner.start('one', {});
  await drive.toTheEnd();
  expect(drive.runner.counts().transitions).toBe(calls.length);
  return calls;
}

describe('a retrier', () => {
  it('tries three times more, after 1, 2 and 4 seconds, when it has no numbers', async () => {
    expect(await callsOf({})).toEqual([0, 1, 3, 7]);
  });

  it('waits ever longer, but never longer than its longest delay', async () => {
    const retrier = { IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 60, MaxAttempts: 4 };
    expect(await callsOf(retrier)).toEqual([0, 10, 40, 100, 160]);
  });

  it('waits a random share of its delay with full jitter', async () => {
    const retrier = { IntervalSeconds: 10, BackoffRate: 2, MaxAttempts: 2, JitterStrategy: 'FULL' };
    expect(await callsOf(retrier, () => 0.25)).toEqual([0, 2.5, 7.5]);
  });

  it('tries no more with no attempts', async () => {
    expect(await callsOf({ MaxAttempts: 0 })).toEqual([0]);
  });
});
