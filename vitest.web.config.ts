import { defineConfig } from 'vitest/config';

/** The web chat in a real browser: `npm run test:web`, apart from the suite because it needs Chromium. */
export default defineConfig({
  test: {
    include: ['test/web/**/*.web.ts'],
    globalSetup: ['test/web/needChromium.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time; each is several processes already.
    fileParallelism: false,
  },
});
