import {
  type Account,
  AWAITING_MAX,
  type CreditPiece,
  type OpenClaim,
  type OpenDispute,
  type OpenItem,
} from './account.ts';
import { oldestFirst } from './allocation.ts';
import { debtOf, type EntryState } from './entry.ts';
import type { AccountEvent, Piece } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import type { Minor } from './money.ts';
import type { Terms } from './terms.ts';

/**
 * An account while events are applied to it: the same facts, open to change. Only the fold holds one, between `openAccount` and
 * `closeAccount`; everybody else has the immutable `Account`.
 */
export type Projection = {
  readonly shop: ShopId;
  readonly customer: CustomerId;
  seq: number;
  hash: string;
  entries: number;
  balance: Minor;
  limit: Minor | null;
  /** By entry. */
  readonly items: Map<number, OpenItem>;
  /** By paying entry. */
  readonly credit: Map<number, CreditPiece>;
  /** By seq. */
  readonly claims: Map<number, OpenClaim>;
  /** By entry: an entry has at most one that is undecided. */
  readonly disputes: Map<number, OpenDispute>;
  readonly awaiting: number[];
  termsAccepted: Terms | undefined;
};

export function openAccount(account: Account): Projection {
  return {
    ...account,
    items: new Map(account.items.map((item) => [item.entry, item])),
    credit: new Map(account.credit.map((piece) => [piece.payer, piece])),
    claims: new Map(account.claims.map((claim) => [claim.seq, claim])),
    disputes: new Map(account.disputes.map((dispute) => [dispute.entry, dispute])),
    awaiting: [...account.awaiting],
    termsAccepted: account.termsAccepted,
  };
}

export function closeAccount(projection: Projection): Account {
  const { items, credit, claims, disputes, awaiting, termsAccepted, ...rest } = projection;
  return {
    ...rest,
    items: [...items.values()].sort(bySeq),
    credit: oldestFirst(credit.values()),
    claims: [...claims.values()].sort(bySeq),
    disputes: [...disputes.values()].sort(bySeq),
    awaiting: [...awaiting],
    ...(termsAccepted === undefined ? {} : { termsAccepted }),
  };
}

/** Takes the event's place in the chain and in the count of entries; throws when it does not follow. */
export function takePlace(projection: Projection, event: AccountEvent, entry: number | undefined): void {
  const { shop, customer, seq, entries } = projection;
  if (event.shop !== shop || event.customer !== customer) {
    throw new Error(`event ${event.seq} belongs to another account than ${customer}`);
  }
  if (event.seq !== seq + 1) throw new Error(`event ${event.seq} does not follow ${seq} on account ${customer}`);
  if (entry !== undefined && entry !== entries + 1) throw new Error(`#${entry} does not follow #${entries}`);
  projection.seq = event.seq;
  projection.hash = event.hash;
  projection.entries = entry ?? entries;
}

/**
 * What an event changes beside its place. Throws when it cannot be (a bug, or a chain that was tampered with), and for a void, which
 * reaches back into settled entries: see `takeBack`.
 */
export function applyFact(projection: Projection, event: AccountEvent): void {
  switch (event.kind) {
    case 'sale':
      addDebt(projection, event);
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited') awaitWord(projection, event.data.entry);
      return;
    case 'payment':
      addMoney(projection, { payer: event.data.entry, on: event.on, amount: event.data.amount });
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited') awaitWord(projection, event.data.entry);
      return;
    case 'adjustment': {
      const { entry, amount } = event.data;
      if (amount > 0) addDebt(projection, event);
      else addMoney(projection, { payer: entry, on: event.on, amount: -amount });
      settle(projection, event.data.pieces);
      return;
    }
    case 'confirmation':
      stopAwaiting(projection, event.data.entry);
      return;
    case 'dispute':
      openDispute(projection, { seq: event.seq, entry: event.data.entry, amount: event.data.amount });
      return;
    case 'dispute-resolution':
      closeDispute(projection, event.data.entry);
      if (event.data.outcome === 'stands') awaitWord(projection, event.data.entry);
      return;
    case 'claim': {
      const { amount, method } = event.data;
      const claim = { seq: event.seq, on: event.on, amount, ...(method === undefined ? {} : { method }) };
      projection.claims.set(event.seq, claim);
      return;
    }
    case 'claim-settled':
      if (!projection.claims.delete(event.data.claim)) throw new Error(`no claim ${event.data.claim} is waiting`);
      return;
    case 'limit-changed':
      projection.limit = event.data.limit;
      return;
    case 'terms-accepted':
      projection.termsAccepted = event.data.terms;
      return;
    case 'override':
    case 'attachment':
    case 'linked':
    case 'unlinked':
      return;
    case 'void':
      throw new Error('a void needs the whole ledger');
  }
}

