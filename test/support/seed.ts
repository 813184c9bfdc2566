import { randomInt } from 'node:crypto';

/**
 * The number from which tests draw whatever they leave to chance: the stories of properties, the moments at which processes are killed. It is
 * the same for every change, so that a change is refused for what it did and for nothing else; `npm run test:long` looks for what nobody has
 * seen yet and takes another one each time. `HOLDFAST_SEED=n` chooses one in either.
 */
export const seedOfRun = ({ HOLDFAST_SEED, HOLDFAST_LONG }: NodeJS.ProcessEnv): number =>
  Number(HOLDFAST_SEED ?? (HOLDFAST_LONG === undefined ? 20_261_126 : randomInt(1_000_000_000)));
