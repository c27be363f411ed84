import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { nextLookOn, noticeSays } from '#domain/notices.ts';
import { type SendingWindow, sendingWindow } from '#domain/sendingWindow.ts';
import type { LookAt } from '#store/book/accounts.ts';
import { DamagedRecord } from '#store/faults.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { type Command, type Performed, performByRules, readerOf } from './command.ts';
import { customerOf, customersOf } from './customerOf.ts';
import { noticeChat, noticeFact, noticeFor } from './noticing.ts';
import { linkedTo, linkedToEach } from './people.ts';
import { accountOf, record } from './recording.ts';

export type DailyAccount = {
  readonly shop: Shop;
  readonly customer: CustomerId;
  readonly day: CalendarDate;
  /** Read before, for many accounts at once; without it they are read here. */
  readonly known?: KnownPerson;
};

/** What of a person is read again before anything reaches her, so that it may be a moment old. */
export type KnownPerson = { readonly customer: Customer; readonly linked: readonly Identity[] };

/** The persons whose accounts are to be looked at; where one of them cannot be read, nobody, and each is read by itself. */
export async function knownOf(
  { book }: App,
  shop: Shop,
  looks: readonly LookAt[],
): Promise<((customer: CustomerId) => KnownPerson) | undefined> {
  const ids = looks.map(({ customer }) => customer);
  try {
    const customerWith = await customersOf(book, shop, ids);
    const linkedWith = await linkedToEach(book, ids);
    return (id) => ({ customer: customerWith(id), linked: linkedWith(id) });
  } catch (error) {
    if (error instanceof DamagedRecord) return undefined;
    throw error;
  }
}

/**
 * What a day brings to one account, in one transaction (architecture.md, "Time-driven work"): fees, what becomes of plan and promise,
 * holds, then the notice into the outbox. Done again on the same day it does nothing.
 */
export async function runDailyAccount(
  app: App,
  { seq, ...of }: DailyAccount & Pick<LookAt, 'seq'>,
): Promise<Performed> {
  return performByRules(app, `day:${of.day}:${of.customer}:${seq}`, async (command) => {
    await dayOfAccount(command, of);
  });
}

/** The same as a part of a command; gives the events it recorded. */
export async function dayOfAccount(
  command: Command,
  { shop, customer: id, day, known }: DailyAccount,
): Promise<readonly AccountEvent[]> {
  const { zone, policy } = shop;
  const customer = known?.customer ?? (await customerOf(command, shop, id));
  const account = await accountOf(command, shop, id);
  if (account.erased !== undefined) {
    await command.app.book.accounts.lookAgain(account, undefined);
    return [];
  }
  const drafts = dailyTransitions(account, { today: day, zone, policy });
  const { account: after, events } = await record(command, shop, account, { drafts, by: 'rules' });
  const linked = known === undefined ? {} : { linked: known.linked };
  if (policy.mode === 'auto')
    await queueNotice(command, { shop, customer, account: after, day, byHand: false, ...linked });
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
  readonly linked?: readonly Identity[];
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
  const chat = noticeChat(ask.linked ?? (await linkedTo(command, customer.id)));
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
