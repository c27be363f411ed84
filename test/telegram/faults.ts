import { ApiRefusal, tooManyRequests } from './refusal.ts';

/** What goes wrong with a call instead of its answer. */
export type Fault =
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string; readonly retryAfter?: number }
  /** The connection breaks, before the call had its effect or after. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** A page of some proxy, with such a status. */
  | { readonly kind: 'proxy'; readonly status: number }
  /** No answer ever. */
  | { readonly kind: 'hang' };

export type FaultOrder = {
  readonly fault: Fault;
  /** Only calls of this method, or about this chat; any otherwise. */
  readonly method?: string;
  readonly chat?: number;
  /** How many calls, 1 unless told. */
  readonly times?: number;
};

/** How much the server takes before it answers 429. */
export type Limits = {
  /** Messages in any one second, all chats together. */
  readonly perSecond: number;
  readonly perChat: { readonly perSecond: number; readonly burst: number };
};

/** What Telegram documents, and the short bursts it lets pass. */
export const TELEGRAM_LIMITS: Limits = { perSecond: 30, perChat: { perSecond: 1, burst: 3 } };

export type Faults = {
  order(order: FaultOrder): void;
  /** The fault ordered for this call, once for each time it was ordered. */
  take(method: string, chat: number | undefined): Fault | undefined;
};

export function createFaults(): Faults {
  const orders: { order: FaultOrder; left: number }[] = [];
  return {
    order: (order) => void orders.push({ order, left: order.times ?? 1 }),
    take: (method, chat) => {
      const found = orders.find(
        ({ order, left }) =>
          left > 0 && (order.method ?? method) === method && (order.chat === undefined || order.chat === chat),
      );
      if (found === undefined) return undefined;
      found.left -= 1;
      return found.order.fault;
    },
  };
}

export function refusalOf(fault: Extract<Fault, { kind: 'refuse' }>): ApiRefusal {
  return new ApiRefusal(fault.code, fault.description, fault.retryAfter);
}

/** Counts messages and throws Telegram's 429 beyond the limits. */
export function createLimiter({ perSecond, perChat }: Limits): (chat: number) => void {
  let recent: number[] = [];
  const buckets = new Map<number, { tokens: number; at: number }>();
  return (chat) => {
    const now = performance.now();
    recent = recent.filter((at) => at > now - 1000);
    if (recent.length >= perSecond) throw tooManyRequests(1);
    const bucket = buckets.get(chat) ?? { tokens: perChat.burst, at: now };
    const tokens = Math.min(perChat.burst, bucket.tokens + ((now - bucket.at) / 1000) * perChat.perSecond);
    if (tokens < 1) throw tooManyRequests(Math.ceil((1 - tokens) / perChat.perSecond));
    buckets.set(chat, { tokens: tokens - 1, at: now });
    recent.push(now);
  };
}
