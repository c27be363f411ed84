import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/web/tellOfChromium.ts', 'test/reports/tellOfHledger.ts'],
    // Much of a test is waiting for the disk: three side by side take less time than two, on two cores too.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
