import { findChromium } from './chromium.ts';

/** For the browser's tests: without a browser they end here, with the one sentence that helps. */
export function setup(): void {
  const chromium = findChromium(process.env);
  if (chromium.found) return;
  process.stderr.write(`${chromium.missing}\n`);
  process.exit(1);
}
