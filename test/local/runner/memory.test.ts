import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { wakes } from '../../../shared/reminders/wakes.ts';
import { followTimeline, timelineInput } from './follow-timeline.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const heapInMB = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};
const twoDigits = (number: number): string => String(number).padStart(2, '0');

describe('ten thousand cases', () => {
  it('wait in less than 100 MB', async () => {
    const before = heapInMB();
    const { runner } = followTimeline({});
    for (let at = 0; at < 10_000; at += 1) {
      const instant = `2027-01-${twoDigits(1 + (at % 28))}T${twoDigits(at % 24)}:00:00Z`;
      const next = Object.fromEntries(wakes.map(({ stateKey }) => [stateKey, instant]));
      await runner.start(`case-${at}-1`, timelineInput(next));
    }
    await runner.runDue();
    const grown = heapInMB() - before;
    expect(runner.counts()).toEqual({ executions: 10_000, transitions: 80_000, running: 10_000 });
    expect(grown).toBeLessThan(100);
  });

  it('leave nothing behind when they are stopped', async () => {
    const before = heapInMB();
    const { runner } = followTimeline({});
    for (let at = 0; at < 10_000; at += 1) {
      await runner.start(`case-${at}-1`, timelineInput({ other: '2027-01-01T07:00:00Z' }));
      await runner.runDue();
      await runner.stop(`case-${at}-1`);
    }
    // Only the names are kept.
    expect(heapInMB() - before).toBeLessThan(5);
    expect(runner.nextInstant()).toBeUndefined();
  });
});
