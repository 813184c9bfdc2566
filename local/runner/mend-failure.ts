import type { Json } from '../../shared/ports/table.ts';
import { outputOf } from './evaluate-state.ts';
import type { Catcher, Retrier } from './machine.ts';
import { StateFailure } from './state-failure.ts';

function matches(names: readonly string[], { error }: StateFailure): boolean {
  if (error === 'States.Runtime') return false; // the cloud lets nothing mend a definition that does not fit its data
  if (names.includes('States.TaskFailed') && error !== 'States.Timeout') return true;
  return names.includes(error) || names.includes('States.ALL');
}

/** How often each retrier of the state at hand has been used since the state was entered. */
export type Attempts = readonly number[];
type Retry = { readonly delayMs: number; readonly attempts: Attempts };

/** When to try again, by the first retrier that knows the error; `undefined` when none does or its attempts are used up. */
export function retryOf(
  retriers: readonly Retrier[],
  failure: StateFailure,
  { attempts, random }: { readonly attempts: Attempts; readonly random: () => number },
): Retry | undefined {
  const at = retriers.findIndex(({ ErrorEquals }) => matches(ErrorEquals, failure));
  const retrier = retriers[at];
  const used = attempts[at] ?? 0;
  if (retrier === undefined || used >= retrier.MaxAttempts) return undefined;
  const grown = retrier.IntervalSeconds * retrier.BackoffRate ** used;
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? grown);
  const share = retrier.JitterStrategy === 'FULL' ? random() : 1;
  return {
    delayMs: Math.round(seconds * share * 1000),
    attempts: retriers.map((_, index) => (attempts[index] ?? 0) + (index === at ? 1 : 0)),
  };
}

/** Where the first catcher that knows the error leads, and with what. The failure itself when none does, a new one when its result has no place. */
export function catchOf(
  catchers: readonly Catcher[],
  failure: StateFailure,
  input: Json,
): { readonly next: string; readonly data: Json } | StateFailure {
  const catcher = catchers.find(({ ErrorEquals }) => matches(ErrorEquals, failure));
  if (catcher === undefined) return failure;
  try {
    const errorOutput = { Error: failure.error, Cause: failure.message };
    return { next: catcher.Next, data: outputOf({ ResultPath: catcher.ResultPath }, input, errorOutput) };
  } catch (misplaced) {
    if (misplaced instanceof StateFailure) return misplaced;
    throw misplaced;
  }
}
