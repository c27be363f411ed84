import type { Account } from '#domain/account.ts';
import type { Acting } from '#domain/acting.ts';
import { decideAttachment } from '#domain/attachment.ts';
import { bookHead } from '#domain/bookHead.ts';
import { EMPTY_HASH, seal } from '#domain/chain.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import { decideErasing } from '#domain/erasing.ts';
import type { AccountEvent, Draft, LedgerEvent, PlainText, SoldItem } from '#domain/event.ts';
import { decideFeedback } from '#domain/feedback.ts';
import type { HeadCover } from '#domain/headCover.ts';
import { type ActorId, type CustomerId, customerId, memberId, shopId } from '#domain/ids.ts';
import { applyToLedger, emptyLedger, type Ledger } from '#domain/ledger.ts';
import { decideLimit } from '#domain/limit.ts';
import { decideLinking } from '#domain/linking.ts';
import type { Minor } from '#domain/money.ts';
import { decideOpening } from '#domain/opening.ts';
import { decidePayment } from '#domain/payment.ts';
import { pointsFollowing } from '#domain/points.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { decideRedemption } from '#domain/redeeming.ts';
import { accept, type Result } from '#domain/result.ts';
import { decideSale } from '#domain/sale.ts';
import { decideVoid } from '#domain/voiding.ts';
import type { ShopStreams } from '#reports/chainsOf.ts';
import type { BookToVerify } from '#reports/verifyBook.ts';
import type { Customer, Shop } from '#store/records.ts';

export const TODAY = '2026-11-22';
export const NOW = '2026-11-22T08:30:00.000Z';
export const OWNER = memberId('owner0000001');
export const OWNER_ACTING: Acting = { role: 'owner', member: OWNER, today: TODAY, now: NOW };
export const SHOP: Shop = {
  id: shopId('cornerstore1'),
  name: 'Corner Store',
  currency: 'INR',
  exponent: 2,
  zone: 'Asia/Kolkata',
  starterLimit: 500_000,
  terms: { net: 30 },
  policy: DEFAULT_POLICY,
  openedAt: NOW,
};

/** One customer's account in a book that is kept in memory. */
export type BookAccount = {
  readonly customer: Customer;
  readonly ledger: Ledger;
  readonly events: readonly LedgerEvent[];
  record(decided: Result<readonly Draft[], unknown>, by?: ActorId): void;
  sale(items: readonly SoldItem<PlainText>[]): void;
  payment(amount: Minor, reference?: string): void;
};

/** A whole shop as its reports read it. */
export type ShopBook = {
  readonly accounts: readonly BookAccount[];
  /** In the order of the ids, whatever order they are added in. */
  add(id: string, name: string): BookAccount;
  recordOwn(draft: Draft): void;
  events(): readonly LedgerEvent[];
  /** The stored projections. */
  stored(ids: readonly CustomerId[]): Promise<readonly Account[]>;
  /** Puts the book head on the shop's chain, with what moved since the last one. */
  publishHead(): void;
  streams(): ShopStreams & Pick<BookToVerify, 'photo' | 'covers'>;
};

