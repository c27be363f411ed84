import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { EMPTY_HASH, seal } from '#domain/chain.ts';
import type { AccountEvent, Draft, LedgerEvent, PlainText, ShopFact } from '#domain/event.ts';
import { followUps } from '#domain/followUps.ts';
import type { ActorId, CustomerId } from '#domain/ids.ts';
import { applyToAccount, applyToLedger, foldLedger, type Ledger } from '#domain/ledger.ts';
import { pointsFollowing } from '#domain/points.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import type { Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { tellFollowing } from './tellFollowing.ts';

/** The account as it stands; every customer has one from the moment she was added. */
export async function accountOf(command: Command, shop: Shop, customer: CustomerId): Promise<Account> {
  const account = await command.app.book.accounts.get(shop.id, customer);
  if (account === undefined) throw new Error(`customer ${customer} has no account`);
  return account;
}

/** The whole history, for what the open items alone cannot tell: a void, an undo, a claim that may be known already. */
export async function ledgerOf(command: Command, shop: Shop, customer: CustomerId): Promise<Ledger> {
  const events: AccountEvent[] = [];
  for await (const event of command.app.book.events.chain(shop.id, customer)) events.push(onAccount(event));
  return foldLedger({ shop: shop.id, customer }, events);
}

export type Recorded = { readonly account: Account; readonly events: readonly AccountEvent[] };

/**
 * Seals what was decided from the open items alone onto the account's chain, with what follows by itself, and stores the account that
 * comes of it.
 */
export async function record(
  command: Command,
  shop: Shop,
  account: Account,
  { drafts, by }: { drafts: readonly Draft[]; by: ActorId },
): Promise<Recorded> {
  const events = sealed(command, account, drafts, by);
  return withFollowUps(command, shop, account, { account: events.reduce(applyToAccount, account), events });
}

/** The same for what was decided from the whole history. */
export async function recordOnLedger(
  command: Command,
  shop: Shop,
  ledger: Ledger,
  { drafts, by }: { drafts: readonly Draft[]; by: ActorId },
): Promise<Recorded> {
  const events = sealed(command, ledger.account, drafts, by);
  const { account } = events.reduce(applyToLedger, ledger);
  return withFollowUps(command, shop, ledger.account, { account, events });
}

/** Points, holds by rule, promises kept, plans paid: recorded by the shop's own rules in the same transaction. */
async function withFollowUps(command: Command, shop: Shop, before: Account, recorded: Recorded): Promise<Recorded> {
  const today = dateAt(command.now, shop.zone);
  const drafts = [
    ...pointsFollowing(recorded.account, { today, by: before.entries + 1 }),
    ...followUps(recorded.account, { today, policy: shop.policy }),
  ];
  const following = sealed(command, recorded.account, drafts, 'rules');
  const account = following.reduce(applyToAccount, recorded.account);
  await tellFollowing(command, shop, { before: recorded.account, after: account, events: following });
  const events = [...recorded.events, ...following];
  // Whatever happened with the account, the next daily run looks at it once.
  await store(command, before, { account, events }, today);
  return { account, events };
}

/** The same for what is the last of an account: nothing follows from it, and no day's run looks at the account again. */
export async function recordLast(
  command: Command,
  account: Account,
  { drafts, by }: { drafts: readonly Draft[]; by: ActorId },
): Promise<void> {
  const events = sealed(command, account, drafts, by);
  await append(command, events);
  await command.app.book.accounts.save(events.reduce(applyToAccount, account), { seq: account.seq, lookOn: undefined });
}

/** Seals events onto a new account; `recordFirst` records them once nothing can be refused any more. */
export function sealFirst(command: Command, account: Account, drafts: readonly Draft[], by: ActorId): Recorded {
  const events = sealed(command, account, drafts, by);
  return { account: events.reduce(applyToAccount, account), events };
}

/** Records new accounts with their first events. */
export async function recordFirst(command: Command, shop: Shop, made: readonly Recorded[]): Promise<void> {
  await append(
    command,
    made.flatMap(({ events }) => events),
  );
  await command.app.book.accounts.insert(
    made.map(({ account }) => account),
    dateAt(command.now, shop.zone),
  );
}

function sealed(command: Command, account: Account, drafts: readonly Draft[], by: ActorId): readonly AccountEvent[] {
  let { seq, hash } = account;
  return drafts.map((draft) => {
    const link = {
      shop: account.shop,
      customer: account.customer,
      seq: seq + 1,
      prevHash: hash,
      at: command.now,
      by,
      salt: command.app.salt,
    };
    const event = onAccount(seal(draft, link));
    seq = event.seq;
    hash = event.hash;
    return event;
  });
}

/** The shop's own chain has kinds of its own; none of them belongs on an account. */
export function onAccount(event: LedgerEvent): AccountEvent {
  if (isShopEvent(event)) throw new Error(`a ${event.kind} on a customer's account`);
  return event;
}

async function store(
  command: Command,
  before: Account,
  { account, events }: Recorded,
  lookOn: CalendarDate,
): Promise<void> {
  if (events.length === 0) return;
  await append(command, events);
  await command.app.book.accounts.save(account, { seq: before.seq, lookOn });
  await command.app.book.customers.setActive(account.customer, command.now);
}

/** Puts what happened in the shop itself on its own chain (domain.md, "Account and ledger events"); gives its place there. */
export async function recordOnShop(
  command: Command,
  shop: Shop,
  { by, fact }: { by: ActorId; fact: ShopFact<PlainText> },
): Promise<number> {
  const last = (await command.app.book.events.last(shop.id, null)) ?? { seq: 0, hash: EMPTY_HASH };
  const link = {
    shop: shop.id,
    customer: null,
    seq: last.seq + 1,
    prevHash: last.hash,
    at: command.now,
    by,
    salt: command.app.salt,
  };
  await append(command, [seal({ ...fact, on: dateAt(command.now, shop.zone) }, link)]);
  return link.seq;
}

/** One command may write on several accounts: each group of events has a key of its own, and the keys sort in their order. */
async function append(
  command: Command,
  events: Parameters<Command['app']['book']['events']['append']>[0],
): Promise<void> {
  const key = command.appended === 0 ? command.key : `${command.key}+${String(command.appended).padStart(3, '0')}`;
  command.appended += 1;
  await command.app.book.events.append(events, key);
}
