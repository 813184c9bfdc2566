import { type Faults, Throttled, TimedOut } from './faults.ts';

type Kind = 'table' | 'queue' | 'timeline' | 'provider';

/** Asks a port that cannot be relied on, in a process that may die before and after. */
export async function faultyCall<Result>(faults: Faults, kind: Kind, call: () => Promise<Result>): Promise<Result> {
  faults.step();
  if (faults.strikes(`${kind}-throttled`)) throw new Throttled('Too many requests.');
  if ((kind === 'table' || kind === 'provider') && faults.strikes(`${kind}-timed-out`))
    throw new TimedOut('No answer.');
  const result = await call();
  faults.step();
  if (faults.strikes(`${kind}-answer-lost`)) throw new TimedOut('No answer.');
  return result;
}
