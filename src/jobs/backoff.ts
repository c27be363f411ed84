const FIRST_MS = 1_000;
export const LONGEST_MS = 300_000;

/** How long to wait after so many failures in a row: doubling from a second to five minutes, the upper half of it by chance. */
export function backoffMs(failures: number): number {
  const full = Math.min(FIRST_MS * 2 ** Math.max(0, failures - 1), LONGEST_MS);
  return Math.round(full / 2 + (full / 2) * Math.random());
}
