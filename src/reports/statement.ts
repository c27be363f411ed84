import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt, type Instant } from '#domain/calendar.ts';
import { textAt } from '#domain/chain.ts';
import { type EntryState, entryIn } from '#domain/entry.ts';
import type { AccountEvent, DisputeReason, LinkedData, PaymentMethod, PhotoEvidence } from '#domain/event.ts';
import type { ActorId } from '#domain/ids.ts';
import { foldLedger, type Ledger } from '#domain/ledger.ts';
import type { Minor } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import type { Terms } from '#domain/terms.ts';
import type { Customer, Shop } from '#store/records.ts';
import { addedWords, ownWords } from './entryWords.ts';
import { movedBy } from './exportCsv.ts';
import { type StatementPlan, statementPlans } from './statementPlans.ts';

/** Days of the entries' own dates, both inclusive; from the first entry on without `from`. */
export type StatementPeriod = { readonly from?: CalendarDate; readonly to: CalendarDate };

export type StatementGoods = {
  readonly name?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly amount: Minor;
};

export type StatementDispute = {
  readonly on: CalendarDate;
  readonly reason: DisputeReason;
  readonly words?: string;
  /** Without one it waits for the shop's decision. */
  readonly outcome?: 'stands' | 'corrected' | 'voided';
};

/** An entry of the period, and what had become of it by the moment the statement was made. */
export type StatementEntry = {
  readonly state: EntryState;
  readonly goods: readonly StatementGoods[];
  /** The reason that was given, what was added to it later. */
  readonly words: readonly string[];
  readonly method?: PaymentMethod;
  readonly reference?: string;
  /** The sale of an early discount. */
  readonly discountOn?: number;
  /** As it moved the balance, and what the balance came to in the order of the statement. */
  readonly moved: Minor;
  readonly balance: Minor;
  /** The day it was recorded, where that is a later one. */
  readonly recordedOn?: CalendarDate;
  readonly recordedBy: string;
  /** Of a sale, a fee, an adjustment that raised the balance and was not taken back: what is open of it, and disputed. */
  readonly left?: Minor;
  readonly disputed: Minor;
  readonly inPlan: boolean;
  /** When the customer said that it is right. */
  readonly confirmedAt?: Instant;
  readonly disputes: readonly StatementDispute[];
  readonly overridden?: 'limit' | 'hold';
  readonly photos: readonly (PhotoEvidence & { readonly by: 'shop' | 'customer' })[];
  readonly code: string;
  readonly hash: string;
};

/** What one account came to in a period, for whoever has to believe it (product.md, "What it must do", 3 and 24). */
export type Statement = {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly period: StatementPeriod;
  /** When it was made, and what day that was in the shop. */
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly opening: Minor;
  /** By date, those of one day in the order they were recorded. */
  readonly entries: readonly StatementEntry[];
  readonly closing: Minor;
  /** What the period added to the balance and took off it, entries that were taken back and their counter-entries included. */
  readonly added: Minor;
  readonly takenOff: Minor;
  /** As it stands now, whatever the period. */
  readonly account: Account;
  readonly disputed: Minor;
  /** The terms she agreed to. */
  readonly terms?: Terms;
  readonly links: readonly {
    readonly channel: string;
    readonly on: CalendarDate;
    readonly change: 'linked' | 'unlinked';
  }[];
  readonly plans: readonly StatementPlan[];
  readonly promises: readonly StatementPromise[];
  readonly head: { readonly seq: number; readonly hash: string };
};

export type StatementPromise = {
  readonly on: CalendarDate;
  readonly until: CalendarDate;
  readonly amount: Minor;
  readonly state: 'open' | 'kept' | 'broken';
};

export type StatementOf = {
  readonly shop: Shop;
  readonly customer: Customer;
  /** The whole chain of the account, in order. */
  readonly events: readonly AccountEvent[];
  /** Everybody who ever was staff. */
  readonly staff: ReadonlyMap<string, string>;
  readonly period: { readonly from?: CalendarDate; readonly to?: CalendarDate };
  readonly now: Instant;
};

