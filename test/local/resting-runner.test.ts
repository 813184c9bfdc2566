import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { restingRunner } from '../../local/resting-runner.ts';
import { createRunner } from '../../local/runner/runner.ts';
import type { LogLine } from '../../shared/log.ts';
import type { TimelineInput } from '../../shared/ports/timelines.ts';
import { planIn } from '../../shared/reminders/timeline-start.ts';
import { caseTimeline } from '../../workflows/case-timeline.ts';
import { timelineInput } from './runner/follow-timeline.ts';

const arns = { remindArn: 'remind', renewArn: 'renew' };
const inputAt = (at: string): TimelineInput => timelineInput({ other: at });
/** More than are left alone. */
const many = 300;
const names = Array.from({ length: many }, (_, place) => `case-${place}-1`);

/** Timelines that wake on 16 November 2026, on a clock that stands at the second. */
async function asleep(
  inputOf: (name: string) => Promise<TimelineInput | undefined> = async () => inputAt('2026-11-16T07:00:00Z'),
) {
  let now = Temporal.Instant.from('2026-11-02T07:00:00Z');
  const reminded: string[] = [];
  const lines: LogLine[] = [];
  const clock = () => now;
  const awake = createRunner({
    definition: caseTimeline(arns),
    clock,
    tasks: {
      remind: async () => {
        reminded.push(now.toString());
        return { outcome: 'done', at: '2028-01-01T00:00:00Z' };
      },
      renew: async () => null,
    },
  });
  const runner = restingRunner(awake, { clock, inputOf, log: (line) => lines.push(line) });
  for (const name of names) await runner.start(name, inputAt('2026-11-16T07:00:00Z'));
  await runner.runDue();
  const goTo = async (instant: string) => {
    now = Temporal.Instant.from(instant);
    await runner.runDue();
  };
  return { awake, runner, reminded, lines, goTo };
}

async function listed(running: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const name of running) found.push(name);
  return found;
}

it('forgets timelines that sleep for long, and still knows their names and when they wake', async () => {
  const { awake, runner } = await asleep();
  expect(awake.counts().running).toBe(0);
  expect(runner.counts().running).toBe(many);
  expect((await listed(runner.running())).toSorted()).toEqual(names.toSorted());
  expect(runner.statusOf('case-7-1')).toBe('RUNNING');
  expect(runner.nextInstant()?.toString()).toBe('2026-11-16T07:00:00Z');
});

it('wakes each of them once, at its instant, as it would begin then', async () => {
  const { runner, reminded, goTo } = await asleep();
  await goTo('2026-11-16T06:59:59Z');
  expect(reminded).toEqual([]);
  await goTo('2026-11-16T07:00:00Z');
  expect(reminded).toEqual(Array(many).fill('2026-11-16T07:00:00Z'));
  expect(runner.nextInstant()?.toString()).toBe('2027-08-29T07:00:00Z');
});

it('takes a name as taken, asleep, woken or stopped', async () => {
  const { awake, runner, reminded, goTo } = await asleep();
  await runner.start('case-7-1', inputAt('2026-11-02T07:00:00Z'));
  await runner.stop('case-7-1');
  await runner.start('case-7-1', inputAt('2026-11-02T07:00:00Z'));
  await runner.runDue();
  expect([runner.statusOf('case-7-1'), awake.counts().running, reminded]).toEqual(['ABORTED', 0, []]);
  await goTo('2026-11-16T07:00:00Z');
  expect(reminded).toHaveLength(many - 1);
});

it('lets one go whose plan is followed no more', async () => {
  const { runner, reminded, goTo } = await asleep(async () => undefined);
  await goTo('2026-11-16T07:00:00Z');
  expect([reminded, runner.counts().running, runner.nextInstant()]).toEqual([[], 0, undefined]);
});

it('loses none whose facts cannot be read now, and keeps nobody else waiting for them', async () => {
  let broken = true;
  const { runner, reminded, lines, goTo } = await asleep(async (name) => {
    if (broken && name !== 'case-299-1') throw new TypeError('The disk of Åse is away.');
    return inputAt('2026-11-16T07:00:00Z');
  });
  await goTo('2026-11-16T07:00:00Z');
  expect(reminded).toEqual(['2026-11-16T07:00:00Z']);
  expect(runner.counts().running).toBe(many);
  expect(lines).toHaveLength(many - 1);
  expect(lines).toContainEqual({ what: 'wake', caseId: 'case-7', outcome: 'failed', reason: 'TypeError' });
  expect(runner.nextInstant()?.toString()).toBe('2026-11-16T07:01:00Z');
  broken = false;
  await goTo('2026-11-16T07:01:00Z');
  expect(reminded).toHaveLength(many);
});

it('leaves one alone that is stopped while its facts cannot be read', async () => {
  const { runner, goTo } = await asleep(async (name) => {
    await runner.stop(name);
    throw new Error('The disk is away.');
  });
  await goTo('2026-11-16T07:00:00Z');
  expect([runner.counts().running, runner.statusOf('case-7-1'), runner.nextInstant()]).toEqual([
    0,
    'ABORTED',
    undefined,
  ]);
});

it.each([
  ['case-1-3', { caseId: 'case-1', plan: 3 }],
  ['k7Jx_a-b-12-r1793000000', { caseId: 'k7Jx_a-b', plan: 12 }],
])('knows of which plan %s is', (name, plan) => {
  expect(planIn(name)).toEqual(plan);
});
