import type { Account } from '#domain/account.ts';
import { addDays, type CalendarDate, dateAt } from '#domain/calendar.ts';
import { wordsAwaited } from '#domain/confirmation.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { instalmentsOf, missedOf } from '#domain/planProgress.ts';
import { sameTerms } from '#domain/shopRules.ts';
import { termsInForce } from '#domain/terms.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { publishHead } from './bookHead.ts';
import { type Command, type Performed, perform, tell } from './command.ts';
import { customerIn, customersOf } from './customerOf.ts';
import { dueAmount, duePages, owingLineOf } from './everyDue.ts';
import type { DigestFact, ManualNoticeFact, OwingLine, Who } from './facts.ts';
import { manualNotice, noticeChat } from './noticing.ts';
import { linkedToEach, ownersOf } from './people.ts';
import { whoOf } from './shown.ts';

type DigestAsk = { readonly shop: Shop; readonly day: CalendarDate };

/** Lists of one message, and how many customers without a chat get a text of their own. */
const LINES_MAX = 6;
const BY_HAND_MAX = 5;

/**
 * The owner's morning, once a day: what is due and overdue, what waits for her, the book head; nothing to say, nothing sent. A customer
 * without a chat comes with a ready text to pass on (chat.md, "Key exchanges" 7).
 */
export async function sendDigest(app: App, { shop, day }: DigestAsk): Promise<Performed> {
  // Outside the transaction: it reads every account that is due.
  const read = await readDigest(app, { shop, day });
  return perform(app, { key: `digest:${shop.id}:${day}`, said: app.now() }, (command) =>
    tellDigest(command, { shop, read }),
  );
}

/** The same as a part of a command, with what was read before; the book head is of the command's own moment. */
export async function tellDigest(
  command: Command,
  { shop, read }: Pick<DigestAsk, 'shop'> & { readonly read: DigestRead },
): Promise<void> {
  const { byHand, isNews } = read;
  if (!isNews) return;
  const digest = { ...read.digest, head: await publishHead(command, shop, 'rules') };
  for (const owner of await ownersOf(command, shop.id)) {
    if (!owner.reachable) continue;
    tell(command, { to: owner, shop, about: 'record', say: { fact: digest } });
    for (const fact of byHand) tell(command, { to: owner, shop, about: 'record', say: { fact } });
  }
}

export type DigestRead = {
  readonly digest: Omit<DigestFact, 'head'>;
  readonly byHand: readonly ManualNoticeFact[];
  /** There is something to say that is worth a message of its own. */
  readonly isNews: boolean;
};

/** What the morning says, as the book stands meanwhile. */
export async function readDigest(app: App, ask: DigestAsk): Promise<DigestRead> {
  const due = await dueOf(app, ask);
  const { unconfirmedSince, ...waiting } = await waitingOf(app, ask);
  const parts = { ...due.digest, ...waiting };
  const notAgreed = await notAgreedOf(app, ask.shop);
  return {
    digest: { kind: 'digest', day: ask.day, ...parts, notAgreed },
    byHand: due.byHand,
    isNews: isNews(parts) || unconfirmedSince,
  };
}

/** What stands open for long, a missing confirmation or agreement, is told with other news and not every day by itself. */
function isNews(parts: DueParts & Omit<WaitingParts, 'unconfirmedSince'>): boolean {
  const { dueToday, overdue, promises, missed, claims, disputes, proposals, raises, withoutChat } = parts;
  const counts = [dueToday.customers, overdue.customers, promises.length, missed.length];
  return [...counts, claims, disputes, proposals, raises, withoutChat].some((count) => count > 0);
}

/** A missing confirmation is a reason for a message by itself once: on the day it has been awaited for so long. */
const UNCONFIRMED_TOLD_AFTER_DAYS = 3;

/** Who agreed to terms once, and not to those in force now. */
async function notAgreedOf(app: App, shop: Shop): Promise<DigestFact['notAgreed']> {
  const who: Who[] = [];
  for await (const customer of everyNotAgreed(app, shop)) {
    if (who.length === LINES_MAX) return { who, more: true };
    who.push(whoOf(customer));
  }
  return { who, more: false };
}

