import type { HomeChange } from '#chat/form.ts';
import type { Log } from '#jobs/log.ts';
import type { Clock } from '../clock.ts';
import { retryAfterMs, slackFields } from './failure.ts';

/**
 * The home tabs people have opened. One that is opened is published at once; those that others' acts have changed follow one by one,
 * each with all that has changed by then, so that neither Slack nor the book has to do with them when there is much to do.
 */
export type Homes = {
  /** She looks at it. */
  opened(user: string): void;
  /** Something of hers changed. */
  changed(user: string): void;
  /** People were told something, or something was recorded in a shop. */
  changedBy(changes: readonly HomeChange[]): void;
  stop(): void;
};

export type HomesParts = {
  /** Answers the shop whose book it shows to somebody who works there. */
  readonly publish: (user: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly log: Log;
};

/** Of those who opened theirs first the oldest are forgotten: Slack says when it is opened again. */
export const REMEMBERED_MAX = 10_000;
/** Slack lets about 100 be published in a minute; and whatever changed is answered by then. */
const REST_MS = 700;
/** At most a tenth of the time goes into pages that nobody asked for, however large the book. */
const REST_PER_WORK = 9;

/** `elapsed` counts milliseconds evenly, whatever the clock is set to. */
export function openHomes({ publish, clock, log }: HomesParts, elapsed: () => number = () => performance.now()): Homes {
  /** Whose page it is, and the shop it is about. */
  const known = new Map<string, string | undefined>();
  const stale = new Set<string>();
  const publishing = new Set<string>();
  const stopping = new AbortController();
  let restMs = REST_MS;
  let isFollowing = false;

  const show = async (user: string): Promise<void> => {
    publishing.add(user);
    stale.delete(user);
    const from = elapsed();
    let askedMs = 0;
    try {
      const shop = await publish(user);
      if (known.has(user)) known.set(user, shop);
    } catch (error) {
      log.warn(slackFields(error), 'a home tab could not be shown');
      askedMs = retryAfterMs(error) ?? 0;
      if (askedMs > 0) stale.add(user);
    }
    publishing.delete(user);
    restMs = Math.max(REST_MS, askedMs, REST_PER_WORK * (elapsed() - from));
    if (stale.size > 0) void follow();
  };
  const follow = async (): Promise<void> => {
    if (isFollowing) return;
    isFollowing = true;
    while (stale.size > 0) {
      await clock.wait(restMs, stopping.signal);
      if (stopping.signal.aborted) return;
      const user = [...stale].find((each) => !publishing.has(each));
      // Whoever is being shown comes back here afterwards.
      if (user === undefined) break;
      await show(user);
    }
    isFollowing = false;
  };
  const changed = (user: string): void => {
    if (!known.has(user)) return;
    stale.add(user);
    void follow();
  };
  return {
    opened: (user) => {
      const shop = known.get(user);
      known.delete(user);
      const [oldest] = known.keys();
      if (oldest !== undefined && known.size >= REMEMBERED_MAX) known.delete(oldest);
      known.set(user, shop);
      if (publishing.has(user)) stale.add(user);
      else void show(user);
    },
    changed,
    changedBy: (changes) => {
      const shops = new Set(changes.flatMap(({ shop }) => shop ?? []));
      for (const { channel, user } of changes) if (channel === 'slack') changed(user);
      if (shops.size === 0) return;
      for (const [user, shop] of known) if (shop !== undefined && shops.has(shop)) changed(user);
    },
    stop: () => stopping.abort(),
  };
}
