import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openApis } from '#channels/telegram/apis.ts';
import { telegramChannel } from '#channels/telegram/channel.ts';
import { instantOf } from '#domain/calendar.ts';
import { createDelivery } from '#jobs/delivery.ts';
import type { OutboxDraft } from '#store/records.ts';
import { TELEGRAM_LIMITS } from '../../test/telegram/faults.ts';
import type { Product } from './product.ts';

export type Delivered = {
  readonly seconds: number;
  /** How long the limits let it take at best: the first ones may leave at once. */
  readonly bestSeconds: number;
  /** Answers with 429. */
  readonly refused: number;
  /** Messages that were tried again, whatever went wrong. */
  readonly again: number;
};

const GIVE_UP_MS = 120_000;
const LOOK_EVERY_MS = 5;

/** Delivers a notice each to so many people through a local server that enforces Telegram's limits. */
export async function deliverNotices(product: Product, count: number): Promise<Delivered> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER, String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const server = Server.parse(JSON.parse((await lines.next()).value));
    const delivered = await deliver(product, server, count);
    child.stdin.end();
    const { asked } = Asked.parse(JSON.parse((await lines.next()).value));
    // A connection that broke is tried again too; the server was not asked then.
    return { ...delivered, refused: asked - count };
  } finally {
    child.kill();
  }
}

const SERVER = join(import.meta.dirname, 'telegramServer.ts');
const Server = z.object({ apiRoot: z.string(), token: z.string() });
const Asked = z.object({ asked: z.number() });

async function deliver(
  { book }: Product,
  server: z.infer<typeof Server>,
  count: number,
): Promise<Omit<Delivered, 'refused'>> {
  const now = () => instantOf(Date.now());
  const drafts = Array.from({ length: count }, (_, index) => noticeTo(index + 1, now()));
  const outcomes = { sent: 0, later: 0, lapsed: 0, dead: 0 };
  const nothing = async (): Promise<void> => undefined;
  const ignore = (): void => undefined;
  const delivery = createDelivery({
    book,
    channels: [telegramChannel(openApis(server))],
    now,
    log: { info: ignore, warn: ignore, error: ignore },
    measures: {
      handled: ignore,
      jobRan: ignore,
      fault: ignore,
      left: (_, outcome) => {
        outcomes[outcome] += 1;
      },
    },
    onUnreachable: nothing,
    onGivenUp: nothing,
  });
  delivery.start();
  const items = await book.transaction(() => book.outbox.insert(drafts));
  const from = performance.now();
  delivery.wake(items);
  while (outcomes.sent < count && performance.now() - from < GIVE_UP_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  const seconds = (performance.now() - from) / 1000;
  await delivery.stop();
  if (outcomes.sent !== count) throw new Error(`${outcomes.sent} of ${count} notices were delivered`);
  return { seconds, bestSeconds: Math.ceil(count / TELEGRAM_LIMITS.perSecond) - 1, again: outcomes.later };
}

/** To somebody who has written to the bot before. */
function noticeTo(id: number, now: string): OutboxDraft {
  return {
    identity: `telegram:${id}`,
    channel: 'telegram',
    chat: String(id),
    about: 'notice',
    message: { text: [{ text: `Your balance at Corner Store is ₹${id}.00; ₹100.00 is due today.` }], buttons: [] },
    cause: `bench:${id}`,
    notBefore: now,
  };
}