/**
 * Takes an entry back (domain.md, "Voids"): all `released` pieces, which are those it paid and those that paid it, are undone, then it
 * is gone. The money of others is credit again under its own date, the items of others are open again with their own due dates.
 */
export function takeBack(
  projection: Projection,
  {
    entry,
    released,
    entryOf,
  }: { entry: EntryState; released: readonly Piece[]; entryOf: (entry: number) => EntryState },
): void {
  for (const piece of released) {
    if (piece.item !== entry.entry) reopen(projection, entryOf(piece.item), piece.amount);
    if (piece.payer !== entry.entry) giveBack(projection, entryOf(piece.payer), piece.amount);
  }
  projection.items.delete(entry.entry);
  projection.credit.delete(entry.entry);
  projection.balance -= debtOf(entry);
  stopAwaiting(projection, entry.entry);
}

/** Money settles parts of items: both must be there. */
export function settle(projection: Projection, pieces: readonly Piece[]): void {
  const { items, credit } = projection;
  for (const { payer, item, amount } of pieces) {
    const money = credit.get(payer);
    const open = items.get(item);
    if (money === undefined || open === undefined || amount <= 0 || amount > money.amount || amount > open.left) {
      throw new Error(`${amount} of #${payer} cannot settle #${item}`);
    }
    if (amount === money.amount) credit.delete(payer);
    else credit.set(payer, { ...money, amount: money.amount - amount });
    leave(projection, open, open.left - amount);
  }
}

/** Puts an entry among those that wait for the customer's word; the oldest leaves when there are too many. */
export function awaitWord({ awaiting }: Projection, entry: number): void {
  const after = awaiting.findLastIndex((other) => other <= entry);
  if (awaiting[after] !== entry) awaiting.splice(after + 1, 0, entry);
  if (awaiting.length > AWAITING_MAX) awaiting.shift();
}

function stopAwaiting({ awaiting }: Projection, entry: number): void {
  const at = awaiting.lastIndexOf(entry);
  if (at >= 0) awaiting.splice(at, 1);
}

function addDebt(
  projection: Projection,
  { seq, on, kind, data }: Extract<AccountEvent, { kind: 'sale' | 'adjustment' }>,
): void {
  const { entry, due, amount } = data;
  projection.items.set(entry, { entry, seq, kind, on, due, amount, left: amount, disputed: 0 });
  projection.balance += amount;
}

function addMoney(projection: Projection, money: CreditPiece): void {
  projection.credit.set(money.payer, money);
  projection.balance -= money.amount;
}

function openDispute(projection: Projection, dispute: OpenDispute): void {
  projection.disputes.set(dispute.entry, dispute);
  stopAwaiting(projection, dispute.entry);
  freeze(projection, dispute.entry);
}

function closeDispute(projection: Projection, entry: number): void {
  if (!projection.disputes.delete(entry)) throw new Error(`#${entry} has no open dispute`);
  freeze(projection, entry);
}

function freeze(projection: Projection, entry: number): void {
  const item = projection.items.get(entry);
  if (item !== undefined) leave(projection, item, item.left);
}

/** Of a disputed entry the undisputed part is paid first, so what is frozen never exceeds what is left. */
function leave({ items, disputes }: Projection, item: OpenItem, left: Minor): void {
  const disputed = Math.min(left, disputes.get(item.entry)?.amount ?? 0);
  if (left === 0) items.delete(item.entry);
  else items.set(item.entry, { ...item, left, disputed });
}

function reopen(projection: Projection, entry: EntryState, amount: Minor): void {
  const left = (projection.items.get(entry.entry)?.left ?? 0) + amount;
  leave(projection, itemOf(entry), left);
}

function giveBack({ credit }: Projection, { entry, on }: EntryState, amount: Minor): void {
  credit.set(entry, { payer: entry, on, amount: (credit.get(entry)?.amount ?? 0) + amount });
}

function itemOf({ entry, seq, kind, on, due, amount }: EntryState): OpenItem {
  if ((kind !== 'sale' && kind !== 'adjustment') || due === undefined) throw new Error(`#${entry} is not an item`);
  return { entry, seq, kind, on, due, amount, left: amount, disputed: 0 };
}

function bySeq(a: { readonly seq: number }, b: { readonly seq: number }): number {
  return a.seq - b.seq;
}
