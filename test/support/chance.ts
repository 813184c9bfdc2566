import { randomNumbers } from '../../local/faults/random-numbers.ts';

/** Choices that are the same for the same seed. */
export type Chance = {
  readonly of: (share: number) => boolean;
  /** A whole number from `from` up to and including `to`. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
};

export function chance(seed: number): Chance {
  const random = randomNumbers(seed);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    of: (share) => random() < share,
    between,
    pick: <Thing>(things: readonly Thing[]) => things[between(0, things.length - 1)] as Thing,
  };
}
