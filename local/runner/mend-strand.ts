import { type Engine, end, sleepUntil } from './engine.ts';
import type { Catcher, Retrier, State } from './machine.ts';
import { catchOf, retryOf } from './mend-failure.ts';
import { StateFailure } from './state-failure.ts';
import { isLive, lead, type Strand } from './strand.ts';

/** Whether a strand can go on at once, or rests: asleep, waiting for its branches, or over. */
export type Progress = 'goes-on' | 'rests';

/**
 * What becomes of a strand whose state failed: it tries again later, goes where a catcher says, or gives up and takes with it the branches
 * beside it. Anything but a StateFailure is a fault of the runner itself and is thrown on.
 */
export function mend(engine: Engine, strand: Strand, failure: unknown): Progress {
  if (!(failure instanceof StateFailure)) throw failure;
  if (!isLive(strand)) return 'rests';
  const { retriers, catchers } = mendersOf(strand.state);
  const retry = retryOf(retriers, failure, { attempts: strand.attempts, random: engine.random });
  if (retry !== undefined) {
    strand.attempts = retry.attempts;
    sleepUntil(engine, strand, engine.now() + retry.delayMs);
    return 'rests';
  }
  const caught = catchOf(catchers, failure, strand.data);
  if (caught instanceof StateFailure) return giveUp(engine, strand, caught);
  lead(strand, caught.next, caught.data);
  return 'goes-on';
}

/** Does the step that takes a strand out of its state, and mends the strand when the step fails. */
export function orMend(engine: Engine, strand: Strand, step: () => void): Progress {
  try {
    step();
    return 'goes-on';
  } catch (failure) {
    return mend(engine, strand, failure);
  }
}

type Menders = { readonly retriers: readonly Retrier[]; readonly catchers: readonly Catcher[] };

function mendersOf(state: State | undefined): Menders {
  if (state?.Type !== 'Task' && state?.Type !== 'Parallel') return { retriers: [], catchers: [] };
  return { retriers: state.Retry, catchers: state.Catch };
}

function giveUp(engine: Engine, { fork, execution }: Strand, failure: StateFailure): Progress {
  if (fork === undefined) {
    end(engine, execution, { status: 'FAILED', error: failure.error, cause: failure.message });
    return 'rests';
  }
  fork.isStopped = true;
  // The strand that stands in the Parallel waits for nobody any more: nothing else would move it.
  if (mend(engine, fork.of, failure) === 'goes-on') sleepUntil(engine, fork.of, engine.now());
  return 'rests';
}
