/** The middle of an odd number of measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How many times a second `work` is done, one after the other. */
export async function ratePerSecond(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) await work(i);
  return (times / (performance.now() - start)) * 1000;
}

/** How long `work` takes each time, done one after the other. */
export async function millisEach(times: number, work: (i: number) => Promise<unknown>): Promise<number> {
  return 1000 / (await ratePerSecond(times, work));
}

/** How many times a second `work` is done by `atOnce` workers. */
export async function rateAtOnce(
  atOnce: number,
  times: number,
  work: (i: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < times) {
      const i = next;
      next += 1;
      await work(i);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (times / (performance.now() - start)) * 1000;
}