/**
 * The statement of an account by the entries' own dates, so a back-dated one stands where it belongs; voids are entries of the day
 * they were recorded. Throws when the chain does not fold, which `verifyAccount` explains.
 */
export function statementOf({ shop, customer, events, staff, period, now }: StatementOf): Statement {
  const ledger = foldLedger({ shop: shop.id, customer: customer.id }, events);
  const today = dateAt(now, shop.zone);
  const to = period.to === undefined || period.to > today ? today : period.to;
  const about = aboutEach(events);
  const nameOf = (by: ActorId): string => (by === customer.id ? customer.name : (staff.get(by) ?? by));
  let balance = 0;
  let opening = 0;
  const entries: StatementEntry[] = [];
  for (const event of byDate(events)) {
    const state = ledger.entries.get(entryIn(event)?.entry ?? 0);
    if (state === undefined || state.on > to) continue;
    const moved = movedBy(state, ledger.entries);
    balance += moved;
    if (period.from !== undefined && state.on < period.from) opening = balance;
    else entries.push(entryOf(event, { state, moved, balance, ledger, about, shop, customer, nameOf }));
  }
  const sum = (which: (moved: Minor) => boolean) =>
    entries.reduce((total, { moved }) => (which(moved) ? total + Math.abs(moved) : total), 0);
  const { account } = ledger;
  return {
    shop,
    customer,
    period: { to, ...(period.from === undefined ? {} : { from: period.from }) },
    at: now,
    today,
    opening,
    entries,
    closing: balance,
    added: sum((moved) => moved > 0),
    takenOff: sum((moved) => moved < 0),
    account,
    disputed: account.items.reduce((total, item) => total + item.disputed, 0),
    ...(account.termsAccepted === undefined ? {} : { terms: account.termsAccepted }),
    links: linksIn(events),
    plans: statementPlans(events, account, today),
    promises: promisesIn(events),
    head: { seq: account.seq, hash: account.hash },
  };
}

