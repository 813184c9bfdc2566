import { describe, expect, it } from 'vitest';
import type { Task } from '../../../local/runner/call-task.ts';
import type { Json } from '../../../shared/ports/table.ts';
import { driveRunner } from './drive-runner.ts';

/** Waits for `$.at` if it is there, then calls `note` with the name of the execution. */
const waitAndNote = {
  StartAt: 'any wait?',
  States: {
    'any wait?': { Type: 'Choice', Choices: [{ Variable: '$.at', IsPresent: true, Next: 'wait' }], Default: 'note' },
    wait: { Type: 'Wait', TimestampPath: '$.at', Next: 'note' },
    note: { Type: 'Task', Resource: 'note', Parameters: { 'name.$': '$$.Execution.Name' }, End: true },
  },
};
const nothing: Task = async () => null;
const drive = (note: Task, concurrency = 1) => driveRunner({ definition: waitAndNote, tasks: { note }, concurrency });
const nameIn = (input: Json): unknown => Object(input).name;

/** A task that stays under way until it is released. */
function heldTask() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const started: unknown[] = [];
  const held: Task = (input) => {
    started.push(nameIn(input));
    return promise;
  };
  return { held, started, release: resolve };
}

describe('the runner', () => {
  it('moves nothing before it is asked to', async () => {
    const { runner } = drive(nothing);
    await runner.start('one', {});
    expect([runner.statusOf('one'), runner.counts().transitions]).toEqual(['RUNNING', 0]);
  });

  it('says when the next wake is, and that there is none', async () => {
    const { runner } = drive(nothing);
    expect(runner.nextInstant()).toBeUndefined();
    await runner.start('one', { at: '2026-11-16T07:00:00Z' });
    await runner.runDue();
    expect(runner.nextInstant()?.toString()).toBe('2026-11-16T07:00:00Z');
  });

  it('counts every state that is entered as a transition', async () => {
    const { runner, toTheEnd } = drive(nothing);
    await runner.start('one', { at: '2026-11-16T07:00:00Z' }); // Choice, Wait, Task
    await runner.start('two', {}); // Choice, Task
    await toTheEnd();
    expect(runner.counts()).toEqual({ executions: 2, transitions: 5, running: 0 });
  });

  it('takes a taken name as started, running or ended', async () => {
    const { runner, toTheEnd } = drive(nothing);
    await runner.start('one', { at: '2026-11-16T07:00:00Z' });
    await runner.start('one', {});
    await toTheEnd();
    await runner.start('one', {});
    expect([runner.counts().executions, runner.statusOf('one')]).toEqual([1, 'SUCCEEDED']);
  });

  it('never wakes a stopped execution', async () => {
    const { runner, toTheEnd } = drive(nothing);
    await runner.start('one', { at: '2026-11-16T07:00:00Z' });
    await runner.runDue();
    await runner.stop('one');
    await toTheEnd();
    expect([runner.statusOf('one'), runner.nextInstant(), runner.counts().transitions]).toEqual([
      'ABORTED',
      undefined,
      2,
    ]);
  });

  it('takes a stop of an unknown or ended name for no error', async () => {
    const { runner, toTheEnd } = drive(nothing);
    await runner.stop('nobody');
    await runner.start('one', {});
    await toTheEnd();
    await runner.stop('one');
    expect([runner.statusOf('nobody'), runner.statusOf('one')]).toEqual([undefined, 'SUCCEEDED']);
  });

  it('drops the answer of a task that was under way when its execution was stopped', async () => {
    const { held, release } = heldTask();
    const { runner, endings } = drive(held);
    await runner.start('one', {});
    const due = runner.runDue();
    await runner.stop('one');
    release();
    await due;
    expect(endings.get('one')).toEqual({ status: 'ABORTED' });
  });

  it('works off by instant, then by start', async () => {
    const noted: unknown[] = [];
    const { runner, until } = drive(async (input) => noted.push(nameIn(input)));
    await runner.start('late', { at: '2026-11-18T07:00:00Z' });
    await runner.start('first', { at: '2026-11-16T07:00:00Z' });
    await runner.start('second', { at: '2026-11-16T07:00:00Z' });
    await runner.start('early', { at: '2026-11-15T07:00:00Z' });
    await until('2026-11-30T00:00:00Z');
    expect(noted).toEqual(['early', 'first', 'second', 'late']);
  });

  it('begins an execution that a task starts within the same call', async () => {
    const noted: unknown[] = [];
    const { runner } = drive(async (input) => {
      noted.push(nameIn(input));
      await runner.start('next', {});
    });
    await runner.start('one', {});
    expect(await runner.runDue()).toBe(2);
    expect(noted).toEqual(['one', 'next']);
  });

  it('works one by one unless told otherwise', async () => {
    const { held, started, release } = heldTask();
    const { runner } = drive(held);
    for (const name of ['one', 'two']) await runner.start(name, {});
    const due = runner.runDue();
    await new Promise(setImmediate);
    expect(started).toEqual(['one']);
    release();
    await due;
  });

  it('works on as many at once as it is told', async () => {
    const { held, started, release } = heldTask();
    const { runner } = drive(held, 2);
    for (const name of ['one', 'two', 'three']) await runner.start(name, {});
    const due = runner.runDue();
    await new Promise(setImmediate);
    expect(started).toEqual(['one', 'two']);
    release();
    expect(await due).toBe(3);
  });

  it('fails the execution, not the runner, when a task throws before it answers', async () => {
    const { runner, endings, toTheEnd } = drive(() => {
      throw new RangeError('at once');
    });
    await runner.start('one', {});
    await toTheEnd();
    expect(endings.get('one')).toEqual({ status: 'FAILED', error: 'RangeError', cause: 'at once' });
  });

  it('never wakes the branches beside one that failed, though the execution goes on', async () => {
    const fails = { StartAt: 'fails', States: { fails: { Type: 'Fail', Error: 'Custom' } } };
    const together = { Type: 'Parallel', Branches: [waitAndNote, fails], End: true };
    const caught = { ...together, Catch: [{ ErrorEquals: ['Custom'], ResultPath: null, Next: 'a month later' }] };
    const later = { Type: 'Wait', Seconds: 2_592_000, End: true };
    const definition = { StartAt: 'both', States: { both: caught, 'a month later': later } };
    const { runner, toTheEnd, now } = driveRunner({ definition, tasks: { note: nothing } });
    await runner.start('one', { at: '2026-11-16T07:00:00Z' });
    await toTheEnd();
    expect([runner.statusOf('one'), now()]).toEqual(['SUCCEEDED', '2026-12-02T07:00:00Z']);
    expect(runner.counts().transitions).toBe(5); // Parallel, Choice, Wait, Fail, Wait: the task is never entered
  });

  it('hands on what JSON keeps of an answer', async () => {
    const { runner, endings, toTheEnd } = drive(async () => ({ outcome: 'done', at: undefined }));
    await runner.start('one', {});
    await toTheEnd();
    expect(endings.get('one')).toStrictEqual({ status: 'SUCCEEDED', output: { outcome: 'done' } });
  });

  it('lists the names of running executions', async () => {
    const { runner } = drive(nothing);
    for (const name of ['one', 'two', 'three']) await runner.start(name, { at: '2026-11-16T07:00:00Z' });
    await runner.stop('two');
    const names: string[] = [];
    for await (const name of runner.running()) names.push(name);
    expect(names).toEqual(['one', 'three']);
  });
});
