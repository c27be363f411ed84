import { findChromium } from './chromium.ts';

/** For the suite, which needs no browser: says at its end that the browser's tests cannot be run here. */
export function teardown(): void {
  const chromium = findChromium(process.env);
  if (!chromium.found) process.stdout.write(`\n${chromium.missing}\n`);
}