/** Looked up by what was agreed to, never among all: those with terms of their own first. */
async function* everyNotAgreed({ book }: App, shop: Shop): AsyncIterable<Customer> {
  const { customers, accounts } = book;
  const own = new Set<CustomerId>();
  for await (const customer of customers.withOwnTerms(shop.id)) {
    own.add(customer.id);
    const termsAccepted = (await accounts.get(shop.id, customer.id))?.termsAccepted;
    if (termsAccepted !== undefined && !sameTerms(termsAccepted, termsInForce(shop, customer))) yield customer;
  }
  for await (const { customer } of accounts.agreedToOther(shop.id, termsInForce(shop)))
    if (!own.has(customer)) yield await customerIn(book, shop, customer);
}

type DueParts = Pick<DigestFact, 'dueToday' | 'overdue' | 'lines' | 'more' | 'withoutChat'>;

async function dueOf(app: App, { shop, day }: DigestAsk): Promise<{ digest: DueParts; byHand: ManualNoticeFact[] }> {
  const dueToday = { customers: 0, amount: 0 };
  const overdue = { customers: 0, amount: 0 };
  const lines: OwingLine[] = [];
  const byHand: ManualNoticeFact[] = [];
  let withoutChat = 0;
  for await (const page of duePages(app, shop.id, { until: day })) {
    const ids = page.map(({ account }) => account.customer);
    const customerWith = await customersOf(app.book, shop, ids);
    const linkedWith = await linkedToEach(app.book, ids);
    for (const { account, oldestDue } of page) {
      const amount = dueAmount(account, { until: day });
      const tally = oldestDue < day ? overdue : dueToday;
      tally.customers += 1;
      tally.amount += amount;
      const customer = customerWith(account.customer);
      if (lines.length < LINES_MAX) lines.push(owingLineOf(customer, { amount, due: oldestDue, today: day }));
      if (noticeChat(linkedWith(customer.id)) !== undefined) continue;
      // The text for a customer who is due a notice and has no chat it could reach.
      const manual = manualNotice({ shop, customer, account, order: { day, byHand: false } });
      if (manual === undefined) continue;
      withoutChat += 1;
      if (byHand.length < BY_HAND_MAX) byHand.push(manual);
    }
  }
  const more = dueToday.customers + overdue.customers - lines.length;
  return { digest: { dueToday, overdue, lines, more, withoutChat }, byHand };
}

type WaitingParts = Pick<
  DigestFact,
  'promises' | 'missed' | 'claims' | 'disputes' | 'proposals' | 'raises' | 'unconfirmed'
> & {
  /** Of one of them that is since `UNCONFIRMED_TOLD_AFTER_DAYS` today. */
  readonly unconfirmedSince: boolean;
};

async function waitingOf({ book }: App, { shop, day }: DigestAsk): Promise<WaitingParts> {
  const promises: DigestFact['promises'][number][] = [];
  const missed: DigestFact['missed'][number][] = [];
  const counts = { claims: 0, disputes: 0, proposals: 0, raises: 0, unconfirmed: 0 };
  for await (const _ of book.customers.raising(shop.id)) counts.raises += 1;
  const told = addDays(day, -UNCONFIRMED_TOLD_AFTER_DAYS);
  let unconfirmedSince = false;
  for await (const account of book.accounts.waiting(shop.id)) {
    const { claims, disputes, proposal } = account;
    counts.claims += claims.length;
    counts.disputes += disputes.length;
    counts.proposals += proposal?.by === 'customer' && proposal.until >= day ? 1 : 0;
    const awaiting = wordsAwaited(account, { today: day, zone: shop.zone });
    counts.unconfirmed += awaiting.length > 0 ? 1 : 0;
    unconfirmedSince ||= awaiting.some(({ at }) => dateAt(at, shop.zone) === told);
    const who = async () => whoOf(await customerIn(book, shop, account.customer));
    const promise = promiseToTell(account, day);
    if (promise !== undefined && promises.length < LINES_MAX) promises.push({ who: await who(), ...promise });
    const amount = missedAmount(account, day);
    if (amount > 0 && missed.length < LINES_MAX) missed.push({ who: await who(), amount });
  }
  return { promises, missed, ...counts, unconfirmedSince };
}

/** A promise for today, or one that is broken since today. */
function promiseToTell(
  { promise, broken }: Account,
  day: CalendarDate,
): { amount: Minor; state: 'today' | 'broken' } | undefined {
  if (promise?.until === day) return { amount: promise.amount, state: 'today' };
  if (broken?.on === day && broken.missing > 0) return { amount: broken.amount, state: 'broken' };
  return undefined;
}

function missedAmount({ plan, items }: Account, day: CalendarDate): Minor {
  if (plan === undefined) return 0;
  return missedOf(instalmentsOf(plan, items), day).reduce((sum, { left }) => sum + left, 0);
}
