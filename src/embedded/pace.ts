import { setImmediate } from 'node:timers/promises';
import { CommandError } from './errors.ts';

/** How long one command may keep the event loop before the others get a turn. */
const SLICE_MS = 2;

/**
 * Lets a long command take turns with the others: ask `due()` every few documents, and `await rest()` when it says so.
 * One pace per command; between rests nothing else in the process runs. A command out of time fails at its next rest.
 */
export class Pace {
  private sliceStart = performance.now();
  /** When the command's `maxTimeMS` is over, on the clock of `performance.now()`. */
  readonly deadline: number;

  constructor(maxTimeMs = 0) {
    this.deadline = maxTimeMs > 0 ? performance.now() + maxTimeMs : Number.POSITIVE_INFINITY;
  }

  due(): boolean {
    return performance.now() - this.sliceStart > SLICE_MS;
  }

  /** Fails with 50 when the command's time is over. */
  async rest(): Promise<void> {
    await setImmediate();
    this.sliceStart = performance.now();
    this.checkTime();
  }

  /** Waits for something else to happen, no longer than the command's time; fails with 50 then. */
  async waitFor(event: Promise<void>): Promise<void> {
    if (this.deadline === Number.POSITIVE_INFINITY) {
      await event;
      return;
    }
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.max(0, this.deadline - performance.now()) + 1);
    });
    await Promise.race([event, timeUp]);
    clearTimeout(timer);
    this.checkTime();
  }

  private checkTime(): void {
    if (performance.now() >= this.deadline) throw new CommandError(50, 'operation exceeded time limit');
  }
}
