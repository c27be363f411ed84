import type { ChannelName } from './channel.ts';
import { moreUrgent, URGENCIES, type Urgency } from './urgency.ts';

/** What a channel puts up with. */
export type Pace = {
  /** Messages that may reach the channel within a time, over all chats. */
  readonly overall?: { readonly count: number; readonly withinMs: number };
  /** A message each `everyMs` to one chat, after a burst. */
  readonly chat?: { readonly everyMs: number; readonly burst: number };
};

export const PACES: Readonly<Record<ChannelName, Pace>> = {
  telegram: { overall: { count: 30, withinMs: 1_005 }, chat: { everyMs: 1_000, burst: 3 } },
  slack: { chat: { everyMs: 1_000, burst: 3 } },
  web: {},
};

/** The message may leave now; to be called when it has left or failed. */
export type Left = () => void;

/** Decides when the next message of one channel may leave. */
export type Pacer = {
  /**
   * Waits until a message to this chat may leave; undefined when the pacer was closed meanwhile. The most urgent go first, answers
   * without regard to what their chat got just now.
   */
  turn(ask: Ask): Promise<Left | undefined>;
  /** Something more urgent now stands behind the chat's message that waits: that one goes as if it were as urgent. */
  hurry(ask: Ask): void;
  /**
   * The channel asked to be left in peace after a message to this chat: nobody is let through for so long, unless the chat was given
   * more than its pace, which is reason enough.
   */
  rest(ask: { readonly chat: string; readonly forMs: number }): void;
  /** How many processes share the pace over all chats, this one included; 0 while that is not known: nobody is let through. */
  share(processes: number): void;
  /** Lets nobody through any more. */
  close(): void;
};

type Ask = { readonly chat: string; readonly urgency: Urgency };

/** How many messages of a channel are on their way at once. */
export const IN_FLIGHT_MAX = 30;
const CHATS_REMEMBERED_MAX = 1_000;
/** Longer ones are waited for in several parts. */
const TIMER_MAX_MS = 2 ** 31 - 1;

type Waiting = { readonly chat: string; urgency: Urgency; readonly let: (left: Left | undefined) => void };

/** `elapsed` counts milliseconds evenly, whatever the clock is set to. */
export function createPacer(pace: Pace, elapsed: () => number = () => performance.now()): Pacer {
  const waiting: Waiting[] = [];
  const overall = createWindow(pace.overall);
  const notices = createSpacing(pace.overall);
  const chats = createChatBuckets(pace.chat);
  let restUntil = 0;
  let inFlight = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const letGo = (next: Waiting, at: number): void => {
    waiting.splice(waiting.indexOf(next), 1);
    const arrived = overall.use();
    if (next.urgency === 'notice') notices.use(at);
    chats.use(next.chat, at);
    inFlight += 1;
    let left = false;
    next.let(() => {
      if (left) return;
      left = true;
      inFlight -= 1;
      arrived(elapsed());
      dispatch();
    });
  };
  const readyAt = ({ urgency, chat }: Waiting): number => {
    if (urgency === 'answer') return 0;
    return Math.max(chats.readyAt(chat), urgency === 'notice' ? notices.readyAt() : 0);
  };
  /** Lets through whoever may go, and comes back when the next one may. */
  const dispatch = (): void => {
    clearTimeout(timer);
    while (!closed && inFlight < IN_FLIGHT_MAX) {
      const at = elapsed();
      const channelReadyAt = Math.max(overall.readyAt(), restUntil);
      if (channelReadyAt === Number.POSITIVE_INFINITY) return;
      const next = firstInTurn(waiting, readyAt, Math.max(at, channelReadyAt));
      if (next === undefined) return;
      const wait = Math.max(channelReadyAt, readyAt(next)) - at;
      if (wait > 0) {
        timer = setTimeout(dispatch, Math.min(Math.ceil(wait), TIMER_MAX_MS));
        return;
      }
      letGo(next, at);
    }
  };
  return {
    turn: ({ chat, urgency }) =>
      new Promise((resolve) => {
        if (closed) return resolve(undefined);
        waiting.push({ chat, urgency, let: resolve });
        dispatch();
      }),
    hurry({ chat, urgency }) {
      for (const one of waiting) if (one.chat === chat) one.urgency = moreUrgent(one.urgency, urgency);
      dispatch();
    },
    rest({ chat, forMs }) {
      const at = elapsed();
      if (!chats.isAhead(chat, at)) restUntil = Math.max(restUntil, at + forMs);
    },
    share(processes) {
      overall.share(processes);
      notices.share(processes);
      dispatch();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const one of waiting.splice(0)) one.let(undefined);
    },
  };
}

