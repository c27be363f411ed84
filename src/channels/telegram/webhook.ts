import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { faultFields, type Log } from '#jobs/log.ts';
import { backoffMs, type Clock } from '../clock.ts';
import type { Apis } from './apis.ts';
import { isTokenRefused, retryAfterMs, TOKEN_REFUSED_WAIT_MS, telegramFields } from './failure.ts';
import type { Intake } from './intake.ts';
import { ALLOWED_UPDATES, type Receiving } from './receiving.ts';
import { telegramSignal } from './signal.ts';
import { orderOf } from './translate.ts';

export type WebhookSettings = { readonly url: string; readonly secret: string };

/** Where Telegram brings updates, for our HTTP server. */
export type Webhook = {
  readonly path: string;
  /** Answers 200 only after the update's effect is committed; anything else makes Telegram come again. */
  handle(request: Request): Promise<Response>;
};

export type WebhookParts = { readonly apis: Apis; readonly intake: Intake; readonly clock: Clock; readonly log: Log };

/** An update is a few kilobytes. */
const BODY_BYTES_MAX = 1024 * 1024;
/** Telegram comes again more and more slowly, so this is a quarter of an hour at least; a fault of ours then costs one update only. */
const TRIES_MAX = 20;
const FAILING_MAX = 1000;

/** A webhook that answers 503 until it is opened and after it was stopped. */
export function createWebhook(settings: WebhookSettings): Webhook & { open(parts: WebhookParts): Receiving } {
  let hand: ((update: Update) => Promise<boolean>) | undefined;
  return {
    path: new URL(settings.url).pathname,
    handle: async (request) => {
      if (request.method !== 'POST') return answer(405);
      if (!isSame(request.headers.get('x-telegram-bot-api-secret-token') ?? '', settings.secret)) return answer(401);
      if (hand === undefined) return answer(503);
      const body = await boundedText(request);
      if (body === undefined) return answer(413);
      const update = readUpdate(body);
      if (update === undefined) return answer(400);
      return answer((await hand(update)) ? 200 : 500);
    },
    open: (parts) => {
      const stopping = new AbortController();
      const inHand = new Set<Promise<boolean>>();
      const take = inOrder(untilGivenUp(parts));
      hand = (update) => {
        const taken = take(update).finally(() => inHand.delete(taken));
        inHand.add(taken);
        return taken;
      };
      const registering = register(settings, stopping.signal, parts);
      const stop = async (): Promise<void> => {
        hand = undefined;
        stopping.abort();
        await Promise.all([registering, ...inHand]);
        await parts.intake.settled();
      };
      return { stop };
    },
  };
}

/** Tells Telegram where to bring updates, however long that takes. It stays told: updates wait there while we are away. */
async function register(
  settings: WebhookSettings,
  stopping: AbortSignal,
  { apis, clock, log }: WebhookParts,
): Promise<void> {
  const other = { secret_token: settings.secret, allowed_updates: ALLOWED_UPDATES };
  for (let failures = 1; !stopping.aborted; failures += 1) {
    try {
      await apis.quick.setWebhook(settings.url, other, telegramSignal(stopping));
      log.info({}, 'the webhook is set');
      return;
    } catch (error) {
      if (stopping.aborted) return;
      log.error({ ...telegramFields(error), failures }, 'the webhook could not be set');
      const pause = isTokenRefused(error) ? TOKEN_REFUSED_WAIT_MS : (retryAfterMs(error) ?? backoffMs(failures));
      await clock.wait(pause, stopping);
    }
  }
}

/** True when the update is done with: handled, or given up after Telegram brought it many times. */
function untilGivenUp({ intake, log }: WebhookParts): (update: Update) => Promise<boolean> {
  const failing = new Map<number, number>();
  return async (update) => {
    const id = update.update_id;
    try {
      await intake.take(update);
      failing.delete(id);
      return true;
    } catch (fault) {
      const tries = (failing.get(id) ?? 0) + 1;
      log.error(
        { ...faultFields(fault), update: id, correlation: intake.correlation(update), tries },
        'an update was not handled',
      );
      if (failing.size >= FAILING_MAX) failing.clear();
      failing.set(id, tries);
      if (tries < TRIES_MAX) return false;
      log.error({ update: id, correlation: intake.correlation(update) }, 'an update is given up');
      failing.delete(id);
      return true;
    }
  };
}

/** Telegram may bring several updates at once: those of one chat are taken one after the other. */
function inOrder(take: (update: Update) => Promise<boolean>): (update: Update) => Promise<boolean> {
  const last = new Map<string, Promise<boolean>>();
  return (update) => {
    const chat = orderOf(update);
    const before = last.get(chat) ?? Promise.resolve(true);
    const taken = before.then(() => take(update));
    last.set(chat, taken);
    return taken.finally(() => {
      if (last.get(chat) === taken) last.delete(chat);
    });
  };
}

function answer(status: number): Response {
  return new Response(null, { status });
}

/** Takes the same time wherever the two differ. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

async function boundedText(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > BODY_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body);
    const isUpdate =
      typeof update === 'object' && update !== null && 'update_id' in update && Number.isSafeInteger(update.update_id);
    // Whoever knows the secret is Telegram, and what it sends has the form it documents.
    return isUpdate ? (update as Update) : undefined;
  } catch {
    return undefined;
  }
}
