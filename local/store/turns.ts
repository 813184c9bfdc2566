/** Nobody at a page notices so short a wait. */
const longestTurnMs = 10;

/** Resolves when it is one's turn. */
export type Turns = () => Promise<void>;

/** For a database that one piece of work uses at a time. */
export const noTurns: Turns = async () => undefined;

/**
 * Reads are answered without a wait, so whoever goes through ten thousand cases, as `reconcile` does at each start and once a day, would let
 * nobody else in for seconds. Once so much time has passed, the next read waits until those have had their turn who came in between.
 */
export function turns(now: () => number = () => performance.now()): Turns {
  let began = now();
  return async () => {
    if (now() - began < longestTurnMs) return;
    await new Promise(setImmediate);
    began = now();
  };
}
