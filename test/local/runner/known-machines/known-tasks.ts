import type { Task } from '../../../../local/runner/call-task.ts';
import { arnOf, past } from './known-machine.ts';

/** The tasks of the known machines, by ARN. Made anew for each run: `flaky` and `countdown` count their calls. */
export function knownTasks(): Readonly<Record<string, Task>> {
  let calls = 0;
  const broken: Task = async () => {
    throw new TypeError('It is broken.');
  };
  const flaky: Task = async (input) => {
    calls += 1;
    return calls < 3 ? broken(input) : { calls };
  };
  const countdown: Task = async () => {
    calls += 1;
    return calls < 3 ? { outcome: 'sent', at: past } : { outcome: 'done' };
  };
  const silent: Task = () => new Promise(() => {});
  return {
    [arnOf('echo')]: async (input) => input,
    [arnOf('broken')]: broken,
    [arnOf('flaky')]: flaky,
    [arnOf('countdown')]: countdown,
    [arnOf('silent')]: silent,
  };
}
