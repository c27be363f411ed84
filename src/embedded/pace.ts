import { setImmediate } from 'node:timers/promises';
import { CommandError } from './errors.ts';

/** How long one command may keep the event loop before the others get a turn. */
const SLICE_MS = 2;

/**
 * Lets a long command take turns with the others: ask `due()` every few documents, and `await rest()` when it says so.
 * One pace per command; between rests nothing else in the process runs. A command out of time, or in a database that is
 * being stopped, fails at its next rest.
 */
export class Pace {
  private readonly maxTimeMs: number;
  private readonly stop: AbortSignal | undefined;
  private sliceStart = performance.now();
  /** When the command's time is over, on the clock of `performance.now()`. */
  private deadline = 0;

  constructor(options: { readonly maxTimeMs?: number; readonly stop?: AbortSignal } = {}) {
    this.maxTimeMs = options.maxTimeMs || Number.POSITIVE_INFINITY;
    this.stop = options.stop;
    this.renew();
  }

  /** Gives a cursor its whole time again for its next batch. */
  renew(): void {
    this.sliceStart = performance.now();
    this.deadline = this.sliceStart + this.maxTimeMs;
  }

  due(): boolean {
    return performance.now() - this.sliceStart > SLICE_MS;
  }

  /** Fails with 50 when the command's time is over, 11600 when the database is being stopped. */
  async rest(): Promise<void> {
    await setImmediate();
    this.sliceStart = performance.now();
    this.check();
  }

  /** Waits for something else to happen, no longer than the command's time; fails with 50 or 11600 otherwise. */
  async waitFor(event: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    let wake: () => void = () => undefined;
    const interrupted = new Promise<void>((resolve) => {
      wake = resolve;
      if (this.deadline !== Number.POSITIVE_INFINITY)
        timer = setTimeout(resolve, Math.max(0, this.deadline - performance.now()) + 1);
      this.stop?.addEventListener('abort', wake, { once: true });
    });
    await Promise.race([event, interrupted]);
    clearTimeout(timer);
    this.stop?.removeEventListener('abort', wake);
    this.check();
  }

  private check(): void {
    if (this.stop?.aborted) throw new CommandError(11600, 'interrupted: the embedded database is shutting down');
    if (performance.now() >= this.deadline) throw new CommandError(50, 'operation exceeded time limit');
  }
}
