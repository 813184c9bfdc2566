import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // The slowest test starts a real process and kills it several times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
