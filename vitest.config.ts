import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/web/tellOfChromium.ts', 'test/reports/tellOfHledger.ts'],
    // Most of a test is waiting for the disk: two side by side take less than one after the other, on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
