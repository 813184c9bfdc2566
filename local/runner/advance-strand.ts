import type { Json } from '../../shared/ports/table.ts';
import { callTask } from './call-task.ts';
import { type Engine, end, sleepUntil } from './engine.ts';
import { choose, fillTemplate, outputOf, waitsUntil } from './evaluate-state.ts';
import type { ParallelState, PassState, State, TaskState } from './machine.ts';
import { mend, orMend, type Progress } from './mend-strand.ts';
import { StateFailure } from './state-failure.ts';
import { branchStrand, type Fork, isLive, lead, type Strand } from './strand.ts';

/** Moves a strand on until it rests. Failures of its states go where Retry and Catch say, or end it; none is thrown. */
export async function advanceStrand(engine: Engine, strand: Strand): Promise<void> {
  while (isLive(strand)) {
    const { state } = strand;
    if (state === undefined) return complete(engine, strand);
    engine.transitions += 1;
    const progress = await enter(engine, strand, state).catch((failure) => mend(engine, strand, failure));
    if (progress === 'rests') return;
  }
}

async function enter(engine: Engine, strand: Strand, state: State): Promise<Progress> {
  switch (state.Type) {
    case 'Choice':
      lead(strand, choose(state, strand.data), strand.data);
      return 'goes-on';
    case 'Wait': {
      const until = waitsUntil(state, strand.data, engine.now());
      lead(strand, state.Next, outputOf(state, strand.data, strand.data));
      sleepUntil(engine, strand, until);
      return 'rests';
    }
    case 'Task':
      return perform(engine, strand, state);
    case 'Pass':
      lead(strand, state.Next, outputOf(state, strand.data, passOn(strand, state)));
      return 'goes-on';
    case 'Parallel':
      branchOut(engine, strand, state);
      return 'rests';
    case 'Succeed':
      lead(strand, undefined, outputOf(state, strand.data, strand.data));
      return 'goes-on';
    case 'Fail':
      throw new StateFailure(state.Error, state.Cause);
  }
}

async function perform(engine: Engine, strand: Strand, state: TaskState): Promise<Progress> {
  const task = engine.tasks.get(state.Resource);
  if (task === undefined) throw new Error(`The loaded machine calls ${state.Resource}, which is not given.`);
  const result = await callTask(task, inputOf(strand, state), { timeoutSeconds: state.TimeoutSeconds });
  if (!isLive(strand)) return 'rests'; // stopped while the task was under way: its answer comes too late
  lead(strand, state.Next, outputOf(state, strand.data, result));
  return 'goes-on';
}

const inputOf = ({ data, execution }: Strand, { Parameters }: TaskState | PassState): Json =>
  Parameters === undefined ? data : fillTemplate(Parameters, data, execution.name);

const passOn = (strand: Strand, state: PassState): Json =>
  state.Result === undefined ? inputOf(strand, state) : state.Result;

function branchOut(engine: Engine, strand: Strand, state: ParallelState): void {
  const fork: Fork = { of: strand, state, results: [], open: state.Branches.length, isStopped: false };
  for (const [at, branch] of state.Branches.entries()) sleepUntil(engine, branchStrand(fork, branch, at), engine.now());
}

function complete(engine: Engine, { fork, branch, data, execution }: Strand): void {
  if (fork === undefined) {
    end(engine, execution, { status: 'SUCCEEDED', output: data });
    return;
  }
  fork.results[branch] = data;
  fork.open -= 1;
  if (fork.open === 0) join(engine, fork);
}

function join(engine: Engine, { of, state, results }: Fork): void {
  const progress = orMend(engine, of, () => lead(of, state.Next, outputOf(state, of.data, results)));
  if (progress === 'goes-on') sleepUntil(engine, of, engine.now());
}
