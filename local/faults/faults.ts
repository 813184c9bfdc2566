import { type FaultCounts, type FaultKind, type FaultRates, faultKinds, faultRates } from './fault-kinds.ts';
import { randomNumbers } from './random-numbers.ts';

/** The process is dead: nothing that it still tries gets done. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/** The port was asked too often, and did nothing. */
export class Throttled extends Error {
  override readonly name = 'Throttled';
}

/** No answer came: what was asked may have been done. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

/** Decides what fails. The same seed and the same course of events give the same faults. */
export type Faults = {
  readonly seed: number;
  readonly random: () => number;
  /** Whether this fault happens now; it is counted then. */
  readonly strikes: (kind: FaultKind) => boolean;
  /** A point at which the process may die. @throws Crash, from the first on until `revive` */
  readonly step: () => void;
  readonly isDead: () => boolean;
  readonly revive: () => void;
  /** Does the work of that name; once it has failed twice in a row it is left alone, so that nothing is put off for longer than hours. */
  readonly persistently: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  readonly counts: () => FaultCounts;
};

/** Two failures of a timeline's task cost two hours: a message of 10:00 still goes out before a Friday's 14:00. */
const mostInARow = 2;

/** Starting again looks at every case: each death makes the next one rarer, so that it stays a small part of a long run. */
const rarerAfter = 5;

export function createFaults(seed: number, rates: FaultRates = faultRates): Faults {
  const random = randomNumbers(seed);
  const counts = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  const failed = new Map<string, number>();
  let leftAlone = 0;
  let dead = false;
  const strikes = (kind: FaultKind): boolean => {
    const rate = kind === 'crash' ? rates.crash / (1 + counts.crash / rarerAfter) : rates[kind];
    if (leftAlone > 0 || dead || random() >= rate) return false;
    counts[kind] += 1;
    return true;
  };
  const quietly = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    leftAlone += 1;
    try {
      return await work();
    } finally {
      leftAlone -= 1;
    }
  };
  return {
    seed,
    random,
    strikes,
    step: () => {
      dead ||= strikes('crash');
      if (dead) throw new Crash('The process is dead.');
    },
    isDead: () => dead,
    revive: () => {
      dead = false;
    },
    persistently: async (name, work) => {
      const before = failed.get(name) ?? 0;
      failed.set(name, before + 1);
      const result = await (before < mostInARow ? work() : quietly(work));
      failed.delete(name);
      return result;
    },
    counts: () => ({ ...counts }),
  };
}
