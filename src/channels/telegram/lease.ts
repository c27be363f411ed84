import type { Log } from '#jobs/log.ts';
import type { Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';

/** Lets one process of several do what only one may do at a time. */
export interface Lease {
  /** True while this process holds the name; to be asked again at least every few seconds, it runs out by itself. */
  hold(name: string): Promise<boolean>;
  release(name: string): Promise<void>;
}

/** Asks for the lease again and again. */
export type LeaseKeeper = {
  /** Resolves as soon as the lease is held, to a signal that is aborted when it is lost; to undefined after `stop`. */
  held(): Promise<AbortSignal | undefined>;
  /** Asks now, whether it is held. */
  ask(): Promise<boolean>;
  /** Asks no more; what is in hand has until the lease runs out. */
  stop(): void;
  /** Gives it back, after `stop`. */
  release(): Promise<void>;
};

const ASK_EVERY_MS = 1000;
/** An answer that takes longer counts as no: the lease has run out meanwhile. */
const ANSWER_DEADLINE_MS = 2_000;
const RELEASE_DEADLINE_MS = 2000;

export function keepLease(lease: Lease, name: string, { clock, log }: { clock: Clock; log: Log }): LeaseKeeper {
  const stopping = new AbortController();
  let holding: AbortController | undefined;
  let waiting: ((held: AbortSignal | undefined) => void)[] = [];

  const become = (held: AbortController | undefined): void => {
    holding?.abort();
    holding = held;
    const told = waiting;
    waiting = [];
    for (const resolve of told) resolve(held?.signal);
  };
  const ask = async (): Promise<boolean> => {
    const held = await withDeadline(lease.hold(name), ANSWER_DEADLINE_MS, stopping.signal).catch(() => false);
    if (stopping.signal.aborted) return false;
    if (held && holding === undefined) {
      log.info({ lease: name }, 'the lease is held');
      become(new AbortController());
    } else if (!held && holding !== undefined) {
      log.warn({ lease: name }, 'the lease is lost');
      holding.abort();
      holding = undefined;
    }
    return held;
  };
  const askAgain = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await ask();
      await clock.wait(ASK_EVERY_MS, stopping.signal);
    }
  };
  const asking = askAgain();

  return {
    ask,
    held: async () => {
      if (holding !== undefined || stopping.signal.aborted) return holding?.signal;
      return new Promise((resolve) => waiting.push(resolve));
    },
    stop: () => {
      stopping.abort();
      become(undefined);
    },
    release: async () => {
      await asking;
      const released = withDeadline(lease.release(name), RELEASE_DEADLINE_MS);
      await released.catch(() => log.warn({ lease: name }, 'the lease could not be given back'));
    },
  };
}
