import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '#domain/account.ts';
import { verifyChain } from '#domain/chain.ts';
import type { EntryState } from '#domain/entry.ts';
import type { AccountEvent } from '#domain/event.ts';
import { foldLedger, type Ledger } from '#domain/ledger.ts';
import { instalmentsOf, leftOf, plannedOf } from '#domain/planProgress.ts';
import {
  type AccountBook,
  ASHA,
  figuresOf,
  NOW,
  OWNER,
  OWNER_ACTING,
  openAccountBook,
  SHOP,
} from '../domain/accountBook.ts';
import { anyCommand, anyEntry, type Command, POINTS, recordWithPoints, storyTeller } from './accountCommands.ts';

/** domain.md, "Account and ledger events", "Payments and allocation", "Voids", "Disputes", "Loyalty": what holds after any history. */

const STORY = fc.array(anyCommand, { maxLength: 40, size: 'max' });
const LONG_STORY = fc.array(anyCommand.filter(isNotTheEnd), { minLength: 600, maxLength: 800, size: 'max' });

test('after every command of any story the account adds up', () => {
  fc.assert(fc.property(STORY, addsUpThroughout), { numRuns: 300 });
});

test('after every command of a long story too', () => {
  fc.assert(fc.property(LONG_STORY, addsUpThroughout), { numRuns: 3, endOnFailure: true });
});

test('an entry that is taken back at once leaves everything exactly as it was', () => {
  fc.assert(
    fc.property(STORY, anyEntry, (story, command) => {
      const book = openAccountBook();
      const tell = storyTeller(book);
      for (const each of story) tell(each);
      const before = { figures: figuresOf(book.account), pieces: asPairs(book), entries: book.account.entries };
      tell(command);
      fc.pre(book.account.entries > before.entries && isTakenBackWhole(book, before.entries));
      recordWithPoints(book, book.void(before.entries + 1, OWNER_ACTING), { by: OWNER, at: NOW });
      expect(figuresOf(book.account)).toEqual(before.figures);
      expect(asPairs(book)).toEqual(before.pieces);
    }),
    { numRuns: 150 },
  );
});

test('a refusal has a code and no drafts, and the stories hold both: every command is accepted and refused', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(STORY, (story) => {
      const tell = storyTeller(openAccountBook());
      for (const command of story) {
        const told = tell(command);
        if (told === undefined) continue;
        seen.add(`${command.do} ${told.decided.ok ? 'accepted' : 'refused'}`);
        if (!told.decided.ok) {
          expect(Object.keys(told.decided).sort()).toEqual(['ok', 'refusal']);
          expect(told.decided.refusal.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        }
      }
    }),
    { numRuns: 300, seed: 20261122 },
  );
  const alwaysAccepted = ['link', 'unlink', 'days'];
  const commands = [
    'sale',
    'payment',
    'claim',
    'settle claim',
    'confirm',
    'dispute',
    'dispute a payment',
    'stand by',
    'correct',
    'void',
    'undo',
    'opening',
    'limit',
    'starter',
    'attach',
    'photo',
    'write off',
    'refund',
    'adjust',
    'plan',
    'answer plan',
    'cancel plan',
    'waive',
    'redeem',
    'forget',
  ];
  const expected = commands.flatMap((each) => [`${each} accepted`, `${each} refused`]);
  expect([...seen].sort()).toEqual([...expected, ...alwaysAccepted.map((each) => `${each} accepted`)].sort());
});

function isNotTheEnd({ do: what }: Command): boolean {
  return what !== 'forget';
}

/** The command recorded one entry, and behind it nothing but the discounts that it earned. */
function isTakenBackWhole({ ledger }: AccountBook, entriesBefore: number): boolean {
  return [...ledger.entries.values()]
    .filter(({ entry }) => entry > entriesBefore + 1)
    .every(({ earnedBy }) => earnedBy === entriesBefore + 1);
}

function addsUpThroughout(story: readonly Command[]): void {
  const book = openAccountBook();
  const tell = storyTeller(book);
  for (const command of story) {
    const before = book.account;
    const told = tell(command);
    if (told !== undefined && !told.decided.ok) expect(book.account).toBe(before);
    addsUp(book);
    keepsLimit(book, before.limit);
    pointsAddUp(book, before);
  }
  const folded = foldLedger({ shop: SHOP, customer: ASHA }, book.events);
  expect(folded).toEqual(book.ledger);
  expect(folded.account).toEqual(book.account);
  expect(verifyChain(book.events)).toMatchObject({ ok: true, count: book.events.length });
  if (folded.account.erased !== undefined) keepsWithoutWords(book);
}

