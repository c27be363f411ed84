import type { CommonFact, CustomerSideFact, Fact, Question, ShopSideFact } from '#app/facts.ts';
import {
  account,
  afternoon,
  asha,
  CORNER_STORE,
  disputedStanding,
  lines,
  mary,
  payment,
  sale,
  saleLine,
  standing,
  terms,
  wayIn,
} from './samples.ts';

/** One fact of every kind. */

type ByKind<Any extends { readonly kind: string }> = {
  readonly [Kind in Any['kind']]: Extract<Any, { readonly kind: Kind }>;
};
const shopSide: ByKind<ShopSideFact> = {
  'sale-recorded': {
    kind: 'sale-recorded',
    who: asha,
    sale,
    standing,
    confirmation: { state: 'awaited' },
    overridden: false,
  },
  'payment-recorded': {
    kind: 'payment-recorded',
    who: asha,
    payment,
    standing,
    confirmation: { state: 'awaited' },
  },
  'entry-voided': {
    kind: 'entry-voided',
    who: asha,
    entry: 14,
    voids: 12,
    what: 'sale',
    amount: 21_000,
    standing,
  },
  'reason-added': { kind: 'reason-added', who: asha, entry: 14, reason: 'it was for Mary' },
  'dispute-raised': {
    kind: 'dispute-raised',
    who: asha,
    entry: 12,
    amount: 21_000,
    reason: 'amount',
    frozen: 21_000,
    standing: disputedStanding,
  },
  'dispute-stood-by': { kind: 'dispute-stood-by', who: asha, entry: 12, standing },
  'claim-raised': {
    kind: 'claim-raised',
    who: asha,
    claim: 9,
    amount: 50_000,
    on: '2026-12-02',
    method: 'upi',
    reference: '4123 8876',
    standing,
  },
  'claim-answered': { kind: 'claim-answered', who: asha, outcome: 'not-received', amount: 50_000, standing },
  account: { kind: 'account', who: asha, account, linked: false },
  'shop-totals': { kind: 'shop-totals', owed: 1_250_000, credit: 30_000, owing: 7, customers: 12 },
  'customer-card': {
    kind: 'customer-card',
    who: asha,
    phone: '+919812345678',
    standing,
    terms,
    linkedOn: ['telegram'],
    since: '2026-10-01',
    entries: 14,
    unconfirmed: 2,
    notes: [{ on: '2026-12-03', text: 'pays after the 5th' }],
  },
  customers: {
    kind: 'customers',
    lines: [
      { who: asha, balance: 125_000 },
      { who: mary, balance: -30_000 },
    ],
    total: 34,
    from: 10,
  },
  'customer-added': {
    kind: 'customer-added',
    who: asha,
    standing,
    opening: { entry: 1, amount: 125_000, due: '2026-12-15' },
    wayIn,
    phone: '+919812345678',
    shopName: 'Corner Store',
  },
  'customers-added': {
    kind: 'customers-added',
    lines: [
      { who: asha, balance: 125_000 },
      { who: mary, balance: 0 },
    ],
  },
  invite: { kind: 'invite', who: asha, wayIn, phone: '+919812345678', shopName: 'Corner Store' },
  'counter-invite': {
    kind: 'counter-invite',
    wayIn: { links: wayIn.links, code: wayIn.code },
    shopName: 'Corner Store',
  },
  'counter-request': { kind: 'counter-request', name: 'Asha', channel: 'telegram' },
  'customer-linked': { kind: 'customer-linked', who: asha, by: 'Asha', channel: 'telegram' },
  'customer-unlinked': { kind: 'customer-unlinked', who: asha },
  'link-declined': { kind: 'link-declined', who: asha, channel: 'telegram' },
  unreachable: { kind: 'unreachable', who: asha, channel: 'telegram' },
  'limit-changed': { kind: 'limit-changed', who: asha, standing },
  'note-added': { kind: 'note-added', who: asha, text: 'pays after the 5th' },
  'shop-opened': {
    kind: 'shop-opened',
    shop: CORNER_STORE,
    starterLimit: 200_000,
    terms,
    sampleDate: '2026-12-15',
  },
  'staff-invite': { kind: 'staff-invite', role: 'clerk', wayIn, shopName: 'Corner Store' },
  'staff-joined': { kind: 'staff-joined', name: 'Ravi', role: 'clerk' },
  staff: {
    kind: 'staff',
    lines: [
      { name: 'Meera', role: 'owner' },
      { name: 'Ravi', role: 'clerk' },
    ],
  },
  export: { kind: 'export', format: 'jsonl', customers: 8 },
  'undo-choices': {
    kind: 'undo-choices',
    mayVoid: true,
    lines: [
      { ...saleLine, who: asha },
      { ...saleLine, entry: 4, goods: 'soap', who: mary },
    ],
  },
  'guest-admitted': { kind: 'guest-admitted', who: asha },
  'guest-declined': { kind: 'guest-declined', name: 'Asha' },
  'staff-removed': { kind: 'staff-removed', name: 'Ravi', role: 'clerk' },
  'edited-stands': { kind: 'edited-stands', who: asha, entry: 12 },
};

