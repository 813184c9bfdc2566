import { Temporal } from 'temporal-polyfill';
import { createRunner } from '../local/runner/runner.ts';
import { wakes } from '../shared/reminders/wakes.ts';
import { caseTimeline } from '../workflows/case-timeline.ts';
import type { BenchItem, Size } from './bench-item.ts';

const counts: Readonly<Record<Size, number>> = { smoke: 100, usual: 10_000, full: 100_000 };
const arns = { remindArn: 'arn:bench:remind', renewArn: 'arn:bench:renew' };

/** The memory of timelines that wait. */
export const timelines: BenchItem = {
  name: 'timelines',
  run: async ({ size }) => {
    const executions = counts[size];
    const clock = () => Temporal.Instant.from('2026-11-02T07:00:00Z');
    const nothing = async () => null;
    const tasks = { [arns.remindArn]: nothing, [arns.renewArn]: nothing };
    const runner = createRunner({ definition: caseTimeline(arns), tasks, clock });
    const before = heap();
    const start = performance.now();
    for (let number = 0; number < executions; number += 1) {
      const next = Object.fromEntries(wakes.map(({ stateKey }) => [stateKey, { at: '2026-12-01T07:00:00Z' }]));
      const caseId = String(number).padStart(22, '0');
      await runner.start(`${caseId}-1`, { caseId, plan: 1, next, renewAt: '2027-08-29T07:00:00Z' });
    }
    await runner.runDue();
    const seconds = (performance.now() - start) / 1000;
    return {
      figures: [
        { name: 'memory of a waiting timeline', value: (heap() - before) / 1024 / executions, unit: 'kB' },
        { name: 'timelines started', value: executions / seconds, unit: 'a second' },
      ],
      notes: [`${executions} waiting timelines`],
    };
  },
};

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
