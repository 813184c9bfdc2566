import { StateMachine } from 'aws-local-stepfunctions';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../../local/runner/call-task.ts';
import type { Json } from '../../../shared/ports/table.ts';
import { driveRunner } from './drive-runner.ts';
import { choices } from './known-machines/choices.ts';
import { failures } from './known-machines/failures.ts';
import type { KnownEnding, KnownMachine } from './known-machines/known-machine.ts';
import { knownTasks } from './known-machines/known-tasks.ts';
import { parallels } from './known-machines/parallels.ts';
import { paths } from './known-machines/paths.ts';
import { waits } from './known-machines/waits.ts';

type AnyState = { readonly Resource?: string; readonly Branches?: readonly { readonly States: AnyStates }[] };
type AnyStates = { readonly [name: string]: AnyState };

/** As text, so that each engine gets its own copy: the oracle writes into what it is given. */
const definitionOf = ({ states }: KnownMachine): string => JSON.stringify({ StartAt: 'a', States: states });
const inputOf = ({ input }: KnownMachine): string => JSON.stringify(input ?? {});

async function endOfOurs(machine: KnownMachine): Promise<KnownEnding | undefined> {
  const { runner, endings, toTheEnd } = driveRunner({
    definition: JSON.parse(definitionOf(machine)),
    tasks: knownTasks(),
  });
  await runner.start('known', JSON.parse(inputOf(machine)));
  await toTheEnd();
  const ending = endings.get('known');
  if (ending?.status === 'FAILED') return { status: 'FAILED', error: ending.error };
  return ending?.status === 'SUCCEEDED' ? ending : undefined;
}

async function endOfOracle(machine: KnownMachine): Promise<KnownEnding> {
  const states = statesOf(machine.states);
  const tasks = knownTasks();
  // The oracle knows only real time: what waits a second waits a millisecond, so that all machines take no longer than one.
  const overrides = {
    taskResourceLocalHandlers: Object.fromEntries(
      states.flatMap(([name, state]) => handlerOf(name, tasks[state.Resource ?? ''])),
    ),
    waitTimeOverrides: Object.fromEntries(states.filter(([, state]) => 'Seconds' in state).map(([name]) => [name, 1])),
    retryIntervalOverrides: Object.fromEntries(states.map(([name]) => [name, 1])),
  };
  const context = { Execution: { Name: 'known' } };
  try {
    // Its validation compiles its schemas anew each time, which takes longer than all the rest.
    const oracle = new StateMachine(JSON.parse(definitionOf(machine)), { validationOptions: { noValidate: true } });
    const { result } = oracle.run(JSON.parse(inputOf(machine)), { overrides, context });
    return { status: 'SUCCEEDED', output: await result };
  } catch (failure) {
    if (failure instanceof Error && failure.cause instanceof Error)
      return { status: 'FAILED', error: failure.cause.name };
    throw failure;
  }
}

/** By way of text, because the oracle wants values that may be written into. */
const handlerOf = (name: string, task: Task | undefined) =>
  task === undefined ? [] : [[name, async (input: Json) => JSON.parse(JSON.stringify(await task(input)))] as const];

const statesOf = (states: AnyStates): readonly [string, AnyState][] =>
  Object.entries(states).flatMap(([name, state]) => [
    [name, state] satisfies [string, AnyState],
    ...(state.Branches ?? []).flatMap((branch) => statesOf(branch.States)),
  ]);

describe.concurrent('our runner and aws-local-stepfunctions agree that', () => {
  it.each([...choices, ...paths, ...failures, ...waits, ...parallels])('$rule', async (machine) => {
    const [ours, oracles] = await Promise.all([endOfOurs(machine), endOfOracle(machine)]);
    expect(ours).toEqual(machine.ends);
    expect(oracles).toEqual(machine.ends);
  });
});