const customerSide: ByKind<CustomerSideFact> = {
  'sale-to-confirm': { kind: 'sale-to-confirm', customer: asha.id, sale, standing },
  'payment-receipt': { kind: 'payment-receipt', customer: asha.id, payment, standing },
  'sale-confirmed': { kind: 'sale-confirmed', sale, standing, at: afternoon },
  'payment-acknowledged': { kind: 'payment-acknowledged', payment, standing, at: afternoon },
  'entries-confirmed': { kind: 'entries-confirmed', entries: [12, 15, 16], standing },
  'entry-taken-back': { kind: 'entry-taken-back', voids: 12, what: 'sale', amount: 21_000, standing },
  'message-taken-back': { kind: 'message-taken-back', voids: 13, what: 'payment', amount: 50_000 },
  'dispute-noted': {
    kind: 'dispute-noted',
    entry: 12,
    amount: 21_000,
    reason: 'goods',
    frozen: 21_000,
    standing: disputedStanding,
  },
  'dispute-stands': { kind: 'dispute-stands', entry: 12, amount: 21_000, standing },
  'claim-noted': { kind: 'claim-noted', amount: 50_000, on: '2026-12-02' },
  'claim-refused': { kind: 'claim-refused', amount: 50_000, outcome: 'not-received', standing },
  'my-account': { kind: 'my-account', account, awaiting: 2 },
  'my-accounts': {
    kind: 'my-accounts',
    shops: [
      { shop: CORNER_STORE, standing },
      {
        shop: { name: 'Duka la Mama', currency: 'KES', exponent: 2, zone: 'Africa/Nairobi' },
        standing: { balance: -30_000, limit: null, disputed: 0 },
      },
    ],
  },
  'how-to-pay': { kind: 'how-to-pay', standing },
  'link-offer': { kind: 'link-offer', name: 'Asha Verma', standing, terms },
  linked: { kind: 'linked', name: 'Asha Verma', account, terms },
  'link-not-me': { kind: 'link-not-me' },
  'was-unlinked': { kind: 'was-unlinked' },
};

const common: ByKind<CommonFact> = {
  history: { kind: 'history', who: asha, lines, standing },
  'due-items': { kind: 'due-items', who: asha, account },
  intact: { kind: 'intact', accounts: 8, events: 340, entries: 120, head: '7f3a9c0122be04d7'.repeat(4) },
  broken: { kind: 'broken', who: asha, seq: 31, entry: 12, why: 'hash' },
  'code-found': {
    kind: 'code-found',
    matches: [{ who: asha, line: saleLine, code: '7F3A-9C01-22BE-04D7', at: afternoon, of: 40, intact: true }],
  },
  'code-unknown': { kind: 'code-unknown', code: '7F3A-9C01' },
  seats: {
    kind: 'seats',
    seats: [
      { shop: 'Corner Store', role: 'owner', active: true },
      { shop: 'Duka la Mama', role: 'customer', active: false },
    ],
  },
  'seat-taken': { kind: 'seat-taken', shop: 'Duka la Mama', role: 'customer' },
  'seat-lost': { kind: 'seat-lost', shop: 'Corner Store' },
  'staff-welcome': { kind: 'staff-welcome', role: 'clerk', shop: 'Corner Store' },
  'counter-waiting': { kind: 'counter-waiting', shop: 'Corner Store', name: 'Asha' },
  'counter-declined': { kind: 'counter-declined', shop: 'Corner Store' },
  help: { kind: 'help', role: 'owner', names: ['Asha Verma', 'Mary Otieno'], lastEntry: 12 },
  cancelled: { kind: 'cancelled' },
  'nothing-to-cancel': { kind: 'nothing-to-cancel' },
};

