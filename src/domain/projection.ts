import {
  type Account,
  type ActivePlan,
  AWAITING_MAX,
  type Awaited,
  type BrokenPromise,
  type CreditPiece,
  type Hold,
  type OpenClaim,
  type OpenDispute,
  type OpenItem,
  type OpenPromise,
  type OpenProposal,
} from './account.ts';
import { oldestFirst } from './allocation.ts';
import type { CalendarDate } from './calendar.ts';
import { chasedBy } from './chasing.ts';
import { debtOf, type EntryState } from './entry.ts';
import type { AccountEvent, HoldCause, NoticeData, Piece, ReleaseData } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import { type FeeTerms, sameFee } from './lateFee.ts';
import type { Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';
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
  readonly awaiting: Awaited[];
  termsAccepted: Terms | undefined;
  feesAccepted: readonly FeeTerms[];
  promise: OpenPromise | undefined;
  plan: ActivePlan | undefined;
  proposal: OpenProposal | undefined;
  holds: readonly Hold[];
  quietRules: readonly HoldCause[];
  defaulted: readonly number[];
  blocked: CalendarDate | undefined;
  reminded: CalendarDate | undefined;
  noticed: CalendarDate | undefined;
  broken: BrokenPromise | undefined;
  defaultedOn: CalendarDate | undefined;
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
    promise: account.promise,
    plan: account.plan,
    proposal: account.proposal,
    blocked: account.blocked,
    reminded: account.reminded,
    noticed: account.noticed,
    broken: account.broken,
    defaultedOn: account.defaultedOn,
  };
}