/** Of those that may go at `at` the most urgent, in the order they came; if none may, the one that may go first. */
function firstInTurn(waiting: readonly Waiting[], readyAt: (one: Waiting) => number, at: number): Waiting | undefined {
  for (const urgency of URGENCIES) {
    const ready = waiting.find((one) => one.urgency === urgency && readyAt(one) <= at);
    if (ready !== undefined) return ready;
  }
  return waiting.reduce<Waiting | undefined>(
    (first, one) => (first === undefined || readyAt(one) < readyAt(first) ? one : first),
    undefined,
  );
}

/**
 * At most `count` arrive in any stretch of `withinMs`, or this process's share of that. When a message arrived nobody says, but not
 * later than its answer did: its place is free again so long after that, however much longer one message was on its way than another.
 */
function createWindow(limit: Pace['overall']) {
  /** When each place is free again; never, while its message is on its way. */
  const places = new Set<{ freeAt: number }>();
  let processes = 1;
  return {
    readyAt(): number {
      if (limit === undefined) return 0;
      if (processes === 0) return Number.POSITIVE_INFINITY;
      const count = Math.max(1, Math.floor(limit.count / processes));
      const last = [...places].map(({ freeAt }) => freeAt).sort((one, other) => other - one)[count - 1];
      return last ?? 0;
    },
    /** Takes a place; to be told when the message has arrived for sure. */
    use(): (at: number) => void {
      if (limit === undefined) return () => undefined;
      const place = { freeAt: Number.POSITIVE_INFINITY };
      places.add(place);
      return (at) => {
        place.freeAt = at + limit.withinMs * Math.max(1, processes / limit.count);
        for (const other of places) if (other.freeAt <= at) places.delete(other);
      };
    },
    share(among: number): void {
      processes = among;
    },
  };
}

/** So many at once after a rest, or after the process was held up: a third of a second is caught up with. */
const NOTICES_AT_ONCE = 10;

/** Spreads notices, of which there may be thousands, evenly over the pace: a burst of them would take long to arrive. */
function createSpacing(limit: Pace['overall']) {
  let paidUntil = 0;
  let processes = 1;
  const everyMs = (): number => (limit === undefined ? 0 : (limit.withinMs / limit.count) * processes);
  return {
    readyAt: (): number => Math.max(0, paidUntil - (NOTICES_AT_ONCE - 1) * everyMs()),
    use(at: number): void {
      paidUntil = Math.max(paidUntil, at) + everyMs();
    },
    share(among: number): void {
      processes = among;
    },
  };
}

/** For each chat the time by which all it got so far would have been sent evenly; a burst may run ahead of it. */
function createChatBuckets(limit: Pace['chat']) {
  const paidUntil = new Map<string, number>();
  const forget = (at: number): void => {
    for (const [chat, until] of paidUntil) if (until <= at) paidUntil.delete(chat);
  };
  return {
    readyAt(chat: string): number {
      if (limit === undefined) return 0;
      return Math.max(0, (paidUntil.get(chat) ?? 0) - (limit.burst - 1) * limit.everyMs);
    },
    /** Whether it got more than one within the time of one. */
    isAhead(chat: string, at: number): boolean {
      return limit !== undefined && (paidUntil.get(chat) ?? 0) - at > limit.everyMs;
    },
    use(chat: string, at: number): void {
      if (limit === undefined) return;
      const until = Math.max(paidUntil.get(chat) ?? 0, at) + limit.everyMs;
      // Answers that were not held back do not hold back what follows for longer than a burst would.
      paidUntil.set(chat, Math.min(until, at + limit.burst * limit.everyMs));
      if (paidUntil.size > CHATS_REMEMBERED_MAX) forget(at);
    },
  };
}
