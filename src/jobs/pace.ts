import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxItem } from '#store/records.ts';
import type { ChannelName } from './channel.ts';

/** Waits until a message may leave without the channel refusing it for haste. */
export type Pace = (item: Pick<OutboxItem, 'channel' | 'chat' | 'about'>) => Promise<void>;

/** Messages a second over all chats; channels not named here have no such limit. */
const PER_SECOND: Partial<Record<ChannelName, number>> = { telegram: 30 };
/** Notices to one chat: one a second, a burst of three (chat.md, "Replies"). Answers are not held back. */
const NOTICES_PER_SECOND = 1;
const NOTICES_BURST = 3;
const CHATS_REMEMBERED_MAX = 10_000;

export function createPace(): Pace {
  const overall = new Map<string, Bucket>();
  const notices = new Map<string, Bucket>();
  return async ({ channel, chat, about }) => {
    if (about === 'notice') {
      if (notices.size > CHATS_REMEMBERED_MAX) forgetFull(notices);
      await passing(notices, `${channel}:${chat}`, { perSecond: NOTICES_PER_SECOND, burst: NOTICES_BURST });
    }
    const perSecond = PER_SECOND[channel];
    if (perSecond !== undefined) await passing(overall, channel, { perSecond, burst: perSecond });
  };
}

/** What may leave fills up over time to `burst`; below zero is promised already. */
type Bucket = { tokens: number; at: number; readonly rate: Rate };
type Rate = { readonly perSecond: number; readonly burst: number };

async function passing(buckets: Map<string, Bucket>, key: string, rate: Rate): Promise<void> {
  const bucket = buckets.get(key) ?? { tokens: rate.burst, at: performance.now(), rate };
  buckets.set(key, bucket);
  fill(bucket);
  bucket.tokens -= 1;
  if (bucket.tokens < 0) await sleep((-bucket.tokens / rate.perSecond) * 1_000);
}

function fill(bucket: Bucket): void {
  const at = performance.now();
  const { perSecond, burst } = bucket.rate;
  bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1_000) * perSecond);
  bucket.at = at;
}

function forgetFull(buckets: Map<string, Bucket>): void {
  for (const [key, bucket] of buckets) {
    fill(bucket);
    if (bucket.tokens === bucket.rate.burst) buckets.delete(key);
  }
}
