import { EMPTY_HASH, seal } from '#domain/chain.ts';
import type { Draft, LedgerEvent } from '#domain/event.ts';
import { customerId, memberId, shopId } from '#domain/ids.ts';

export const SHOP = shopId('shop00000000');
export const ASHA = customerId('asha00000000');
export const ROSA = memberId('rosa00000000');
export const on = '2026-11-22';

export const SALE: Draft = {
  kind: 'sale',
  on,
  data: {
    entry: 1,
    amount: 21_000,
    items: [
      { name: { text: 'चावल' }, quantity: '2', unit: 'kg', amount: 12_000 },
      { amount: 4_000 },
      { name: { text: 'oil' }, amount: 5_000 },
    ],
    due: '2026-12-22',
    terms: { net: 30 },
    pieces: [],
    confirmation: 'awaited',
  },
};
export const paymentOf = (text: string): Draft => ({
  kind: 'payment',
  on,
  data: { entry: 2, amount: 500, method: 'upi', reference: { text }, pieces: [], confirmation: 'awaited' },
});

/** One draft of every kind that can hold words, with words, and of some that cannot. */
export const DRAFTS: readonly Draft[] = [
  SALE,
  paymentOf('UPI 4711'),
  {
    kind: 'adjustment',
    on,
    data: { entry: 3, amount: -5, reason: 'refund', due: on, pieces: [], words: { text: 'torn bag' } },
  },
  {
    kind: 'void',
    on,
    data: { entry: 4, voids: 1, amount: 21_000, released: [], pieces: [], reason: { text: 'twice' } },
  },
  { kind: 'override', on, data: { entry: 1, rule: 'limit', limit: 5, balance: 6, reason: { text: 'festival' } } },
  { kind: 'confirmation', on, data: { entry: 1 } },
  { kind: 'dispute', on, data: { entry: 1, amount: 5, reason: 'other', words: { text: 'not my rice' } } },
  { kind: 'dispute-resolution', on, data: { entry: 1, dispute: 7, outcome: 'stands' } },
  { kind: 'claim', on, data: { amount: 5, reference: { text: 'QK12' } } },
  { kind: 'claim-settled', on, data: { claim: 9, outcome: 'received', payment: 2 } },
  { kind: 'attachment', on, data: { entry: 1, words: { text: 'said so' } } },
  {
    kind: 'attachment',
    on,
    data: {
      entry: 1,
      dispute: 7,
      photo: { sha256: 'a'.repeat(64), type: 'image/png', size: 5 },
      words: { text: 'the bag' },
    },
  },
  { kind: 'attachment', on, data: { claim: 9, photo: { sha256: 'b'.repeat(64), type: 'image/jpeg', size: 5 } } },
  { kind: 'limit-changed', on, data: { limit: null, cause: 'member' } },
  { kind: 'terms-accepted', on, data: { terms: { net: 30 } } },
  { kind: 'linked', on, data: { channel: 'telegram', who: { text: '4711' } } },
  { kind: 'unlinked', on, data: { channel: 'telegram', who: { text: '4711' } } },
  { kind: 'staff', on, data: { member: ROSA, role: 'owner', change: 'joined', name: { text: 'Rosa' } } },
  { kind: 'policy', on, data: { setting: 'net', value: 30 } },
];

export function chainOf(drafts: readonly Draft[]): LedgerEvent[] {
  let salts = 0;
  const salt = (): string => String(++salts).padStart(32, '0');
  const events: LedgerEvent[] = [];
  for (const draft of drafts) {
    const prevHash = events.at(-1)?.hash ?? EMPTY_HASH;
    const at = '2026-11-22T08:30:00.000Z';
    events.push(seal(draft, { shop: SHOP, customer: ASHA, seq: events.length + 1, prevHash, at, by: ROSA, salt }));
  }
  return events;
}

export const CHAIN = chainOf(DRAFTS);

/** An event as a database gives it: its type is what we wrote there, and nobody knows what is there now. */
export function fromDatabase(stored: unknown): LedgerEvent {
  return stored as LedgerEvent;
}

export function eventOf(seq: number, events: readonly LedgerEvent[] = CHAIN): LedgerEvent {
  const event = events[seq - 1];
  if (event === undefined) throw new Error(`no event ${seq}`);
  return event;
}