/** Forgotten: nothing was owed or open, and the chain holds without a word of hers (domain.md, "Account and ledger events"). */
function keepsWithoutWords({ events, account }: AccountBook): void {
  const { balance, claims, disputes, plan, proposal } = account;
  expect({ balance, claims, disputes, plan, proposal }).toEqual({ balance: 0, claims: [], disputes: [] });
  const wordless = events.map((event) => ({ ...event, texts: [] }));
  expect(verifyChain(wordless)).toMatchObject({ ok: true, count: events.length });
  expect(foldLedger({ shop: SHOP, customer: ASHA }, wordless)).toEqual(
    foldLedger({ shop: SHOP, customer: ASHA }, events),
  );
}

function addsUp(book: AccountBook): void {
  const { account, ledger } = book;
  expect(ledger.account).toEqual(account);
  expect(account.balance).toBe(balanceByFormula(book.events));
  expect(sum(account.items, ({ left }) => left) - sum(account.credit, ({ amount }) => amount)).toBe(account.balance);
  for (const { left, disputed, amount } of account.items) {
    expect(0 < left && left <= amount && 0 <= disputed && disputed <= left).toBe(true);
  }
  const undisputed = sum(account.items, ({ left, disputed }) => left - disputed);
  expect(account.credit.length > 0 && undisputed > 0).toBe(false);

  expect([...ledger.entries.keys()]).toEqual(Array.from({ length: account.entries }, (_, at) => at + 1));
  expect(account.seq).toBe(book.events.length);
  expect(isOrdered(account.items.map(({ seq }) => seq))).toBe(true);
  expect(isOrdered(account.awaiting.map(({ entry }) => entry))).toBe(true);
  expect(new Set(account.claims.map(({ amount }) => amount)).size).toBe(account.claims.length);
  expect(new Set(account.disputes.map(({ entry }) => entry)).size).toBe(account.disputes.length);
  everyMinorUnitIsSomewhere(book);
  everyDiscountIsEarned(book);
  thePlanAddsUp(book);
}

/**
 * An active plan asks for what was agreed on, less what its items lost without being paid; what it received are the payments that settle
 * them since, and its instalments come to the same (domain.md, "Plans").
 */
function thePlanAddsUp({ events, ledger, account }: AccountBook): void {
  const { plan } = account;
  if (plan === undefined) return;
  const accepted = events.findIndex((event) => event.kind === 'plan-accepted' && event.data.plan === plan.seq);
  const since = new Set(events.slice(accepted).flatMap(({ data }) => ('pieces' in data ? data.pieces : [])));
  const live = ledger.pieces.filter((piece) => since.has(piece));
  const settled = (entry: number, of: 'money' | 'no money') =>
    sum(
      live.filter(
        ({ payer, item }) => item === entry && (ledger.entries.get(payer)?.kind === 'payment') === (of === 'money'),
      ),
      ({ amount }) => amount,
    );
  let asked = 0;
  let owed = 0;
  for (const { entry, amount } of plan.items) {
    const [paid, lost] = [settled(entry, 'money'), settled(entry, 'no money')];
    const open = account.items.find((item) => item.entry === entry)?.left ?? 0;
    const gained = open - (amount - paid - lost);
    expect(gained).toBeGreaterThanOrEqual(0);
    const planned = amount - Math.max(0, lost - gained);
    asked += planned;
    owed += Math.max(0, planned - paid);
  }
  expect(plannedOf(plan)).toBe(asked);
  expect(leftOf(plan, account.items)).toBe(owed);
  expect(sum(instalmentsOf(plan, account.items), ({ amount }) => amount)).toBe(asked);
}

/** An early discount stands only on an item that is settled whole, by money that came in time. */
function everyDiscountIsEarned({ ledger, account }: AccountBook): void {
  const open = new Set(account.items.map(({ entry }) => entry));
  for (const { payer, item } of ledger.pieces) {
    if (ledger.entries.get(payer)?.earnedBy === undefined) continue;
    expect(open.has(item)).toBe(false);
    const until = ledger.entries.get(item)?.early?.until ?? '';
    for (const piece of ledger.pieces.filter((other) => other.item === item && other.payer > item)) {
      const money = ledger.entries.get(piece.payer);
      expect(money?.earnedBy !== undefined || (money?.kind === 'payment' && money.on <= until)).toBe(true);
    }
  }
}