export function openShopBook(): ShopBook {
  const own: LedgerEvent[] = [];
  const accounts: BookAccount[] = [];
  const covers: HeadCover[] = [];
  const events = (): LedgerEvent[] => [...own, ...accounts.flatMap((account) => account.events)];
  return {
    accounts,
    add(id, name) {
      const account = openBookAccount(customerOf(id, name));
      accounts.push(account);
      accounts.sort((a, b) => (a.customer.id < b.customer.id ? -1 : 1));
      return account;
    },
    publishHead() {
      const chains = accounts.map(({ ledger: { account } }) => ({ customer: account.customer, seq: account.seq }));
      const reached = (id: CustomerId) =>
        covers.flatMap((cover) => cover.chains).findLast(({ customer }) => customer === id);
      const moved = chains.filter(({ customer, seq }) => seq > (reached(customer)?.seq ?? 0));
      const number = covers.length + 1;
      covers.push({ number, chains: moved });
      const leaves = accounts.flatMap(({ ledger: { account } }) =>
        account.seq === 0 ? [] : [{ customer: account.customer, seq: account.seq, head: account.hash }],
      );
      const last = own.at(-1);
      const head = bookHead([{ customer: null, seq: last?.seq ?? 0, head: last?.hash ?? EMPTY_HASH }, ...leaves]);
      this.recordOwn({ kind: 'head-published', on: TODAY, data: { head, covers: number } });
    },
    recordOwn: (draft) => void own.push(linked(draft, { customer: null, after: own.at(-1), by: OWNER })),
    events,
    stored: async (ids) =>
      accounts.filter(({ customer }) => ids.includes(customer.id)).map(({ ledger }) => ledger.account),
    streams: () => ({
      customers: streamOf(accounts.map(({ customer }) => customer)),
      events: streamOf(events()),
      covers: streamOf(covers),
      photo: async () => undefined,
    }),
  };
}

/** A shop with every kind of event, words in many scripts, a customer in credit and one with whom nothing was recorded. */
export function cornerStore(): ShopBook {
  const book = openShopBook();
  book.recordOwn(joined(OWNER, 'Meera Shah'));
  book.recordOwn({ kind: 'policy', on: TODAY, data: { setting: 'starter-limit', value: 500_000 } });
  const asha = book.add('ashaverma001', 'Asha Verma');
  asha.record(
    decideLinking(asha.ledger.account, { channel: 'telegram', who: '4711', terms: { net: 30 }, today: TODAY }),
    asha.customer.id,
  );
  asha.record(decideLimit(asha.ledger.account, { acting: OWNER_ACTING, limit: 100_000, today: TODAY }));
  asha.sale([
    { name: { text: 'rice' }, quantity: '2', unit: 'kg', amount: 12_000 },
    { name: { text: 'तेल, "सरसों"' }, amount: 9_000 },
  ]);
  asha.record(decideConfirmation(asha.ledger.account, { entry: 1, today: TODAY }), asha.customer.id);
  asha.payment(5_000, 'UPI 🙏 4711');
  asha.sale([{ name: { text: 'soap' }, amount: 4_500 }]);
  asha.record(
    decideDispute(asha.ledger, { entry: 3, reason: 'goods', words: 'never got it', today: TODAY }),
    asha.customer.id,
  );
  asha.record(decideStandBy(asha.ledger, { acting: OWNER_ACTING, entry: 3, today: TODAY }));
  asha.record(decideVoid(asha.ledger, { acting: OWNER_ACTING, entry: 3, reason: 'wrong customer' }));
  asha.record(decideAttachment(asha.ledger.account, { entry: 4, words: 'it was Binod', today: TODAY }));
  const binod = book.add('binodkumar02', 'Binod Kumar');
  binod.record(
    decideOpening(binod.ledger.account, {
      acting: OWNER_ACTING,
      amount: 125_000,
      on: TODAY,
      due: TODAY,
      starterLimit: 500_000,
    }),
  );
  binod.payment(150_000);
  book.add('chandrabose3', 'Chandra Bose');
  return book;
}

