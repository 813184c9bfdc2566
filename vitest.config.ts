import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // Otherwise one processor of two is kept for watching files, which nobody does here.
    maxWorkers: '100%',
    // The slowest test starts a real process and kills it several times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