/**
 * Points are what the events of points say less what stands redeemed; they are those of the sales that stand settled; and nothing was
 * redeemed beyond the points there were or the undisputed balance.
 */
function pointsAddUp({ events, account, ledger }: AccountBook, before: Account): void {
  const has = account.points ?? 0;
  const spent = sum([...ledger.entries.values()], (entry) => (entry.voidedBy === undefined ? (entry.spent ?? 0) : 0));
  const said = sum(events, ({ kind, data }) => {
    if (kind === 'points-earned') return data.points;
    return kind === 'points-reversed' ? -data.points : 0;
  });
  expect(has).toBe(said - spent);
  expect(has).toBe(sum([...ledger.entries.values()], (sale) => earnedNow(ledger, account, sale)) - spent);
  expect(account.pointsDue).toBeUndefined();
  const redeemed = events.slice(before.seq).find(({ kind }) => kind === 'discount');
  if (redeemed?.kind !== 'discount' || redeemed.data.points === undefined) return;
  expect(redeemed.data.points).toBeLessThanOrEqual(before.points ?? 0);
  expect(redeemed.data.amount).toBe(redeemed.data.points * POINTS.worth);
  expect(redeemed.data.amount).toBeLessThanOrEqual(sum(before.items, ({ left, disputed }) => left - disputed));
}

function earnedNow({ pieces, entries }: Ledger, { items }: Account, sale: EntryState): number {
  const { entry, perPoint, due = '', voidedBy } = sale;
  if (perPoint === undefined || voidedBy !== undefined || items.some((item) => item.entry === entry)) return 0;
  const inTime = pieces.filter((piece) => {
    const payer = entries.get(piece.payer);
    return piece.item === entry && payer?.kind === 'payment' && payer.on <= due;
  });
  return Math.floor(sum(inTime, ({ amount }) => amount) / perPoint);
}

/** What was recorded is what is settled plus what is left, of every entry; nothing touches an entry that was taken back. */
function everyMinorUnitIsSomewhere({ ledger, account }: AccountBook): void {
  const places = new Map<number, number>();
  const put = (entry: number, amount: number) => places.set(entry, (places.get(entry) ?? 0) + amount);
  for (const { payer, item, amount } of ledger.pieces) {
    expect(amount).toBeGreaterThan(0);
    put(payer, amount);
    put(item, amount);
  }
  for (const { entry, left } of account.items) put(entry, left);
  for (const { payer, amount } of account.credit) put(payer, amount);
  for (const { entry, kind, amount, voidedBy } of ledger.entries.values()) {
    const takesBack = kind === 'void' || kind === 'fee-waiver';
    const standing = takesBack || voidedBy !== undefined ? 0 : Math.abs(amount);
    expect(places.get(entry) ?? 0).toBe(standing);
  }
}

/** A sale that left the balance over the limit has its override right behind it. */
function keepsLimit({ events, account }: AccountBook, limit: number | null): void {
  const last = events.at(-1);
  if (last?.kind === 'sale' && limit !== null) expect(account.balance).toBeLessThanOrEqual(limit);
}

/** domain.md, "Account and ledger events": what was sold, charged and raised − what was paid and lowered, over entries not voided. */
function balanceByFormula(events: readonly AccountEvent[]): number {
  const voided = new Set(
    events.map((event) => {
      if (event.kind === 'void') return event.data.voids;
      return event.kind === 'fee-waiver' ? event.data.fee : 0;
    }),
  );
  return sum(events, (event) => {
    if (!('entry' in event.data) || voided.has(event.data.entry)) return 0;
    if (event.kind === 'sale' || event.kind === 'fee' || event.kind === 'adjustment') return event.data.amount;
    const lowers = event.kind === 'payment' || event.kind === 'discount' || event.kind === 'write-off';
    return lowers ? -event.data.amount : 0;
  });
}

/** Live pieces as sums for each payer and item: a void may bring two of them back as one. */
function asPairs({ ledger }: AccountBook): [string, number][] {
  const pairs = new Map<string, number>();
  for (const { payer, item, amount } of ledger.pieces) {
    const pair = `#${payer} → #${item}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + amount);
  }
  return [...pairs].sort();
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function isOrdered(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number);
}
