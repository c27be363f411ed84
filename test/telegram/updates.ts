import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { ApiRefusal } from './refusal.ts';

export type Poll = {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutSeconds: number;
  readonly allowed: readonly string[] | undefined;
  /** Aborted when whoever asks has gone. */
  readonly gone: AbortSignal;
};

/** The updates that wait for the bot, and the one way or the other in which it gets them. */
export type Updates = {
  push(update: Omit<Update, 'update_id'>): void;
  /** Every update comes so many times, under a number of its own each time. */
  repeat(times: number): void;
  poll(request: Poll): Promise<readonly Update[]>;
  setWebhook(url: string, secret: string | undefined, allowed: readonly string[] | undefined): void;
  deleteWebhook(): void;
  webhookUrl(): string;
  /** Resolves as soon as the bot has confirmed everything. */
  settled(): Promise<void>;
  stop(): void;
};

const RETRY_MS = 20;

export function createUpdates(): Updates {
  let waiting: Update[] = [];
  let lastId = 1000;
  let times = 1;
  let allowed: readonly string[] | undefined;
  let poller: { wake(): void; replace(): void } | undefined;
  let webhook:
    | { readonly url: string; readonly secret: string | undefined; readonly gone: AbortController }
    | undefined;
  const settledWaiters: (() => void)[] = [];

  const confirmBefore = (offset: number): void => {
    waiting = waiting.filter((update) => update.update_id >= offset);
    if (waiting.length > 0) return;
    for (const resolve of settledWaiters.splice(0)) resolve();
  };
  const deliver = async ({ url, secret, gone }: NonNullable<typeof webhook>): Promise<void> => {
    while (!gone.signal.aborted) {
      const [update] = waiting;
      if (update === undefined) return;
      if (await bring(url, secret, update)) confirmBefore(update.update_id + 1);
      else await sleep(RETRY_MS);
    }
  };
  let delivering = Promise.resolve();
  const wake = (): void => {
    poller?.wake();
    const hook = webhook;
    if (hook !== undefined) delivering = delivering.then(() => deliver(hook));
  };

  return {
    push: (update) => {
      if (allowed !== undefined && !Object.keys(update).some((kind) => allowed?.includes(kind))) return;
      for (let time = 0; time < times; time += 1) {
        lastId += 1;
        waiting.push({ ...update, update_id: lastId });
      }
      wake();
    },
    repeat: (count) => {
      times = count;
    },
    poll: async (request) => {
      if (webhook !== undefined)
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      poller?.replace();
      allowed = request.allowed ?? allowed;
      confirmBefore(request.offset);
      if (waiting.length === 0 && request.timeoutSeconds > 0)
        await longPoll(
          request,
          (mine) => (poller = mine),
          () => poller,
        );
      return waiting.slice(0, request.limit);
    },
    setWebhook: (url, secret, kinds) => {
      webhook?.gone.abort();
      poller?.replace();
      allowed = kinds ?? allowed;
      webhook = { url, secret, gone: new AbortController() };
      wake();
    },
    deleteWebhook: () => {
      webhook?.gone.abort();
      webhook = undefined;
    },
    webhookUrl: () => webhook?.url ?? '',
    settled: () => (waiting.length === 0 ? Promise.resolve() : new Promise((resolve) => settledWaiters.push(resolve))),
    stop: () => {
      webhook?.gone.abort();
      poller?.wake();
    },
  };
}

type Poller = { wake(): void; replace(): void };

/** Waits for the next update; a second poller ends it with a conflict. */
async function longPoll(
  request: Poll,
  enter: (poller: Poller | undefined) => void,
  current: () => Poller | undefined,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      request.gone.removeEventListener('abort', finish);
      if (current() === mine) enter(undefined);
    };
    const finish = (): void => {
      leave();
      resolve();
    };
    const mine: Poller = {
      wake: finish,
      replace: () => {
        leave();
        reject(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'));
      },
    };
    const timer = setTimeout(finish, request.timeoutSeconds * 1000);
    request.gone.addEventListener('abort', finish);
    enter(mine);
  });
}

async function bring(url: string, secret: string | undefined, update: Update): Promise<boolean> {
  const headers = {
    'content-type': 'application/json',
    ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
  };
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function conflict(description: string): ApiRefusal {
  return new ApiRefusal(409, `Conflict: ${description}`);
}
