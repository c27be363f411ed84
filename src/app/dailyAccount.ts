import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { nextLookOn, noticeSays } from '#domain/notices.ts';
import { type SendingWindow, sendingWindow } from '#domain/sendingWindow.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { type Command, type Performed, performByRules, readerOf } from './command.ts';
import { customerOf } from './customerOf.ts';
import { noticeChat, noticeFact, noticeFor } from './noticing.ts';
import { linkedTo } from './people.ts';
import { accountOf, record } from './recording.ts';

export type DailyAccount = { readonly shop: Shop; readonly customer: CustomerId; readonly day: CalendarDate };

/**
 * What a day brings to one account, in one transaction (architecture.md, "Time-driven work"): fees, what becomes of plan and promise,
 * holds, then the notice into the outbox. Done again on the same day it does nothing.
 */
export async function runDailyAccount(app: App, { shop, customer: id, day }: DailyAccount): Promise<Performed> {
  const before = await app.book.accounts.get(shop.id, id);
  return performByRules(app, `day:${day}:${id}:${before?.seq ?? 0}`, async (command) => {
    await dayOfAccount(command, { shop, customer: id, day });
  });
}

/** The same as a part of a command; gives the events it recorded. */
export async function dayOfAccount(
  command: Command,
  { shop, customer: id, day }: DailyAccount,
): Promise<readonly AccountEvent[]> {
  const { zone, policy } = shop;
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const drafts = dailyTransitions(account, { today: day, zone, policy });
  const { account: after, events } = await record(command, shop, account, { drafts, by: 'rules' });
  if (policy.mode === 'auto') await queueNotice(command, { shop, customer, account: after, day, byHand: false });
  await command.app.book.accounts.lookAgain(after, nextLookOn(after, { today: day, zone, policy }));
  return events;
}

export type QueueAsk = {
  readonly shop: Shop;
  readonly customer: Customer;
  /** As this command leaves it. */
  readonly account: Account;
  readonly day: CalendarDate;
  readonly byHand: boolean;
};

/** What became of a notice that was to be sent. */
export type Queued =
  | { readonly kind: 'queued'; readonly opens: SendingWindow['opens']; readonly now: boolean }
  /** One of that day is in the outbox and waits for its window to open. */
  | { readonly kind: 'waits'; readonly opens: SendingWindow['opens'] }
  | { readonly kind: 'said-today' | 'nothing-to-say' | 'no-chat' | 'rest-day' | 'window-over' };

/** Puts the customer's notice of that day into the outbox, if there is one and it may still leave on that day. */
export async function queueNotice(command: Command, ask: QueueAsk): Promise<Queued> {
  const { shop, customer, account, day, byHand } = ask;
  const { book } = command.app;
  const order = { day, byHand };
  const notice = noticeFor({ shop, customer, account, order });
  if (notice === undefined) return { kind: 'nothing-to-say' };
  // The owner may have passed one on by hand.
  if (byHand && account.noticed === day) return { kind: 'said-today' };
  const chat = noticeChat(await linkedTo(command, customer.id));
  if (chat === undefined) return { kind: 'no-chat' };
  const window = sendingWindow(day, { ...shop.policy, zone: shop.zone });
  if (window === undefined) return { kind: 'rest-day' };
  if (command.now >= window.closes) return { kind: 'window-over' };
  const other = await book.outbox.noticeOn(customer.id, day);
  if (other !== undefined)
    return other.state === 'waiting' && command.now < window.opens
      ? { kind: 'waits', opens: window.opens }
      : { kind: 'said-today' };
  command.outgoing.push({
    identity: chat.id,
    channel: chat.channel,
    chat: chat.chat,
    about: 'notice',
    message: command.app.compose(
      { fact: noticeFact({ shop, customer, account, order }, notice) },
      readerOf(chat, shop),
    ),
    cause: command.key,
    notBefore: command.now < window.opens ? window.opens : command.now,
    lapsesAt: window.closes,
    subject: { shop: shop.id, customer: customer.id },
    notice: { ...order, says: noticeSays(notice) },
  });
  return { kind: 'queued', opens: window.opens, now: command.now >= window.opens };
}