const questions: ByKind<Question> = {
  'ask-role': { kind: 'ask-role' },
  'ask-shop-name': { kind: 'ask-shop-name' },
  'ask-shop-code': { kind: 'ask-shop-code' },
  'ask-currency': { kind: 'ask-currency' },
  'ask-place': { kind: 'ask-place', currency: 'INR' },
  'ask-starter-limit': { kind: 'ask-starter-limit', currency: 'INR', exponent: 2 },
  'ask-invite-code': { kind: 'ask-invite-code' },
  'ask-counter-name': { kind: 'ask-counter-name', shop: 'Corner Store' },
  'ask-customer': { kind: 'ask-customer', verb: 'sale' },
  'ask-customer-name': { kind: 'ask-customer-name', verb: 'sale' },
  'ask-new-customer': { kind: 'ask-new-customer' },
  'ask-goods': { kind: 'ask-goods', who: asha },
  'ask-payment': { kind: 'ask-payment', who: asha, standing },
  'ask-limit': { kind: 'ask-limit', who: asha, standing },
  'ask-note': { kind: 'ask-note', who: asha },
  'ask-reason': { kind: 'ask-reason', who: asha, entry: 14 },
  'ask-entry': { kind: 'ask-entry', who: asha, lines },
  'ask-whose-entry': { kind: 'ask-whose-entry', entry: 12 },
  'ask-shop': { kind: 'ask-shop', verb: 'paid' },
  'ask-seat-role': { kind: 'ask-seat-role' },
  'ask-paid-amount': { kind: 'ask-paid-amount' },
  'ask-goods-new': { kind: 'ask-goods-new', name: 'Zubeida' },
  'ask-which-entry': { kind: 'ask-which-entry', verb: 'wrong' },
  'ask-code': { kind: 'ask-code' },
  'ask-format': { kind: 'ask-format' },
  'which-customer': { kind: 'which-customer', typed: 'Mary', count: 3 },
  'unknown-customer': { kind: 'unknown-customer', name: 'Zubeida', goods: [{ name: 'soap', amount: 4_500 }] },
  'partly-known': { kind: 'partly-known', known: 'Mary Otieno', typed: 'Mary Wanjiku' },
  'preview-sale': {
    kind: 'preview-sale',
    who: 'Asha Verma',
    goods: sale.goods,
    total: 21_000,
    due: '2026-12-15',
    on: '2026-11-30',
  },
  'preview-payment': { kind: 'preview-payment', who: 'Asha Verma', amount: 50_000, method: 'cash' },
  'preview-customers': {
    kind: 'preview-customers',
    lines: [
      { name: 'Zubeida Ali', owes: 125_000, since: '2026-10-01', limit: 500_000, phone: '+254712345678' },
      { name: 'Asha Verma', problem: { code: 'same-name', name: 'Asha Verma' } },
    ],
  },
  'preview-commands': {
    kind: 'preview-commands',
    lines: [
      { what: 'sale', who: 'Asha Verma', amount: 21_000 },
      { what: 'payment', who: 'Mary Otieno', amount: 50_000 },
      { what: 'other', text: 'add Zubeida Ali limit 5000' },
    ],
  },
  'two-readings': { kind: 'two-readings', question: 'comma' },
  'sale-or-payment': { kind: 'sale-or-payment', who: asha, amount: 21_000 },
  'over-limit': {
    kind: 'over-limit',
    who: asha,
    total: 60_000,
    would: 530_000,
    limit: 500_000,
    mayAllow: true,
  },
  'more-than-owed': { kind: 'more-than-owed', who: asha, amount: 50_000, over: 30_000, owed: 20_000 },
  'same-money': { kind: 'same-money', who: asha, amount: 50_000, entry: 31, on: '2026-12-01' },
  'same-reference': {
    kind: 'same-reference',
    who: asha,
    reference: 'QK12AB34',
    entry: 31,
    other: 'Mary Otieno',
  },
  'what-is-wrong': { kind: 'what-is-wrong', entry: 12, amount: 21_000 },
  'ask-dispute-words': { kind: 'ask-dispute-words', entry: 12 },
  'ask-what-you-paid': { kind: 'ask-what-you-paid', entry: 13, amount: 50_000 },
};

const facts: ByKind<Exclude<Fact, { readonly kind: 'refused' }>> = {
  ...shopSide,
  ...customerSide,
  ...common,
  ...questions,
};

/** Every fact but the refusals. */
export const EVERY_FACT: readonly Fact[] = Object.values<Fact>(facts);

/** The fact of one kind, as it stands in the list above. */
export function factOf<Kind extends keyof typeof facts>(kind: Kind): (typeof facts)[Kind] {
  return facts[kind];
}