export function closeAccount(projection: Projection): Account {
  const { items, credit, claims, disputes, awaiting, ...more } = projection;
  const { termsAccepted, promise, plan, proposal, blocked, reminded, noticed, broken, defaultedOn, ...rest } = more;
  return {
    ...rest,
    items: [...items.values()].sort(bySeq),
    credit: oldestFirst(credit.values()),
    claims: [...claims.values()].sort(bySeq),
    disputes: [...disputes.values()].sort(bySeq),
    awaiting: [...awaiting],
    ...(termsAccepted === undefined ? {} : { termsAccepted }),
    ...(promise === undefined ? {} : { promise }),
    ...(plan === undefined ? {} : { plan }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(blocked === undefined ? {} : { blocked }),
    ...(reminded === undefined ? {} : { reminded }),
    ...(noticed === undefined ? {} : { noticed }),
    ...(broken === undefined ? {} : { broken }),
    ...(defaultedOn === undefined ? {} : { defaultedOn }),
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
 * What an event changes beside its place. Throws when it cannot be (a bug, or a chain that was tampered with), and for a void or a
 * waiver, which reach back into settled entries: see `takeBack`.
 */
export function applyFact(projection: Projection, event: AccountEvent): void {
  chase(projection, event);
  applyChange(projection, event);
}

function chase({ items, plan }: Projection, event: AccountEvent): void {
  const { entries, change } = chasedBy(event, plannedEntries(plan));
  for (const entry of entries) {
    const item = items.get(entry);
    if (item !== undefined) items.set(entry, { ...item, ...change(item) });
  }
}

function applyChange(projection: Projection, event: AccountEvent): void {
  switch (event.kind) {
    case 'sale':
      addDebt(projection, event);
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited')
        awaitWord(projection, { entry: event.data.entry, at: event.at, askAgain: true });
      return;
    case 'fee':
      addDebt(projection, { ...event, data: { ...event.data, due: event.on } });
      settle(projection, event.data.pieces);
      return;
    case 'payment':
      addMoney(projection, { payer: event.data.entry, on: event.on, amount: event.data.amount });
      keepPromise(projection, { on: event.on, amount: event.data.amount });
      settle(projection, event.data.pieces);
      if (event.data.confirmation === 'awaited') awaitWord(projection, { entry: event.data.entry, at: event.at });
      return;
    case 'adjustment': {
      const { entry, amount } = event.data;
      if (amount > 0) addDebt(projection, event);
      else {
        addMoney(projection, { payer: entry, on: event.on, amount: -amount });
        changePlan(projection, event.data.pieces, -1);
      }
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
      if (event.data.outcome === 'stands') awaitWord(projection, { entry: event.data.entry, at: event.at });
      return;
    case 'claim': {
      const { amount, method, forEntry } = event.data;
      projection.claims.set(event.seq, {
        seq: event.seq,
        on: event.on,
        at: event.at,
        amount,
        ...(method === undefined ? {} : { method }),
        ...(forEntry === undefined ? {} : { forEntry }),
      });
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
      acceptFee(projection, event.data.terms.fee);
      return;
    case 'promise':
      projection.promise = { seq: event.seq, on: event.on, received: 0, ...event.data };
      return;
    case 'promise-kept':
      endPromise(projection, event.data.promise);
      return;
    case 'promise-broken': {
      const { until, amount } = endPromise(projection, event.data.promise);
      projection.broken = { on: event.on, until, amount };
      return;
    }
    case 'plan-proposed':
      projection.proposal = { seq: event.seq, ...event.data };
      return;
    case 'plan-declined':
      endProposal(projection, event.data.plan);
      return;
    case 'plan-accepted':
      startPlan(projection, event.data.plan, event.on);
      return;
    case 'plan-defaulted':
      projection.defaulted = plannedEntries(projection.plan);
      projection.defaultedOn = event.on;
      endPlan(projection, event.data.plan);
      return;
    case 'plan-completed':
    case 'plan-cancelled':
      endPlan(projection, event.data.plan);
      return;
    case 'hold':
      projection.holds = [...projection.holds, { seq: event.seq, cause: event.data.cause, on: event.on }];
      return;
    case 'release':
      release(projection, event.data);
      return;
    case 'block':
      projection.blocked = event.on;
      return;
    case 'notice':
      noticed(projection, event.on, event.data);
      return;
    case 'override':
    case 'attachment':
    case 'linked':
    case 'unlinked':
      return;
    case 'void':
    case 'fee-waiver':
      throw new Error(`a ${event.kind} needs the whole ledger`);
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
  if (entry.kind === 'payment') keepPromise(projection, { on: entry.on, amount: -entry.amount });
  if (entry.kind === 'adjustment' && projection.plan !== undefined && entry.seq > projection.plan.seq)
    changePlan(projection, released, 1);
  leavePlan(projection, entry.entry);
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
export function awaitWord({ awaiting }: Projection, awaited: Awaited): void {
  const after = awaiting.findLastIndex((other) => other.entry <= awaited.entry);
  if (awaiting[after]?.entry !== awaited.entry) awaiting.splice(after + 1, 0, awaited);
  if (awaiting.length > AWAITING_MAX) awaiting.shift();
}

function stopAwaiting({ awaiting }: Projection, entry: number): void {
  const at = awaiting.findLastIndex((awaited) => awaited.entry === entry);
  if (at >= 0) awaiting.splice(at, 1);
}

type NewDebt = Pick<AccountEvent, 'seq' | 'on' | 'at'> & {
  readonly kind: OpenItem['kind'];
  readonly data: { readonly entry: number; readonly due: CalendarDate; readonly amount: Minor; readonly terms?: Terms };
};

function addDebt(projection: Projection, { seq, on, at, kind, data }: NewDebt): void {
  const { entry, due, amount, terms } = data;
  const fee = terms?.fee === undefined ? {} : { fee: terms.fee };
  projection.items.set(entry, { entry, seq, kind, on, at, due, amount, left: amount, disputed: 0, ...fee });
  projection.balance += amount;
}

/** Money dated within the time of the open promise counts towards it; taken back, it does not. */
function keepPromise(projection: Projection, { on, amount }: { on: CalendarDate; amount: Minor }): void {
  const { promise } = projection;
  if (promise === undefined || on < promise.on || on > promise.until) return;
  projection.promise = { ...promise, received: Math.max(0, promise.received + amount) };
}

function endPromise(projection: Projection, seq: number): OpenPromise {
  const { promise } = projection;
  if (promise?.seq !== seq) throw new Error(`no promise ${seq} is open`);
  projection.promise = undefined;
  return promise;
}

function acceptFee(projection: Projection, fee: FeeTerms | undefined): void {
  if (fee === undefined || projection.feesAccepted.some((known) => sameFee(known, fee))) return;
  projection.feesAccepted = [...projection.feesAccepted, fee];
}

function endProposal(projection: Projection, plan: number): OpenProposal {
  const { proposal } = projection;
  if (proposal?.seq !== plan) throw new Error(`no proposal ${plan} is open`);
  projection.proposal = undefined;
  return proposal;
}

function startPlan(projection: Projection, plan: number, on: CalendarDate): void {
  if (projection.plan !== undefined) throw new Error(`plan ${projection.plan.seq} is active`);
  const { seq, items, instalments, every } = endProposal(projection, plan);
  projection.plan = { seq, on, items, instalments, every };
  // What a default had left behind is agreed on anew.
  projection.defaulted = [];
}

function endPlan(projection: Projection, plan: number): void {
  if (projection.plan?.seq !== plan) throw new Error(`plan ${plan} is not active`);
  projection.plan = undefined;
}

/** A voided entry is no part of its plan any more, which lowers the last instalments. */
function leavePlan(projection: Projection, entry: number): void {
  const { plan, defaulted } = projection;
  if (plan?.items.some((item) => item.entry === entry))
    projection.plan = { ...plan, items: plan.items.filter((item) => item.entry !== entry) };
  if (defaulted.includes(entry)) projection.defaulted = defaulted.filter((other) => other !== entry);
}

/** What takes a debt away without being paid is no money of the plan: its items shrink, and with them the last instalments. */
function changePlan(projection: Projection, pieces: readonly Piece[], sign: 1 | -1): void {
  const { plan } = projection;
  if (plan === undefined || pieces.length === 0) return;
  const changed = new Map<number, Minor>();
  for (const { item, amount } of pieces) changed.set(item, (changed.get(item) ?? 0) + sign * amount);
  const items = plan.items.map((item) => ({ ...item, amount: item.amount + (changed.get(item.entry) ?? 0) }));
  projection.plan = { ...plan, items };
}

function release(projection: Projection, { cause, by }: ReleaseData): void {
  if (cause === 'block') {
    projection.blocked = undefined;
    return;
  }
  const quiet = projection.quietRules.filter((rule) => rule !== cause);
  projection.holds = projection.holds.filter((hold) => hold.cause !== cause);
  projection.quietRules = by === 'member' && cause !== 'member' ? [...quiet, cause] : quiet;
}

function noticed(projection: Projection, on: CalendarDate, data: NoticeData): void {
  const { awaiting, promise, plan } = projection;
  for (const entry of data.confirm) {
    const at = awaiting.findIndex((awaited) => awaited.entry === entry);
    const awaited = awaiting[at];
    if (awaited !== undefined) awaiting[at] = { entry: awaited.entry, at: awaited.at };
  }
  if (promise !== undefined && promise.seq === data.promise) projection.promise = { ...promise, spoken: true };
  if (plan !== undefined && data.instalments.length > 0) projection.plan = { ...plan, nudged: on };
  if (data.reminds) projection.reminded = on;
  projection.noticed = on;
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

function itemOf({ entry, seq, kind, on, at, due, amount, fee, fees, dunned, graceFrom }: EntryState): OpenItem {
  if ((kind !== 'sale' && kind !== 'adjustment' && kind !== 'fee') || due === undefined)
    throw new Error(`#${entry} is not an item`);
  const chased = {
    ...(fee === undefined ? {} : { fee }),
    ...(fees === undefined ? {} : { fees }),
    ...(dunned === undefined ? {} : { dunned }),
    ...(graceFrom === undefined ? {} : { graceFrom }),
  };
  return { entry, seq, kind, on, at, due, amount, left: amount, disputed: 0, ...chased };
}

function bySeq(a: { readonly seq: number }, b: { readonly seq: number }): number {
  return a.seq - b.seq;
}