/** Back-dating never changes the order of the chain. */
function byDate(events: readonly AccountEvent[]): readonly AccountEvent[] {
  return events.filter((event) => entryIn(event) !== undefined).sort((a, b) => compare(a.on, b.on) || a.seq - b.seq);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What was recorded about each entry later. */
type About = {
  readonly words: ReadonlyMap<number, readonly string[]>;
  readonly confirmed: ReadonlyMap<number, Instant>;
  readonly disputes: ReadonlyMap<number, readonly (StatementDispute & { readonly seq: number })[]>;
  readonly overridden: ReadonlyMap<number, 'limit' | 'hold'>;
  readonly photos: ReadonlyMap<string, StatementEntry['photos']>;
};

function aboutEach(events: readonly AccountEvent[]): About {
  const confirmed = new Map<number, Instant>();
  const disputes = new Map<number, (StatementDispute & { readonly seq: number })[]>();
  const overridden = new Map<number, 'limit' | 'hold'>();
  const photos = new Map<string, StatementEntry['photos']>();
  for (const event of events) {
    if (event.kind === 'confirmation') confirmed.set(event.data.entry, event.at);
    if (event.kind === 'dispute') {
      const { entry, reason } = event.data;
      const words = textAt(event, '/words');
      const dispute = { seq: event.seq, on: event.on, reason, ...(words === undefined ? {} : { words }) };
      disputes.set(entry, [...(disputes.get(entry) ?? []), dispute]);
    }
    if (event.kind === 'override') overridden.set(event.data.entry, event.data.rule);
    if (event.kind === 'attachment' && 'photo' in event.data) {
      const place = 'claim' in event.data ? `claim ${event.data.claim}` : `entry ${event.data.entry}`;
      const by = event.by === event.customer ? ('customer' as const) : ('shop' as const);
      photos.set(place, [...(photos.get(place) ?? []), { ...event.data.photo, by }]);
    }
  }
  return { words: addedWords(events), confirmed, disputes, overridden, photos };
}

type EntryContext = {
  readonly state: EntryState;
  readonly moved: Minor;
  readonly balance: Minor;
  readonly ledger: Ledger;
  readonly about: About;
  readonly shop: Shop;
  readonly customer: Customer;
  readonly nameOf: (by: ActorId) => string;
};

function entryOf(
  event: AccountEvent,
  { state, moved, balance, ledger, about, shop, nameOf }: EntryContext,
): StatementEntry {
  const { entry } = state;
  const item = ledger.account.items.find((open) => open.entry === entry);
  const isDebt = moved > 0 && state.due !== undefined && state.voidedBy === undefined;
  const recordedOn = dateAt(state.at, shop.zone);
  const confirmedAt = state.confirmation === 'confirmed' ? about.confirmed.get(entry) : undefined;
  const overridden = about.overridden.get(entry);
  const words = [ownWords(event), ...(about.words.get(entry) ?? [])].filter((each) => each !== undefined);
  return {
    state,
    goods: event.kind === 'sale' ? goodsIn(event) : [],
    words,
    ...paidBy(event),
    ...(event.kind === 'discount' && event.data.reason === 'early' ? discountOn(event.data.pieces[0]?.item) : {}),
    moved,
    balance,
    ...(recordedOn > state.on ? { recordedOn } : {}),
    recordedBy: nameOf(state.by),
    ...(isDebt ? { left: item?.left ?? 0 } : {}),
    disputed: item?.disputed ?? 0,
    inPlan: ledger.account.plan?.items.some((planned) => planned.entry === entry && item !== undefined) === true,
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
    disputes: (about.disputes.get(entry) ?? []).map(({ seq, ...dispute }) => {
      const outcome = ledger.disputes.get(seq)?.outcome;
      return outcome === undefined ? dispute : { ...dispute, outcome };
    }),
    ...(overridden === undefined ? {} : { overridden }),
    photos: [...(about.photos.get(`entry ${entry}`) ?? []), ...photosOfClaim(event, about)],
    code: receiptCode(event.hash),
    hash: event.hash,
  };
}

function goodsIn(event: Extract<AccountEvent, { kind: 'sale' }>): StatementGoods[] {
  return event.data.items.map(({ quantity, unit, amount }, index) => {
    const name = textAt(event, `/items/${index}/name`);
    return {
      ...(name === undefined ? {} : { name }),
      ...(quantity === undefined ? {} : { quantity }),
      ...(unit === undefined ? {} : { unit }),
      amount,
    };
  });
}

function paidBy(event: AccountEvent): Pick<StatementEntry, 'method' | 'reference'> {
  if (event.kind !== 'payment') return {};
  const { method } = event.data;
  const reference = textAt(event, '/reference');
  return { ...(method === undefined ? {} : { method }), ...(reference === undefined ? {} : { reference }) };
}

function discountOn(item: number | undefined): { readonly discountOn?: number } {
  return item === undefined ? {} : { discountOn: item };
}

/** The photos that came with what a payment was said to be before the shop had the money. */
function photosOfClaim(event: AccountEvent, { photos }: About): StatementEntry['photos'] {
  return event.kind === 'payment' && event.data.claim !== undefined
    ? (photos.get(`claim ${event.data.claim}`) ?? [])
    : [];
}

function linksIn(events: readonly AccountEvent[]): Statement['links'] {
  return events.flatMap((event) => {
    if (event.kind !== 'linked' && event.kind !== 'unlinked') return [];
    const { channel }: LinkedData<unknown> = event.data;
    return [{ channel, on: event.on, change: event.kind }];
  });
}

function promisesIn(events: readonly AccountEvent[]): StatementPromise[] {
  const ended = new Map<number, 'kept' | 'broken'>();
  for (const event of events) {
    if (event.kind === 'promise-kept') ended.set(event.data.promise, 'kept');
    if (event.kind === 'promise-broken') ended.set(event.data.promise, 'broken');
  }
  return events.flatMap(({ kind, data, on, seq }) =>
    kind === 'promise' ? [{ on, until: data.until, amount: data.amount, state: ended.get(seq) ?? 'open' }] : [],
  );
}
