import type { Task } from '../runner/call-task.ts';
import type { Runner } from '../runner/runner.ts';
import type { Faults } from './faults.ts';
import { faultyCall } from './faulty-call.ts';

/** Timelines that refuse, keep their answers to themselves, and of which one is gone now and then. */
export const faultyRunner = (runner: Runner, faults: Faults): Runner => ({
  ...runner,
  start: (name, input) => faultyCall(faults, 'timeline', () => runner.start(name, input)),
  stop: (name) => faultyCall(faults, 'timeline', () => runner.stop(name)),
  runDue: async () => {
    if (faults.strikes('timeline-lost')) await loseOne(runner, faults);
    return runner.runDue();
  },
});

async function loseOne(runner: Runner, { random }: Faults): Promise<void> {
  const names: string[] = [];
  for await (const name of runner.running()) names.push(name);
  const lost = names[Math.floor(random() * names.length)];
  if (lost !== undefined) await runner.stop(lost);
}

/** What the state machine calls a task that was asked too often. */
class TaskThrottled extends Error {
  override readonly name = 'Lambda.TooManyRequestsException';
}

/** What it calls one that did not answer. */
class TaskTimedOut extends Error {
  override readonly name = 'States.Timeout';
}

/** A task that is not always called, and whose answer does not always come. */
export const faultyTask =
  (task: Task, faults: Faults): Task =>
  (input) =>
    faults.persistently(`task ${JSON.stringify(input)}`, async () => {
      if (faults.strikes('task-throttled')) throw new TaskThrottled('Too many requests.');
      if (faults.strikes('task-timed-out')) throw new TaskTimedOut('No answer.');
      const result = await task(input);
      if (faults.strikes('task-answer-lost')) throw new TaskTimedOut('No answer.');
      return result;
    });
