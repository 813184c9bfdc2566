import type * as z from 'zod';
import { Machine, type State } from './machine.ts';

/** The definition holds something that the runner does not implement. Running it anyway would behave otherwise than the cloud. */
export class UnsupportedDefinition extends Error {
  override readonly name = 'UnsupportedDefinition';
}

type Problem = { readonly state: string; readonly field: string; readonly problem: string };

/**
 * Reads a definition, with the resources its tasks may call.
 * @throws UnsupportedDefinition naming every state and field that the runner cannot run as it stands.
 */
export function loadMachine(definition: unknown, resources: ReadonlySet<string>): Machine {
  const { data, error } = Machine.safeParse(definition);
  const problems = data === undefined ? error.issues.map(toProblem) : problemsOf(data, resources);
  if (data !== undefined && problems.length === 0) return data;
  const lines = problems.map(({ state, field, problem }) => `State "${state}", field ${field}: ${problem}.`);
  throw new UnsupportedDefinition(`The local runner cannot run this definition. ${lines.join(' ')}`);
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const inState = issue.path.lastIndexOf('States') + 1;
  const unknownFields = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return {
    state: inState === 0 ? '(top level)' : String(issue.path[inState] ?? '(all)'),
    field: [...issue.path.slice(inState === 0 ? 0 : inState + 1), ...unknownFields].join('.') || '(all)',
    problem: unknownFields.length > 0 ? 'not implemented' : issue.message,
  };
}

function problemsOf(machine: Machine, resources: ReadonlySet<string>): readonly Problem[] {
  const isState = (name: string): boolean => Object.hasOwn(machine.States, name);
  const inStates = Object.entries(machine.States).flatMap(([state, definition]) => [
    ...targetsOf(definition)
      .filter(([, target]) => !isState(target))
      .map(([field, target]) => ({ state, field, problem: `no state is called "${target}"` })),
    ...leavingProblems(state, definition),
    ...(definition.Type === 'Task' && !resources.has(definition.Resource)
      ? [{ state, field: 'Resource', problem: `no task is given for ${definition.Resource}` }]
      : []),
    ...(definition.Type === 'Parallel' ? definition.Branches.flatMap((branch) => problemsOf(branch, resources)) : []),
  ]);
  if (isState(machine.StartAt)) return inStates;
  return [{ state: machine.StartAt, field: 'StartAt', problem: 'no state is called so' }, ...inStates];
}

function leavingProblems(state: string, definition: State): readonly Problem[] {
  if (definition.Type === 'Choice' || definition.Type === 'Succeed' || definition.Type === 'Fail') return [];
  const isClear = (definition.Next === undefined) !== (definition.End === undefined);
  return isClear ? [] : [{ state, field: 'Next', problem: 'either Next or End is needed' }];
}

type Target = readonly [field: string, name: string];

function targetsOf(state: State): readonly Target[] {
  const next: readonly Target[] = 'Next' in state && state.Next !== undefined ? [['Next', state.Next]] : [];
  if (state.Type === 'Choice') {
    const otherwise: readonly Target[] = state.Default === undefined ? [] : [['Default', state.Default]];
    return [...state.Choices.map(({ Next }, at): Target => [`Choices.${at}.Next`, Next]), ...otherwise];
  }
  if (state.Type !== 'Task' && state.Type !== 'Parallel') return next;
  return [...next, ...state.Catch.map((catcher, at): Target => [`Catch.${at}.Next`, catcher.Next])];
}
