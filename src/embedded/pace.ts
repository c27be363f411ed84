import { setImmediate } from 'node:timers/promises';

/** How long one command may keep the event loop before the others get a turn. */
const SLICE_MS = 8;

/**
 * Lets a long command take turns with the others: ask `due()` every few documents, and `await rest()` when it says so.
 * One pace per command; between rests nothing else in the process runs.
 */
export class Pace {
  private sliceStart = performance.now();

  due(): boolean {
    return performance.now() - this.sliceStart > SLICE_MS;
  }

  async rest(): Promise<void> {
    await setImmediate();
    this.sliceStart = performance.now();
  }
}
