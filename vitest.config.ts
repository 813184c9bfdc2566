import { defineConfig } from 'vitest/config';
import { seedOfRun } from './test/support/seed.ts';

const seed = seedOfRun(process.env);
// Whoever finds a fault finds it again by this.
process.stdout.write(`HOLDFAST_SEED=${seed}\n`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // Otherwise one processor of two is kept for watching files, which nobody does here.
    maxWorkers: '100%',
    env: { HOLDFAST_SEED: String(seed) },
    setupFiles: ['test/support/use-seed.ts'],
    // On a quiet machine the slowest take ten seconds, browsers and processes that they start among it. A busy one takes many times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
