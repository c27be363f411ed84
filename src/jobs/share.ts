import { faultFields, type Log } from './log.ts';
import type { Pacer } from './pacer.ts';

/** Who else delivers from the same book. */
export type Share = {
  /** Says that this process takes part for so long, and answers how many do. */
  join(name: string, forMs: number): Promise<number>;
  leave(name: string): Promise<void>;
};

/** A process that died is counted for no longer than this. */
const COUNTED_MS = 3_500;
const ASK_EVERY_MS = 1_000;
/** After so long the others, who ask each second, have counted a process that just came. */
const COME_MS = 1_500;

/**
 * Keeps a pacer at this process's part of a channel's pace until the signal: all parts together are never more than the whole. Who
 * comes sends nothing before the others have made room; who cannot ask any more stops before the others take its part.
 */
export async function keepShare(
  share: Share,
  { name, pacer, signal, log }: { name: string; pacer: Pick<Pacer, 'share'>; signal: AbortSignal; log: Log },
): Promise<void> {
  const place = `delivery:${name}`;
  let last: NodeJS.Timeout | undefined;
  let cameAt: number | undefined;
  const lost = (): void => {
    cameAt = undefined;
    pacer.share(0);
  };
  lost();
  while (!signal.aborted) {
    const askedAt = performance.now();
    try {
      const processes = await share.join(place, COUNTED_MS);
      clearTimeout(last);
      cameAt = processes === 1 ? Number.NEGATIVE_INFINITY : (cameAt ?? askedAt);
      if (performance.now() - cameAt >= COME_MS) pacer.share(processes);
      last = setTimeout(lost, askedAt + COUNTED_MS - ASK_EVERY_MS - performance.now());
    } catch (error) {
      log.warn({ channel: name, ...faultFields(error) }, 'who else delivers could not be found out');
    }
    await nextAsk(signal);
  }
  clearTimeout(last);
  // What runs out by itself need not hold up the stop.
  await share.leave(place).catch(() => undefined);
}

function nextAsk(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : ASK_EVERY_MS);
    signal.addEventListener('abort', end);
  });
}
