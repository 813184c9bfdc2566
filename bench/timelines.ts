import { Temporal } from 'temporal-polyfill';
import { createRunner } from '../local/runner/runner.ts';
import { wakes } from '../shared/reminders/wakes.ts';
import { caseTimeline } from '../workflows/case-timeline.ts';

const executions = 10_000;
const arns = { remindArn: 'arn:bench:remind', renewArn: 'arn:bench:renew' };

/** The memory of timelines that wait. Run with `node --expose-gc` for a figure without garbage. */
export async function benchTimelines(): Promise<readonly string[]> {
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
  const took = performance.now() - start;
  return [
    `${executions} waiting executions: ${((heap() - before) / 1e6).toFixed(1)} MB of heap`,
    `started in ${(took / 1000).toFixed(1)} s`,
  ];
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
