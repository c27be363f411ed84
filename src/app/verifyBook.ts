import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { readReceiptCode, receiptCode } from '#domain/receiptCode.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import { type Verified, verifyAccount, verifyBook } from '#reports/verifyBook.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { shopSetting } from './shopSetting.ts';
import { lineOf } from './showHistory.ts';
import { whoOf } from './shown.ts';

/** Checks the chains: of one customer, or of the whole book (domain.md, "Account and ledger events"). */
export async function verifyShop(command: Command, { shop }: MemberSeat, id?: CustomerId): Promise<Outcome> {
  if (id !== undefined) return verifyOne(command, shop, await customerOf(command, shop, id));
  const { book } = command.app;
  const verified = await verifyBook({
    shop: shop.id,
    events: book.events.book(shop.id),
    customers: book.customers.all(shop.id),
    covers: book.headCovers.of(shop.id),
    accounts: (customers) => book.accounts.many(shop.id, customers),
    photo: (sha256) => book.photos.load(shop.id, sha256),
  });
  const customer =
    verified.ok || verified.customer === null ? undefined : await book.customers.get(shop.id, verified.customer);
  return said(verifiedFact(verified, customer === undefined ? undefined : whoOf(customer)));
}

/** A customer checks her own account. */
export async function verifyMine(command: Command, { shop, customer }: CustomerSeat): Promise<Outcome> {
  return verifyOne(command, shop, customer);
}

async function verifyOne(command: Command, shop: Shop, customer: Customer): Promise<Outcome> {
  const { book } = command.app;
  const verified = await verifyAccount({
    shop: shop.id,
    customer: customer.id,
    events: book.events.chain(shop.id, customer.id),
    account: await book.accounts.get(shop.id, customer.id),
    photo: (sha256) => book.photos.load(shop.id, sha256),
  });
  return said(verifiedFact(verified, whoOf(customer)), { shop: shop.id, customer: customer.id });
}

/** What a check came to, as it is told. */
export function verifiedFact(verified: Verified, who: Who | undefined): Fact {
  const about = who === undefined ? {} : { who };
  if (verified.ok) {
    const { accounts, events, entries, head, heads, published } = verified;
    const latest = published === undefined ? {} : { published };
    return { kind: 'intact', accounts, events, entries, head, heads, ...latest, ...about };
  }
  const { seq, entry, why } = verified;
  return { kind: 'broken', seq, why, ...(entry === undefined ? {} : { entry }), ...about };
}

/** How many entries of one code are named. */
const MATCHES_MAX = 5;

/**
 * Finds the entry a receipt code belongs to, among all that the asker may see in whatever seat she acts now (domain.md, "Account and
 * ledger events").
 */
export async function findCode(command: Command, identity: Identity, text: string): Promise<Outcome> {
  const read = readReceiptCode(text);
  if (read === undefined) return refused({ code: 'not-a-code', text });
  const checked = new Map<CustomerId, Checked>();
  const matches: Match[] = [];
  for (const seat of identity.seats) {
    const own = seat.role === 'customer' ? { customer: seat.customer } : {};
    // Whoever works in the shop sees all of its accounts, her own among them.
    const isSeen =
      seat.role === 'customer' && identity.seats.some((other) => other.role !== 'customer' && other.shop === seat.shop);
    const shop = isSeen ? undefined : await command.app.book.shops.get(seat.shop);
    if (shop === undefined) continue;
    const limit = MATCHES_MAX;
    const events = await command.app.book.events.byHash({ shop: shop.id, prefix: read.prefix, limit, ...own });
    for (const event of events) {
      if (isShopEvent(event) || event.customer === null) continue;
      const match = await matchOf(command, shop, { event, customer: event.customer, checked });
      if (match !== undefined && matches.length < MATCHES_MAX) matches.push(match);
    }
  }
  return said(matches.length === 0 ? { kind: 'code-unknown', code: text } : { kind: 'code-found', matches });
}

type Match = Extract<Fact, { kind: 'code-found' }>['matches'][number];

/** Whether an account is intact up to now, and how many entries it has; none is looked through twice. */
type Checked = { readonly intact: boolean; readonly entries: number | undefined };

/** The entry, and how its account stands. */
async function matchOf(
  command: Command,
  shop: Shop,
  of: { readonly event: AccountEvent; readonly customer: CustomerId; readonly checked: Map<CustomerId, Checked> },
) {
  const { event, checked } = of;
  const customer = await customerOf(command, shop, of.customer);
  const number = 'entry' in event.data ? [event.data.entry] : [];
  const line = lineOf(event, await command.app.book.events.about(shop.id, customer.id, number));
  if (line === undefined) return undefined;
  const { intact, entries } = checked.get(customer.id) ?? (await checkedAccount(command, shop, customer.id));
  checked.set(customer.id, { intact, entries });
  return {
    shop: shopSetting(shop),
    who: whoOf(customer),
    line,
    code: receiptCode(event.hash),
    at: event.at,
    of: entries ?? line.entry,
    intact,
  };
}

async function checkedAccount({ app }: Command, shop: Shop, customer: CustomerId): Promise<Checked> {
  const account = await app.book.accounts.get(shop.id, customer);
  const events = app.book.events.chain(shop.id, customer);
  const photo = (sha256: string) => app.book.photos.load(shop.id, sha256);
  const verified = await verifyAccount({ shop: shop.id, customer, events, account, photo });
  return { intact: verified.ok, entries: account?.entries };
}