/** A sale that earned 2 points, of which 1 was redeemed against the next, and a customer who said how it was. */
export function thankfulStore(): ShopBook {
  const book = openShopBook();
  const asha = book.add('ashaverma001', 'Asha Verma');
  const sale = { acting: OWNER_ACTING, on: TODAY, terms: { net: 30 }, linked: true, perPoint: 10_000 };
  const follow = () =>
    asha.record(accept(pointsFollowing(asha.ledger.account, { today: TODAY, by: asha.ledger.account.entries })));
  asha.record(decideSale(asha.ledger.account, { ...sale, items: [{ amount: 20_000 }] }));
  const paid = { acting: OWNER_ACTING, on: TODAY, amount: 20_000, keepAsCredit: false, linked: true, reachable: true };
  asha.record(decidePayment(asha.ledger.account, paid));
  follow();
  asha.record(
    decideFeedback(asha.ledger.account, { rating: 5, words: 'always fresh', today: TODAY }),
    asha.customer.id,
  );
  asha.record(decideSale(asha.ledger.account, { ...sale, items: [{ amount: 500 }] }));
  const policy = { per: 10_000, worth: 100 };
  asha.record(decideRedemption(asha.ledger.account, { points: 1, policy, today: TODAY }), asha.customer.id);
  asha.record(decideVoid(asha.ledger, { acting: OWNER_ACTING, entry: 1 }));
  follow();
  return book;
}

/** A shop with one customer who has words and a photo on her account and has paid; she was erased, or not yet. */
export function erasedStore({ erased }: { readonly erased: boolean }): ShopBook {
  const book = openShopBook();
  book.recordOwn(joined(OWNER, 'Meena'));
  const asha = book.add('ashaverma001', erased ? 'customer 1' : 'Asha Verma');
  asha.record(decideLimit(asha.ledger.account, { acting: OWNER_ACTING, limit: null, today: TODAY }));
  asha.sale([{ name: { text: 'rice' }, amount: 12_000 }]);
  const photo = { sha256: 'a'.repeat(64), type: 'image/jpeg', size: 5 } as const;
  asha.record(accept([{ kind: 'attachment', on: TODAY, data: { entry: 1, photo, words: { text: 'the slip' } } }]));
  asha.payment(12_000, 'QX12');
  if (erased) asha.record(decideErasing(asha.ledger.account, { acting: OWNER_ACTING, number: 1 }));
  return book;
}

/** What is left of events when their words were taken away. */
export function withoutTexts(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.map((event) => (event.customer === null ? event : { ...event, texts: [] }));
}

export function joined(member: typeof OWNER, name: string): Draft {
  return { kind: 'staff', on: TODAY, data: { member, role: 'owner', change: 'joined', name: { text: name } } };
}

export async function* streamOf<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

function openBookAccount(customer: Customer): BookAccount {
  const events: AccountEvent[] = [];
  let ledger = emptyLedger({ shop: SHOP.id, customer: customer.id });
  const account: BookAccount = {
    customer,
    get ledger() {
      return ledger;
    },
    events,
    record(decided, by = OWNER) {
      if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.refusal)}`);
      for (const draft of decided.value) {
        // The decisions of an account draft only what happens on an account.
        const event = linked(draft, { customer: customer.id, after: events.at(-1), by }) as AccountEvent;
        events.push(event);
        ledger = applyToLedger(ledger, event);
      }
    },
    sale: (items) =>
      account.record(
        decideSale(ledger.account, { acting: OWNER_ACTING, on: TODAY, terms: { net: 30 }, items, linked: true }),
      ),
    payment(amount, reference) {
      const said = reference === undefined ? {} : ({ method: 'upi', reference } as const);
      const command = { acting: OWNER_ACTING, on: TODAY, amount, keepAsCredit: true, linked: true, ...said };
      account.record(decidePayment(ledger.account, command));
    },
  };
  return account;
}

type Place = { readonly customer: CustomerId | null; readonly after: LedgerEvent | undefined; readonly by: ActorId };

function linked(draft: Draft, { customer, after, by }: Place): LedgerEvent {
  const { seq, hash } = after ?? { seq: 0, hash: EMPTY_HASH };
  const salt = () => (seq + 1).toString(16).padStart(32, 'a');
  return seal(draft, { shop: SHOP.id, customer, seq: seq + 1, prevHash: hash, at: NOW, by, salt });
}

function customerOf(id: string, name: string): Customer {
  return { id: customerId(id), shop: SHOP.id, name, keys: [], notes: [], addedAt: NOW, activeAt: NOW };
}
